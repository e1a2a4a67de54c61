/** Every workbook of every city, opened by another library: how it is made, and whether what it says of itself is true. */
import { posix } from 'node:path';
import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { cities, dataSheets, kamusOf, sheetOf, textsOf, workbooksOf } from './cities.ts';

/** What is wrong with a part of a workbook, or with its relations to other parts. */
function faultsOf(files: Readonly<Record<string, Uint8Array>>): string[] {
  const faults: string[] = [];
  for (const [path, content] of Object.entries(files)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', ({ message }) => faults.push(`${path}: ${message}`));
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'f') faults.push(`${path}: a formula`);
      const target = attributes['Target']?.value;
      if (name !== 'Relationship' || target === undefined) return;
      const from = path.replace(/_rels\/[^/]*$/u, '');
      if (!(posix.join(from, target) in files)) faults.push(`${path}: ${target}`);
    });
    parser.write(strFromU8(content)).close();
  }
  const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
  const parts = Object.keys(files).filter((path) => path.startsWith('xl/') && path.endsWith('.xml'));
  return [...faults, ...parts.filter((path) => !types.includes(`PartName="/${path}"`))];
}

const shape = (value: unknown): string => (value instanceof Date ? 'a date' : typeof value);

describe.each(cities)('$nama', (city) => {
  const { atlas, book } = city;

  describe.each(workbooksOf(city))('%s', (path) => {
    test('has a title, a language, its headers frozen, no merged cell and no empty row', async () => {
      const workbook = await book(path);
      expect(workbook).toMatchObject({ title: expect.stringContaining(atlas.kota.nama) as string, language: 'id-ID' });
      for (const sheet of workbook.worksheets) {
        expect(sheet.hasMerges, sheet.name).toBe(false);
        expect(sheet.actualRowCount, sheet.name).toBe(sheet.rowCount);
        if (sheet.name !== 'Baca saya') expect(sheet.views, sheet.name).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
      }
    });

    test('gives each line of its cover the height that its text needs, for LibreOffice gives it one line', async () => {
      const sheet = (await book(path)).getWorksheet('Baca saya');
      expect(sheet?.getRow(1).height).toBeGreaterThan(20);
      const rows = sheet?.getRows(2, 40) ?? [];
      const long = rows.filter((row) => row.getCell(2).text.length > 95);
      // Arial 11: at most 95 letters of an Indonesian sentence stand beside each other, and a line is 14 points high.
      const low = long.filter((row) => row.height < 14 * Math.ceil(row.getCell(2).text.length / 95));
      expect(low.map((row) => row.getCell(1).text)).toEqual([]);
    });

    test('has every part well-formed and known, every relation leads to a part, and there is no formula', async () => {
      expect(faultsOf(await city.unzip(path))).toEqual([]);
    });

    test('marks up each sheet with rows, but the cover, as a table with its header', async () => {
      for (const sheet of (await book(path)).worksheets.slice(1)) {
        expect(sheet.getTables(), sheet.name).toHaveLength(sheet.rowCount > 1 ? 1 : 0);
      }
      const files = await city.unzip(path);
      const [, ...sheets] = (await book(path)).worksheets.map(({ name }) => name);
      for (const [at, name] of sheets.entries()) {
        const { header, rows } = sheetOf(await book(path), name);
        if (rows.length === 0) continue;
        const xml = strFromU8(files[`xl/tables/table${at + 2}.xml`] ?? new Uint8Array());
        expect(xml, name).toMatch(new RegExp(`ref="A1:[A-Z]+${rows.length + 1}"`, 'u'));
        expect([...xml.matchAll(/<tableColumn id="\d+" name="([^"]+)"/gu)].map(([, nama]) => nama)).toEqual(header);
      }
    });

    test('explains every column of its sheets with data, in their order', async () => {
      const workbook = await book(path);
      expect(kamusOf(workbook).map(({ kolom }) => kolom)).toEqual(dataSheets(workbook).flatMap(({ header }) => header));
    });

    test('has numbers as numbers, whole days as dates, and everything else as text that stays text', async () => {
      const workbook = await book(path);
      const types = kamusOf(workbook).map(({ tipe }) => tipe);
      let column = 0;
      for (const { nama, header, rows } of dataSheets(workbook)) {
        for (const [at, kolom] of header.entries()) {
          const tipe = types[column];
          column += 1;
          const cells = rows.flatMap((row) => row[at] ?? []).filter(({ value }) => value !== null);
          const expected = tipe === 'angka' ? 'number' : tipe === 'tanggal lengkap' ? 'a date yyyy-mm-dd' : 'string @';
          const found = cells.map(({ value, numFmt }) =>
            typeof value === 'number' ? 'number' : `${shape(value)} ${numFmt}`,
          );
          expect([...new Set(found)], `${nama}: ${kolom}`).toEqual(cells.length === 0 ? [] : [expected]);
        }
      }
    });

    test('lists exactly the sources that its rows name', async () => {
      const workbook = await book(path);
      const data = dataSheets(workbook);
      const ids = data.flatMap((isi) => ['sumber', 'klasifikasi_sumber'].flatMap((nama) => textsOf(isi, nama)));
      const urls = new Set(data.flatMap((isi) => textsOf(isi, 'bukti_url')));
      const byUrl = [...atlas.sumberById.values()].filter(({ url }) => urls.has(url)).map(({ id }) => id);
      // The wide form has no room for sources: they are those of the values of its kelurahan.
      const places = new Set(path === 'nilai-lebar.xlsx' ? data.flatMap((isi) => textsOf(isi, 'kode')) : []);
      const ofWide = atlas.tables.nilai.rows.filter(({ kode }) => places.has(kode)).map(({ sumber }) => sumber);
      const named = new Set<string>([...ids, ...byUrl, ...ofWide]);
      const all = [...atlas.sumberById.keys()];
      const expected = data.some(({ nama }) => nama === 'Sumber') ? all : all.filter((id) => named.has(id));
      const sheet = workbook.getWorksheet('Sumber');
      expect(sheet === undefined ? [] : textsOf(sheetOf(workbook, 'Sumber'), 'id')).toEqual(expected);
    });
  });
});

test('known answers: how many sources stand beside the real data', async () => {
  const real = cities[1] ?? expect.fail();
  const count = async (path: string): Promise<number> => sheetOf(await real.book(path), 'Sumber').rows.length;
  expect([await count('kampung.xlsx'), await count('kampung-status.xlsx'), await count('nilai-lebar.xlsx')]).toEqual([
    1, 10, 7,
  ]);
});
