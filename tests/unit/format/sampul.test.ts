/** What the cover of each workbook says of its sheets, held against the cells of those sheets. */
import { describe, expect, test } from 'vitest';
import { cities, coverLines, dataSheets, kamusOf, textsOf, workbooksOf, type Isi } from './cities.ts';

/** A column of a sheet with what the dictionary of the same workbook says of it. */
interface Kolom {
  readonly isi: Isi;
  readonly nama: string;
  readonly tipe: string;
  readonly kata: readonly string[];
}

const isWideStatus = ({ nama, kata }: Kolom): boolean => nama.endsWith('_status') && kata.includes('tidak_ada_sumber');

/** For each line that is not said of every workbook: the columns of which it is true. */
const lines: Readonly<Record<string, (kolom: Kolom) => boolean>> = {
  'Sebab kosong': (one) => (one.nama === 'status' && one.kata.includes('dirahasiakan')) || isWideStatus(one),
  Tanggal: ({ tipe }) => tipe === 'tanggal',
  'Kode wilayah': ({ isi, nama }) =>
    nama === 'kode' || (nama === 'induk' && isi.header.includes('jenis') && isi.header.includes('slug')),
  Mutu: (one) => one.nama === 'mutu' || isWideStatus(one),
  Seri: ({ isi, nama }) => nama === 'seri' && isi.header.includes('nilai'),
};

/** What the cells of a column look like where such a line is said of it. */
const shapes: Readonly<Record<string, RegExp>> = {
  Tanggal: /^\d{4}(?:-\d{2}){0,2}$/u,
  'Kode wilayah': /^(?:[A-Z]{2}|\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?)$/u,
};

const fromHere = ['DATA CONTOH', 'Isi', 'Versi', 'Lisensi', 'Asal', 'Cara mengutip', 'Sel kosong'];

describe.each(cities)('$nama', (city) => {
  test.each(workbooksOf(city))('every line of the cover of %s is true of it, and none is missing', async (path) => {
    const workbook = await city.book(path);
    const cover = coverLines(workbook);
    const sheets = dataSheets(workbook);
    const known = kamusOf(workbook);
    const columns = sheets
      .flatMap((isi) => isi.header.map((nama) => ({ isi, nama })))
      .map((one, at): Kolom => {
        const { tipe = '', pilihan = '' } = known[at] ?? {};
        return { ...one, tipe, kata: pilihan.split(';') };
      });
    for (const [apa, isTrueOf] of Object.entries(lines)) {
      const said = cover.get(apa) ?? null;
      const found = columns.filter(isTrueOf);
      expect(said !== null, apa).toBe(found.length > 0);
      for (const { isi, nama } of found) {
        expect(said, apa).toContain(isWideStatusName(nama) ? 'berakhiran _status' : nama);
        if (sheets.length > 1) expect(said, apa).toMatch(new RegExp(`${nama} \\(lembar [^)]*${isi.nama}[,)]`, 'u'));
        const shape = shapes[apa];
        if (shape !== undefined) expect(textsOf(isi, nama).filter((text) => !shape.test(text))).toEqual([]);
      }
    }
    const told = [...workbook.worksheets.map(({ name }) => `Lembar ${name}`), ...fromHere, ...Object.keys(lines)];
    expect([...cover.keys()].filter((apa) => !told.includes(apa))).toEqual([]);
    expect(cover.get('Sel kosong')).toBe('Kosong berarti tidak diketahui atau memang tidak ada isinya; bukan nol.');
    for (const { name, rowCount } of workbook.worksheets.slice(1)) {
      if (name === 'Kamus') expect(cover.get('Lembar Kamus')).toBe('Arti setiap kolom.');
      else expect(cover.get(`Lembar ${name}`)).toMatch(new RegExp(`(?:^| )${rowsIn(rowCount)} baris\\.$`, 'u'));
    }
  });
});

const isWideStatusName = (nama: string): boolean => nama.includes('__') && nama.endsWith('_status');
const rowsIn = (rowCount: number): string => new Intl.NumberFormat('id').format(rowCount - 1);

test.each([
  ['rilis.xlsx', ['Tanggal']],
  ['koreksi.xlsx', []],
  ['kampung-status.xlsx', ['Tanggal', 'Kode wilayah']],
  ['nilai.xlsx', ['Sebab kosong', 'Tanggal', 'Kode wilayah', 'Mutu', 'Seri']],
  ['nilai-lebar.xlsx', ['Sebab kosong', 'Kode wilayah', 'Mutu']],
  ['istilah.xlsx', []],
  ['kampung/mantuil.xlsx', ['Sebab kosong', 'Tanggal', 'Kode wilayah', 'Mutu', 'Seri']],
])('known answers: the cover of %s tells how to read %j', async (path, expected) => {
  const cover = coverLines(await (cities[1] ?? expect.fail()).book(path));
  expect([...cover.keys()].filter((apa) => apa in lines)).toEqual(expected);
});

test('every workbook says how it is cited: as the page about it', async () => {
  for (const { book, atlas, packageName } of cities) {
    const said = {
      'nilai.xlsx': '/data/nilai/',
      'nilai-lebar.xlsx': '/data/nilai/',
      'kampung-status.xlsx': '/data/kampung/',
      [packageName('xlsx')]: '/data/',
    };
    for (const [path, page] of Object.entries(said)) {
      expect(coverLines(await book(path)).get('Cara mengutip'), path).toMatch(
        new RegExp(`Data versi ${atlas.rilis.versi}, .* https://\\S+${page} \\(diakses`, 'u'),
      );
    }
  }
});
