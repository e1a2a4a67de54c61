import { describe, expect, it } from 'vitest';
import type { Atlas } from '../model/index.ts';
import { compareVersi } from './beku.ts';
import { countJenis, selectLangkah } from './pilih.ts';
import { findTerungkap } from './rahasia.ts';
import { createBekuOf, createFixture, createThree, withNilai } from './rilis.test-support.ts';
import { riwayatOf, type Langkah } from './riwayat.ts';

const atlas = createFixture();
const three = createThree(atlas);

const told = ({ dari, ke, perubahan }: Langkah) => ({
  langkah: `${dari ?? '-'} > ${ke ?? '-'}`,
  nilai: perubahan
    .filter(({ dataset }) => dataset === 'nilai')
    .map(({ jenis, kode, sel }) =>
      [
        jenis,
        kode,
        ...sel.filter(({ kolom }) => kolom === 'nilai').map(({ lama, baru }) => `${lama ?? '-'}>${baru ?? '-'}`),
      ].join(' '),
    ),
});

describe('riwayatOf', () => {
  it('has no step as long as no release is frozen', () => {
    expect(riwayatOf(atlas, [])).toEqual([]);
  });

  it('has one step without changes for the first release', () => {
    expect(riwayatOf(atlas, three.slice(2))).toEqual([
      {
        dari: null,
        ke: '2026.11',
        tanggal: '2026-11-24',
        ringkasan: 'Kumpulan untuk menguji berkas keluaran.',
        perubahan: [],
      },
    ]);
  });

  it('tells what is new, revised and removed from each of three releases to the next, the newest first', () => {
    expect(riwayatOf(atlas, three).map(told)).toEqual([
      { langkah: '2026.10 > 2026.11', nilai: ['direvisi 99.99.01.1001 25>26'] },
      {
        langkah: '2026.09 > 2026.10',
        nilai: ['baru 99.99.01.1002 ->0', 'dihapus 99.99.01.1001 26>-', 'dihapus 99.99.01.1002 0>-'],
      },
      { langkah: '- > 2026.09', nilai: [] },
    ]);
  });

  it('does not depend on the order in which the releases are handed over', () => {
    expect(riwayatOf(atlas, three.toReversed())).toEqual(riwayatOf(atlas, three));
  });

  it('has a step towards the release that is being made', () => {
    const [newest] = riwayatOf(atlas, three.slice(0, 2));
    expect(newest).toMatchObject({ dari: '2026.10', ke: '2026.11', tanggal: '2026-11-24' });
  });

  it('has a step without a name for what has changed under the version of the last release', () => {
    const edited = createBekuOf(atlas, '2026.11', withNilai('99.99.01.1001', '24'));
    expect(riwayatOf(atlas, [edited])[0]).toMatchObject({ dari: '2026.11', ke: null, tanggal: null });
  });

  it('shows all rows of a table as removed when the table is no longer made', () => {
    const [release] = three.slice(2);
    if (release === undefined) expect.fail('no release');
    const more = { ...release, sidik: 'x', tabel: new Map([...release.tabel, ['lama', 'a,b\r\n1,2\r\n']]) };
    const [newest] = riwayatOf(atlas, [more]);
    expect(newest?.perubahan).toEqual([
      {
        dataset: 'lama',
        jenis: 'dihapus',
        kunci: { a: '1', b: '2' },
        kunciLama: null,
        kode: null,
        sel: [],
        alasan: null,
      },
    ]);
  });
});

describe('selectLangkah and countJenis', () => {
  it('leave out steps and kinds without anything', () => {
    const ofHulu = selectLangkah(riwayatOf(atlas, three), ({ kode }) => kode === '99.99.01.1001');
    expect(ofHulu.map(({ ke, perubahan }) => [ke, countJenis(perubahan)])).toEqual([
      ['2026.11', [['direvisi', 1]]],
      ['2026.10', [['dihapus', 1]]],
    ]);
  });
});

/** Today's data with the number of one row withheld. */
function withhold(from: Atlas, kode: string): Atlas {
  const rows = from.tables.nilai.rows.map((row) =>
    row.kode === kode && row.indikator === 'jumlah_rt'
      ? { ...row, nilai: null, catatan: null, status: 'dirahasiakan' as const }
      : row,
  );
  return { ...from, tables: { ...from.tables, nilai: { ...from.tables.nilai, rows } } };
}

describe('what is withheld today', () => {
  const today = withhold(atlas, '99.99.01.1001');

  it('is a problem in every older release that holds the number, at its place, and the number is not repeated', () => {
    const problems = findTerungkap(today, three);
    expect(problems.map(({ file, row, column, severity }) => [file, row, column, severity])).toEqual([
      ['unduh/rilis/2026.09/nilai.csv', 2, 'nilai', 'galat'],
      ['unduh/rilis/2026.09/nilai.csv', 3, 'nilai', 'galat'],
      ['unduh/rilis/2026.10/nilai.csv', 2, 'nilai', 'galat'],
      ['unduh/rilis/2026.11/nilai.csv', 2, 'nilai', 'galat'],
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/\b2[56]\b/u);
  });

  it('is no problem when the older release withheld it as well, or when nothing is withheld', () => {
    const cautious = createBekuOf(today, '2026.10');
    expect(findTerungkap(today, [cautious])).toEqual([]);
    expect(findTerungkap(atlas, three)).toEqual([]);
  });

  it('is a count of one to four persons by the rules of today, also when its row is gone', () => {
    const sensitive = [...atlas.indikatorById].map(([id, one]) => [id, { ...one, sensitif: true }] as const);
    const strict = { ...atlas, indikatorById: new Map(sensitive) };
    const small = (nilai: string) => createBekuOf(atlas, '2026.10', withNilai('99.99.01.1001', nilai));
    expect(findTerungkap(strict, [small('4')]).map(({ row }) => row)).toEqual([2]);
    expect(findTerungkap(strict, [small('5')])).toEqual([]);
    expect(findTerungkap(atlas, [small('4')])).toEqual([]);
  });

  it('is a group of people so small that they can be recognised, in the text of a fact', () => {
    const told = createBekuOf(atlas, '2026.10', (id, row) => [
      id === 'cerita' ? { ...row, ringkasan: 'Kader mendampingi dua balita stunting.' } : row,
    ]);
    expect(findTerungkap(atlas, [told]).map(({ file, column }) => [file, column])[0]).toEqual([
      'unduh/rilis/2026.10/cerita.csv',
      'ringkasan',
    ]);
  });

  it('stands in no step of the history, however old', () => {
    const rows = riwayatOf(today, three).flatMap(({ perubahan }) => perubahan);
    const hulu = rows.filter(({ kode, dataset }) => dataset === 'nilai' && kode === '99.99.01.1001');
    expect(hulu.length).toBeGreaterThan(0);
    expect(hulu.flatMap(({ sel }) => sel.map(({ kolom }) => kolom))).not.toContain('nilai');
  });
});

describe('compareVersi', () => {
  it.each([
    ['2026.11', '2026.12'],
    ['2026.11', '2026.11.2'],
    ['2026.11.2', '2026.11.10'],
    ['2026.12', '2027.01'],
  ])('puts %s before %s', (older, newer) => {
    expect(compareVersi(older, newer)).toBeLessThan(0);
    expect(compareVersi(newer, older)).toBeGreaterThan(0);
    expect(compareVersi(older, older)).toBe(0);
  });
});
