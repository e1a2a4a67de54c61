/** The rows that `lineage.json` names do say what is published: each cell is looked up in the file of the source. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../../src/atlas.ts';
import { createEdition } from '../../../src/lib/output/edition.ts';
import { outputs, renderText } from '../../../src/lib/output/index.ts';
import { createLineage } from '../../../src/lib/output/lineage.ts';
import { situs } from '../../../src/site.ts';

const parse = (text: string): string[][] => Papa.parse<string[]>(text.trimEnd()).data;

async function open(folder: string) {
  const { atlas } = readAtlas(folder);
  if (atlas === null) throw new Error(`${folder} has problems`);
  const texts = new Map<string, string[][]>();
  const read = (sumber: string): string[][] => {
    const rows = texts.get(sumber) ?? parse(readFileSync(join(folder, basename(sumber)), 'utf8'));
    texts.set(sumber, rows);
    return rows;
  };
  const published = new Map<string, string[][]>();
  for (const output of outputs(atlas, situs))
    if (/\/(?:kampung-status|nilai-lebar)\.csv$/u.test(output.path))
      published.set(output.path, parse(await renderText(output)));
  return { lineage: createLineage(createEdition(atlas, situs)), published, read };
}

type Open = Awaited<ReturnType<typeof open>>;

/** A cell of a file of the source by the number of its row, as a spreadsheet counts, and the name of its column. */
function cellOf(read: Open['read'], sumber: string, row: number, column: string): string {
  const [header = []] = read(sumber);
  const cells = read(sumber)[row - 1] ?? expect.fail(`${sumber} has no row ${row}`);
  // A supplier may leave out a column that is always empty.
  return cells[header.indexOf(column)] ?? '';
}

const cities = [
  ['hand-made', await open('src/lib/output/fixture')],
  ['real', await open('data')],
] as const;

describe.each(cities)('in the %s city', (_what, { lineage, published, read }) => {
  it.each(Object.keys(lineage.gabungan))('each cell of %s is the one of the row and column that is named', (id) => {
    const { berkas, baris, asal, kolom } = lineage.gabungan[id] ?? expect.fail(id);
    const [header = [], ...rows] = published.get(berkas) ?? expect.fail(berkas);
    expect(rows.map(([kode]) => kode)).toEqual(baris);
    let looked = 0;
    for (const [at, name] of header.entries()) {
      const own = kolom[name];
      const from = asal[own?.asal[0] ?? name];
      // What a function made of several cells is tested where the function is.
      if (from === undefined || (own !== undefined && (own.fungsi.length > 0 || own.kolom.includes(',')))) continue;
      for (const [index, row] of rows.entries()) {
        const place = from.baris[index] ?? null;
        const text = row[at] ?? '';
        if (typeof place !== 'number') expect(text, `${name} ${String(row[0])}`).toBe('');
        else if (text !== '') {
          expect(text).toBe(cellOf(read, from.sumber, place, own?.kolom ?? 'nilai'));
          looked += 1;
        }
      }
    }
    expect(looked).toBeGreaterThan(rows.length * 3);
  });

  it('the status of every number in the wide form stands in the row that is named', () => {
    const { asal, baris, berkas } = lineage.gabungan['nilai-lebar'] ?? expect.fail('no nilai-lebar');
    const [header = [], ...rows] = published.get(berkas) ?? expect.fail(berkas);
    for (const [name, { sumber, baris: places }] of Object.entries(asal).filter(([one]) =>
      header.includes(`${one}_status`),
    ))
      for (const [index, place] of places.entries()) {
        const status = rows[index]?.[header.indexOf(`${name}_status`)];
        if (typeof place !== 'number') expect(['tidak_ada_sumber', '']).toContain(status);
        else {
          expect(cellOf(read, sumber, place, 'kode')).toBe(baris[index]);
          expect([
            cellOf(read, sumber, place, 'mutu'),
            cellOf(read, sumber, place, 'status'),
            'dirahasiakan',
          ]).toContain(status);
        }
      }
  });
});

describe('the event that stands behind a status', () => {
  const [, { lineage, published, read }] = cities[1];
  const { asal, berkas } = lineage.gabungan['kampung-status'] ?? expect.fail('no kampung-status');
  const [header = [], ...rows] = published.get(berkas) ?? expect.fail(berkas);

  it.each(['dasar', 'dasar_pokok'])('is missing (%s) exactly where nothing is known', (name) => {
    const column = header.indexOf(name === 'dasar' ? 'status' : 'status_pokok');
    const places = asal[name]?.baris ?? expect.fail(name);
    expect(places.map((place) => place === null)).toEqual(rows.map((row) => row[column] === 'belum_dipastikan'));
  });

  it('is a plan where only a plan is known, and one of the city where the statement about all is the ground', () => {
    for (const [index, row] of rows.entries()) {
      const [main, now] = [asal['dasar_pokok']?.baris[index], asal['dasar']?.baris[index]];
      const jenis = typeof main === 'number' ? cellOf(read, 'data/peristiwa.csv', main, 'jenis') : null;
      expect(jenis === 'rencana').toBe(row[header.indexOf('status_pokok')] === 'direncanakan');
      if (typeof now !== 'number') continue;
      const isOwn = cellOf(read, 'data/peristiwa.csv', now, 'kode') === row[0];
      expect(isOwn).toBe(row[header.indexOf('status_dasar')] === 'peristiwa');
    }
  });
});
