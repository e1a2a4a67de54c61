/** The files of three cities: one made by hand, the real one, one made by chance. */
import { unzipSync } from 'fflate';
import type ExcelJS from 'exceljs';
import { expect } from 'vitest';
import { readAtlas } from '../../../src/atlas.ts';
import { createContoh } from '../../../src/lib/contoh/index.ts';
import { parseAtlas, type Atlas } from '../../../src/lib/model/index.ts';
import { createFixtureAtlas, situs } from '../../../src/lib/output/fixture.test-support.ts';
import { outputs, renderText, type Output } from '../../../src/lib/output/index.ts';
import { openXlsx } from './readers.ts';

export const folder = 'unduh/terbaru/';

const contoh = (kampung: number, seed: number): Atlas | null =>
  parseAtlas(new Map(createContoh({ kampung, seed }).map(({ name, text }) => [name, new TextEncoder().encode(text)])))
    .atlas;

function createCity(nama: string, atlas: Atlas | null) {
  if (atlas === null) throw new Error(`${nama} has problems`);
  const all = outputs(atlas, situs);
  const find = (path: string): Output => all.find((one) => one.path === folder + path) ?? expect.fail(`no ${path}`);
  const bytes = async (path: string): Promise<Uint8Array> => {
    const content = await find(path).render();
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const books = new Map<string, Promise<ExcelJS.Workbook>>();
  const open = async (path: string): Promise<ExcelJS.Workbook> => openXlsx(await bytes(path));
  return {
    nama,
    atlas,
    all,
    /** The one file with all tables in this format, without its folder. */
    packageName: (end: 'zip' | 'xlsx'): string =>
      all
        .map(({ path }) => path.slice(folder.length))
        .find((path) => /^kampung-kb-[^/]+$/u.test(path) && path.endsWith(`.${end}`)) ?? expect.fail(end),
    text: (path: string): Promise<string> => renderText(find(path)),
    bytes,
    /** A workbook, opened once. */
    book: (path: string): Promise<ExcelJS.Workbook> => {
      const found = books.get(path) ?? open(path);
      books.set(path, found);
      return found;
    },
    unzip: async (path: string): Promise<Record<string, Uint8Array>> => unzipSync(await bytes(path)),
  };
}

export type City = ReturnType<typeof createCity>;

export const cities: readonly City[] = [
  createCity('the fixture', createFixtureAtlas()),
  createCity('the real data', readAtlas('data').atlas),
  createCity('a synthetic city', contoh(6, 4)),
];

/** Every workbook of a city, by its path below the folder. */
export const workbooksOf = ({ all }: City): string[] =>
  all.filter(({ format }) => format === 'xlsx').map(({ path }) => path.slice(folder.length));

/** The lines of the cover of a workbook, below its title. */
export const coverLines = (workbook: ExcelJS.Workbook): ReadonlyMap<string, string> =>
  new Map(
    (workbook.getWorksheet('Baca saya')?.getRows(2, 100) ?? [])
      .map((row) => [row.getCell(1).text, row.getCell(2).text] as const)
      .filter(([apa]) => apa !== ''),
  );

/** A sheet as its cells say it: the header, and every row below it. */
export interface Isi {
  readonly nama: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExcelJS.Cell[])[];
}

/** @throws Error when there is no such sheet */
export function sheetOf(workbook: ExcelJS.Workbook, nama: string): Isi {
  const sheet = workbook.getWorksheet(nama);
  if (sheet === undefined) throw new Error(`no sheet ${nama}`);
  const cells = (row: number): ExcelJS.Cell[] =>
    Array.from({ length: sheet.columnCount }, (_, at) => sheet.getRow(row).getCell(at + 1));
  return {
    nama,
    header: cells(1).map(({ text }) => text),
    rows: Array.from({ length: sheet.rowCount - 1 }, (_, n) => cells(n + 2)),
  };
}

/** Texts of one column, empty ones left out. */
export const textsOf = ({ header, rows }: Isi, nama: string): string[] =>
  rows.flatMap((row) => row[header.indexOf(nama)]?.text ?? []).filter((text) => text !== '');

/** Names of the sheets with data: what stands between the cover and the dictionary. */
export function dataSheets(workbook: ExcelJS.Workbook): Isi[] {
  const names = workbook.worksheets.map(({ name }) => name);
  return names.slice(1, names.indexOf('Kamus')).map((nama) => sheetOf(workbook, nama));
}

/** What the dictionary of a workbook says of each column of its sheets with data, in their order. */
export function kamusOf(workbook: ExcelJS.Workbook): { kolom: string; tipe: string; pilihan: string }[] {
  const kamus = sheetOf(workbook, 'Kamus');
  const at = (nama: string): number => kamus.header.indexOf(nama);
  return kamus.rows.map((row) => ({
    kolom: row[at('kolom')]?.text ?? '',
    tipe: row[at('tipe')]?.text ?? '',
    pilihan: row[at('pilihan')]?.text ?? '',
  }));
}
