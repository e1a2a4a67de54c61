/**
 * Where LibreOffice is installed, it opens every workbook of the real data and finds what the CSV files hold. It never
 * repairs a file by itself when it runs without a window: a damaged one is refused.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { readAtlas } from '../../../src/atlas.ts';
import { datasetIds, datasetOf } from '../../../src/lib/model/index.ts';
import { situs } from '../../../src/lib/output/fixture.test-support.ts';
import { outputs, renderText, unduhPath, type Output } from '../../../src/lib/output/index.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Commas, quotes, UTF-8, numbers as they are stored, every sheet in a file of its own. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Writes each sheet as "<name>-<sheet>.csv" and says where. A profile of its own: one that runs already would take over. */
function openAll(name: string, files: readonly (readonly [string, Uint8Array])[]): string {
  const place = join(folder, name);
  mkdirSync(place);
  for (const [path, bytes] of files) writeFileSync(join(place, path), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const paths = files.map(([path]) => join(place, path));
  spawnSync('soffice', [profile, '--headless', '--convert-to', asCsv, '--outdir', place, ...paths]);
  return place;
}

const readTable = (text: string): string[][] => Papa.parse<string[]>(text.trimEnd()).data;

test.skipIf(!hasLibreOffice)(
  'LibreOffice opens every workbook, and its tables are those of the CSV files',
  { timeout: 120_000 },
  async () => {
    const { atlas } = readAtlas('data');
    if (atlas === null) throw new Error('the data has problems');
    const all = outputs(atlas, situs);
    const find = (path: string): Output => all.find((one) => one.path === path) ?? expect.fail(`no ${path}`);
    const books = all.filter(({ format }) => format === 'xlsx');
    const bytes = async ({ path, render }: Output) => [basename(path), (await render()) as Uint8Array] as const;
    const place = openAll('utuh', await Promise.all(books.map(bytes)));
    for (const { path } of books)
      expect(existsSync(join(place, `${basename(path, '.xlsx')}-Baca saya.csv`)), path).toBe(true);
    for (const id of datasetIds) {
      const sheet = readFileSync(join(place, `${id}-${datasetOf(id).judul}.csv`), 'utf8');
      expect(readTable(sheet), id).toEqual(readTable(await renderText(find(unduhPath(id, 'csv')))));
    }
  },
);

test.skipIf(!hasLibreOffice)('LibreOffice refuses a damaged workbook', { timeout: 120_000 }, async () => {
  const { atlas } = readAtlas('data');
  if (atlas === null) throw new Error('the data has problems');
  const book = outputs(atlas, situs).find(({ path }) => path === unduhPath('rilis', 'xlsx'));
  const bytes = (await book?.render()) as Uint8Array;
  const place = openAll('rusak', [['rusak.xlsx', bytes.slice(0, bytes.length / 2)]]);
  expect(existsSync(join(place, 'rusak-Baca saya.csv'))).toBe(false);
});
