/** Releases are promises: files that never change, columns that never vanish, nothing in them that is withheld today. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBedaBeku } from '../../../scripts/lib/rilis/beda.ts';
import { createRilis } from '../../../scripts/lib/rilis/freeze.ts';
import { verifyFolder } from '../../../scripts/lib/rilis/sums.ts';
import { listFiles } from '../../../scripts/lib/same-tree.ts';
import { getRilisBeku, rilisDir } from '../../../src/rilis.ts';
import { readAtlas } from '../../../src/atlas.ts';
import { findTerungkap } from '../../../src/lib/changes/index.ts';
import { formatMessage } from '../../../src/lib/table/index.ts';
import { situs } from '../../../src/site.ts';
import { findBreaks, type Texts } from './guard.ts';

const releases = getRilisBeku();
const { atlas } = readAtlas('data');
if (atlas === null) throw new Error('the data have problems');

const isText = (name: string): boolean =>
  name === 'datapackage.json' || name === 'openapi.json' || name.startsWith('skema/') || name.endsWith('.csv');
const files = await createRilis(atlas, situs);
const today: Texts = new Map(
  [...files].map(([name, bytes]) => [name, isText(name) ? Buffer.from(bytes).toString('utf8') : '']),
);

function readTexts(versi: string): Texts {
  const folder = join(rilisDir(), versi);
  return new Map(listFiles(folder).map((name) => [name, isText(name) ? readFileSync(join(folder, name), 'utf8') : '']));
}

describe('every release in public/unduh/rilis', () => {
  it('is, file by file, as it was frozen', () => {
    const faults = releases.flatMap(({ versi }) =>
      verifyFolder(join(rilisDir(), versi)).map((one) => `${versi}: ${one}`),
    );
    expect(faults).toEqual([]);
  });

  it('is a row of data/rilis.csv', () => {
    const known = atlas.tables.rilis.rows.map(({ versi }) => String(versi));
    expect(releases.map(({ versi }) => versi).filter((versi) => !known.includes(versi))).toEqual([]);
  });

  it('holds no number that is withheld today', () => {
    expect(findTerungkap(atlas, releases)).toEqual([]);
  });
});

describe('the files of today', () => {
  it('are those of the frozen release of the same version, table by table and byte for byte', async () => {
    const differences = await checkBedaBeku(atlas, situs, releases);
    expect(differences.map((one) => `${formatMessage(one).masalah} ${formatMessage(one).perbaikan}`)).toEqual([]);
  });

  it('break no program that reads the last release', () => {
    const last = releases.at(-1);
    expect(last === undefined ? [] : findBreaks(readTexts(last.versi), today)).toEqual([]);
  });

  const edit = (name: string, from: RegExp, to: string): Texts => {
    const text = today.get(name) ?? expect.fail(name);
    expect(text).toMatch(from);
    return new Map([...today, [name, text.replace(from, to)]]);
  };

  it('break none that reads themselves', () => {
    expect(findBreaks(today, today)).toEqual([]);
  });

  it.each<[string, string, RegExp, string]>([
    ['a column gets another name', 'datapackage.json', /"name":"nama_lokal"/u, '"name":"nama_setempat"'],
    ['a number becomes a text', 'datapackage.json', /"type":"number"/u, '"type":"string"'],
    ['a column may be empty', 'datapackage.json', /"required":true/u, '"required":false'],
    ['a word of a column gets another name', 'datapackage.json', /(?<="enum":\[)"\w+"/u, '"lain"'],
    ['the pattern of a code is another', 'datapackage.json', /(?<="pattern":)"/u, '"x'],
    ['columns of a part of the table change places', 'kampung/mantuil.csv', /^(\w+),(\w+)/u, '$2,$1'],
    ['a column of a chart gets another name', 'grafik/jumlah-kampung-kb.csv', /^tanggal/u, 'hari'],
    ['a word of the API gets another name', 'skema/kampung.json', /"belum_dipastikan"/u, '"tidak_pasti"'],
    ['a path of the API is another', 'openapi.json', /"\/api\/v1\/kampung\//u, '"/api/v1/desa/'],
    ['a parameter of the API is another', 'openapi.json', /"name":"slug"/u, '"name":"nama"'],
    ['a place can no longer be asked for', 'openapi.json', /"mantuil",/u, ''],
    ['an answer of the API is of another type', 'openapi.json', /"application\/json"/u, '"text/json"'],
    ['a key of the API gets another name', 'skema/kampung.json', /"nama_lokal":\{/u, '"nama_setempat":{'],
  ])('would be found to break some when %s', (_what, name, from, to) => {
    expect(findBreaks(today, edit(name, from, to))).not.toEqual([]);
  });

  it.each(['kampung/mantuil.csv', 'grafik/jumlah-kampung-kb.svg', 'nilai.parquet', 'openapi.json'])(
    'would be found to break some when %s is no longer made',
    (name) => {
      const without = new Map([...today].filter(([one]) => one !== name));
      expect(findBreaks(today, without)).toContain(`${name} is published no more`);
    },
  );

  it('are said not to be comparable with a release that has no OpenAPI document', () => {
    const without = new Map([...today].filter(([name]) => name !== 'openapi.json'));
    expect(findBreaks(without, today)).toEqual([
      'openapi.json: the release has none, so no path of the API can be compared',
    ]);
  });

  it('may differ when the API has a new version', () => {
    const renamed = [...today].map(([name, text]): [string, string] => [
      name,
      text.replaceAll('/api/v1/', '/api/v2/').replaceAll('nama_lokal', 'nama_setempat'),
    ]);
    expect(findBreaks(today, new Map(renamed))).toEqual([]);
  });
});
