import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { findIndikator, findWilayah, type Atlas } from '../model/index.ts';
import { createPaths } from '../paths.ts';
import { createCity, kodeAt, newestSnapshot } from '../stats/city.test-support.ts';
import { comparableIn, seriesOf } from '../stats/index.ts';
import { createCountBagan } from './bagan-jumlah.ts';
import { createCoverageBagan, sentenceKelengkapan } from './bagan-kelengkapan.ts';
import { createBarsBagan, createSeriesBagan, createSnapshotBagan } from './bagan-nilai.ts';
import { allBagan } from './bagan-output.ts';
import { createStatusMapsBagan } from './bagan-peta-status.ts';
import { createPeriodMapsBagan } from './bagan-peta-waktu.ts';
import { renderBaganCsv, renderBaganSvg, type Bagan } from './bagan.ts';
import { situs } from './fixture.test-support.ts';

type Row = Record<string, string>;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const value = (at: number, nilai: number, more: Row = {}): Row => ({
  kode: kodeAt(at, 4),
  indikator: 'bank',
  periode: '2021',
  nilai: String(nilai),
  ...more,
});

const read = (bagan: Bagan): Row[] =>
  Papa.parse<Row>(renderBaganCsv(bagan), { header: true, skipEmptyLines: true }).data;

const need = <Value>(one: Value | null | undefined): Value => one ?? expect.fail('nothing was made');

describe('every chart of the real site', () => {
  const atlas = readRealAtlas();
  const all = allBagan(atlas);

  it('has a name of its own, fit for an address', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ id }) => id).filter((id) => !/^[\w-]+$/u.test(id))).toEqual([]);
  });

  it('says message, measure and source, and stands on a page', () => {
    for (const { id, judul, subjudul, sumber, halaman } of all) {
      expect(judul, id).toMatch(/^\S.*[.]$/u);
      expect(subjudul, id).toMatch(/^\S.*\S$/u);
      expect(sumber, id).toMatch(/^Sumber\b.*\.$/u);
      expect(halaman(createPaths('/')), id).toMatch(/^\/.*\/$/u);
    }
  });

  it('has as many values in its file as in its table, in the same order, with decimal points and ISO dates', () => {
    for (const bagan of all) {
      const { columns, rows } = bagan.table();
      const expected = rows.map((row) =>
        Object.fromEntries(columns.map(({ nama }, at) => [nama, row[at] === null ? '' : String(row[at])])),
      );
      expect(read(bagan), bagan.id).toEqual(expected);
    }
  });

  it('never shows an unverified value', () => {
    const rows = all.flatMap((bagan) => read(bagan));
    const valuesOf = (mutu: string) => rows.filter((row) => row['mutu'] === mutu).map((row) => row['nilai']);
    expect(new Set(valuesOf('pemerintah'))).not.toContain('');
    expect(valuesOf('pemerintah').length).toBeGreaterThan(0);
    expect(new Set(valuesOf('belum_diverifikasi'))).toEqual(new Set(['']));
  });
});

describe('the chart of a snapshot', () => {
  const rows = [value(0, 3), value(1, 5), value(2, 9), value(3, 4, { mutu: 'belum_diverifikasi' })];
  const atlas = createCity({ nilai: rows });
  const bagan = need(createSnapshotBagan(atlas, newestSnapshot(atlas, 'bank')));

  it('holds exactly the values that are drawn, with their source', () => {
    expect(read(bagan).map(({ wilayah, nilai, mutu, sumber }) => [wilayah, nilai, mutu, sumber])).toEqual([
      ['Anggrek', '3', 'pemerintah', 'dinas'],
      ['Bakung', '5', 'pemerintah', 'dinas'],
      ['Cempaka', '9', 'pemerintah', 'dinas'],
    ]);
    expect(bagan.drawing().points.map(({ text }) => text)).toEqual(['Anggrek: 3', 'Bakung: 5', 'Cempaka: 9']);
  });

  it('says that an unverified value is left out, and who published the others', () => {
    expect(bagan.catatan).toContain('1 angka yang belum diverifikasi tidak digambar.');
    expect(bagan.sumber).toBe('Sumber: Dinas Uji.');
  });

  it('is told apart from another series of the same time', () => {
    const both = createCity({
      nilai: [
        value(0, 3),
        value(1, 5),
        value(2, 1),
        value(0, 7, { instrumen: 'register' }),
        value(1, 8, { instrumen: 'register' }),
      ],
    });
    expect(allBagan(both).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['sebaran-bank-2021', 'sebaran-bank-2021-2']),
    );
  });

  it.each([
    ['a single value', [value(0, 3)], 'bank'],
    ['yes and no', [value(0, 1, { indikator: 'lokus' }), value(1, 0, { indikator: 'lokus' })], 'lokus'],
  ])('does not exist for %s', (_, nilai, indikator) => {
    const one = createCity({ nilai });
    expect(createSnapshotBagan(one, newestSnapshot(one, indikator))).toBeNull();
  });
});

describe('the bars of a kecamatan', () => {
  const barsOf = (nilai: Row[]): Bagan => {
    const atlas = createCity({ kampung: 6, nilai });
    const [kecamatan] = atlas.kecamatan;
    const [part] = comparableIn(atlas, need(kecamatan));
    return createBarsBagan(atlas, need(kecamatan), need(part));
  };
  const at = (place: number, nilai: number): Row => ({ ...value(0, nilai), kode: kodeAt(place, 6) });

  it('keep what is unknown as an empty cell, never as zero', () => {
    expect(read(barsOf([at(0, 3), at(2, 0)])).map(({ wilayah, nilai }) => [wilayah, nilai])).toEqual([
      ['Anggrek', '3'],
      ['Bakung', ''],
      ['Cempaka', '0'],
    ]);
  });

  it.each([
    [
      [at(0, 3), at(2, 8)],
      'Bank sampah terdaftar di 2 dari 3 kelurahan (yang lain belum ada angkanya di grafik ini): antara 3 dan 8 unit.',
    ],
    [
      [at(0, 3), at(2, 3)],
      'Bank sampah terdaftar di 2 dari 3 kelurahan (yang lain belum ada angkanya di grafik ini): sama, 3 unit.',
    ],
  ])('of %j say it', (nilai, expected) => {
    expect(plain(barsOf(nilai).judul)).toBe(expected);
  });
});

describe('the bars of two kecamatan', () => {
  const rows = [3, 1, 2, 12, 4, 6].map((nilai, at) => ({ ...value(0, nilai), kode: kodeAt(at, 6) }));
  const barsOf = (atlas: Atlas): Bagan[] =>
    atlas.kecamatan.map((kecamatan) => createBarsBagan(atlas, kecamatan, need(comparableIn(atlas, kecamatan)[0])));
  const lengthOf = (bagan: Bagan, row: number): number => {
    const bars = bagan.drawing().marks.flatMap((mark) => (mark.shape === 'path' && mark.style === 'isi' ? mark.d : []));
    return Number(/h([\d.]+)v/u.exec(bars[row] ?? '')?.[1]);
  };

  it('share one scale, and say so', () => {
    const [hulu, hilir] = barsOf(createCity({ kampung: 6, nilai: rows })).map(need) as [Bagan, Bagan];
    expect(lengthOf(hilir, 0) / lengthOf(hulu, 0)).toBeCloseTo(12 / 3, 1);
    expect(lengthOf(hilir, 1) / lengthOf(hulu, 2)).toBeCloseTo(4 / 2, 1);
    for (const { catatan } of [hulu, hilir]) expect(catatan).toContain('Skala batangnya sama untuk semua kecamatan.');
  });

  it('need not say it where the other one has no value', () => {
    const atlas = createCity({ kampung: 6, nilai: rows.slice(0, 3) });
    const [hulu] = atlas.kecamatan;
    const { catatan } = createBarsBagan(atlas, need(hulu), need(comparableIn(atlas, need(hulu))[0]));
    expect(catatan.join(' ')).not.toContain('Skala');
  });
});

describe('the chart of one place over time', () => {
  it('holds every point of every series and joins none', () => {
    const city = (periode: string, nilai: string, instrumen: string): Row => ({
      kode: '63.71',
      indikator: 'angka',
      periode,
      nilai,
      instrumen,
    });
    const atlas = createCity({
      nilai: [city('2020', '30', 'register'), city('2021', '20.5', 'survei 2021'), city('2022', '19', 'survei 2022')],
    });
    const indikator = findIndikator(atlas, 'angka');
    const kota = findWilayah(atlas, '63.71');
    const bagan = createSeriesBagan(atlas, indikator, kota, seriesOf(atlas, kota.kode, indikator.id));
    expect(read(bagan).map(({ seri, periode, nilai }) => [seri, periode, nilai])).toEqual([
      ['Survei', '2021', '20.5'],
      ['Survei', '2022', '19'],
      ['Register', '2020', '30'],
    ]);
    expect(bagan.drawing().points.map(({ text }) => text)).toEqual([
      'Survei, 2021: 20,5',
      'Survei, 2022: 19',
      'Register, 2020: 30',
    ]);
  });
});

describe('the chart of the number of Kampung KB', () => {
  const count = (tanggal: string, jumlah: number, more: Row = {}): Row => ({
    kode: '63.71',
    tanggal,
    jenis: 'jumlah',
    jumlah_kampung_kb: String(jumlah),
    ...more,
  });

  it('keeps claims that disagree', () => {
    const atlas = createCity({
      peristiwa: [
        count('2020-01-01', 2),
        count('2020-01-01', 3, { ketelitian: 'paling_lambat', sumber: 'warta' }),
        count('2022-01-01', 4),
      ],
    });
    const bagan = need(createCountBagan(atlas));
    expect(read(bagan)).toEqual([
      { tanggal: '2020-01-01', ketelitian: 'paling_lambat', jumlah: '3', sumber: 'warta' },
      { tanggal: '2020-01-01', ketelitian: 'hari', jumlah: '2', sumber: 'harian' },
      { tanggal: '2022-01-01', ketelitian: 'hari', jumlah: '4', sumber: 'harian' },
    ]);
    expect(bagan.drawing().points.map(({ text }) => text)).toContain('paling lambat 1 Januari 2020: 3');
  });

  it('does not exist before the first claim', () => {
    expect(createCountBagan(createCity())).toBeNull();
  });
});

describe('the chart of what is known', () => {
  const fill = (count: number, indikator: string, more: Row = {}): Row[] =>
    Array.from({ length: count }, (_, at) => value(at, 1, { indikator, ...more }));

  it.each<[string, Atlas, string]>([
    [
      'some indikator are known everywhere',
      createCity({ nilai: [...fill(4, 'bank'), ...fill(1, 'angka')] }),
      '1 dari 4 indikator ada datanya untuk semua 4 kelurahan. Dari 16 isian, 5 ada datanya dan 11 belum ditemukan di sumber publik.',
    ],
    [
      'none is, for a doubtful value counts as no ground',
      createCity({ nilai: [...fill(3, 'bank'), value(3, 1, { mutu: 'belum_diverifikasi' })] }),
      'Belum satu pun dari 4 indikator ada datanya untuk semua 4 kelurahan. Dari 16 isian, 4 ada datanya dan 12 belum ditemukan di sumber publik.',
    ],
    [
      'all are',
      createCity({ nilai: ['bank', 'angka', 'ipm', 'lokus'].flatMap((id) => fill(4, id)) }),
      'Semua 4 indikator ada datanya untuk semua 4 kelurahan.',
    ],
  ])('says when %s', (_, atlas, expected) => {
    expect(sentenceKelengkapan(atlas)).toBe(expected);
  });

  it('has a word in every cell, also for what is not known', () => {
    const atlas = createCity({ nilai: [value(0, 1), value(1, 1, { mutu: 'media', sumber: 'harian' })] });
    expect(read(createCoverageBagan(atlas)).map(({ kelurahan, bank }) => [kelurahan, bank])).toEqual([
      ['Anggrek', 'pemerintah'],
      ['Bakung', 'media'],
      ['Cempaka', 'belum_ada_data'],
      ['Dahlia', 'belum_ada_data'],
    ]);
  });
});

describe('withheld and unpublished values', () => {
  const missing = (at: number, status: string, more: Row = {}): Row => value(at, 0, { nilai: '', status, ...more });
  const wordsOf = ({ table }: Bagan): string[] => {
    const { rows, columns, gapAt } = table();
    const at = columns.findIndex(({ nama }) => nama.startsWith('nilai'));
    return rows.map((row, index) => String(row[at] ?? gapAt?.(index, at)));
  };

  it('stand in bars with their reason: in the picture, in the table and in the file', () => {
    const atlas = createCity({
      kampung: 10,
      nilai: [
        ...[0, 1].map((at) => value(at, at + 1, { kode: kodeAt(at, 10) })),
        missing(2, 'dirahasiakan', { kode: kodeAt(2, 10) }),
        missing(3, 'belum_terbit', { kode: kodeAt(3, 10) }),
      ],
    });
    const kecamatan = need(atlas.kecamatan[0]);
    const bagan = createBarsBagan(atlas, kecamatan, need(comparableIn(atlas, kecamatan)[0]));
    expect(wordsOf(bagan)).toEqual(['1', '2', 'dirahasiakan', 'belum_terbit', 'tidak_ada_sumber']);
    expect(read(bagan).map(({ nilai, mutu }) => [nilai, mutu])).toEqual([
      ['1', 'pemerintah'],
      ['2', 'pemerintah'],
      ['', 'dirahasiakan'],
      ['', 'belum_terbit'],
      ['', ''],
    ]);
    expect(bagan.drawing().points.map(({ text }) => text)).toEqual([
      'Anggrek: 1',
      'Bakung: 2',
      'Cempaka: dirahasiakan',
      'Dahlia: belum terbit',
      'Edelweis: belum ada data',
    ]);
    const svg = renderBaganSvg(atlas, bagan, situs);
    for (const word of ['dirahasiakan', 'belum terbit', 'belum ada data']) expect(svg).toContain(`>${word}</text>`);
  });

  it('are named and counted on maps side by side', () => {
    const year = (periode: string): Row[] => [
      ...[0, 1, 2, 3, 4].map((at) => value(at, at + 1, { kode: kodeAt(at, 10), periode })),
      missing(5, 'dirahasiakan', { kode: kodeAt(5, 10), periode }),
    ];
    const atlas = createCity({ kampung: 10, nilai: [...year('2020'), ...year('2021')] });
    const bagan = need(createPeriodMapsBagan(atlas, findIndikator(atlas, 'bank')));
    const svg = renderBaganSvg(atlas, bagan, situs).replaceAll(/<[^>]*>/gu, ' ');
    expect(svg).toContain('belum ada data atau dirahasiakan');
    expect(bagan.drawing().points.map(({ text }) => text)).toEqual(
      ['2020', '2021'].map((periode) => `${periode}: nilai tengah 3 unit, 5 dari 10 kelurahan, 1 dirahasiakan`),
    );
    expect(wordsOf(bagan).slice(4, 7)).toEqual(['5', 'dirahasiakan', 'tidak_ada_sumber']);
  });

  it('have their own word in the coverage, and their own number in its sentence', () => {
    const atlas = createCity({ nilai: [value(0, 1), missing(1, 'dirahasiakan')] });
    const bagan = createCoverageBagan(atlas);
    expect(read(bagan).map(({ bank }) => bank)).toEqual([
      'pemerintah',
      'dirahasiakan',
      'belum_ada_data',
      'belum_ada_data',
    ]);
    expect(bagan.judul).toContain(
      'Dari 16 isian, 1 ada datanya, 1 dirahasiakan, dan 14 belum ditemukan di sumber publik.',
    );
    const words = renderBaganSvg(atlas, bagan, situs)
      .replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ');
    expect(words).toContain('garis saja: belum ada data atau dirahasiakan');
  });
});

describe('maps side by side', () => {
  it('tell how many are on record on each date and what officials said, unknown as an empty cell', () => {
    const atlas = createCity({
      peristiwa: [
        { kode: kodeAt(0, 4), tanggal: '2018-01-01', jenis: 'pencanangan' },
        { kode: '63.71', tanggal: '2023-11-20', jenis: 'jumlah', jumlah_kampung_kb: '3' },
        { kode: '63.71', tanggal: '2025-11-06', jenis: 'jumlah', jumlah_kampung_kb: '4' },
      ],
    });
    const bagan = need(createStatusMapsBagan(atlas));
    expect(read(bagan).map((row) => Object.values(row))).toEqual([
      ['2018-01-01', '1', '0', '3', ''],
      ['2023-11-20', '1', '0', '3', '3'],
      ['2025-11-06', '4', '0', '0', '4'],
    ]);
    expect(bagan.judul).toBe(
      'Kelurahan yang tercatat memiliki Kampung KB: 1 pada 1 Januari 2018, 1 pada 20 November 2023, dan 4 pada 6 November 2025.',
    );
  });

  it('do not exist where nothing ever changed', () => {
    expect(createStatusMapsBagan(createCity())).toBeNull();
  });

  const periods = (years: readonly string[], more: Row = {}): Row[] =>
    years.flatMap((periode, year) =>
      Array.from({ length: 6 }, (_, at): Row => ({
        kode: kodeAt(at, 6),
        indikator: 'bank',
        periode,
        nilai: String(year + at),
        ...more,
      })),
    );
  const mapsOf = (nilai: Row[], indikator = 'bank') => {
    const atlas = createCity({ kampung: 6, nilai });
    return createPeriodMapsBagan(atlas, findIndikator(atlas, indikator));
  };

  it('of an indikator are of one series alone, at most four, the first and the last among them', () => {
    const bagan = need(
      mapsOf([
        ...periods(['2015', '2016', '2017', '2018', '2019', '2020', '2021']),
        ...periods(['2022', '2023'], { instrumen: 'register' }),
      ]),
    );
    expect(Object.keys(read(bagan)[0] ?? {})).toEqual([
      'kode',
      'kelurahan',
      'nilai_2015',
      'nilai_2017',
      'nilai_2019',
      'nilai_2021',
    ]);
    expect(bagan.subjudul).toContain('Survei');
  });

  it.each([
    ['one period', periods(['2020']), 'bank'],
    ['two periods of two series', [...periods(['2020']), ...periods(['2021'], { instrumen: 'register' })], 'bank'],
    ['yes and no', periods(['2020', '2021'], { indikator: 'lokus', nilai: '1' }), 'lokus'],
  ])('of %s do not exist', (_, nilai, indikator) => {
    expect(mapsOf(nilai, indikator)).toBeNull();
  });
});

describe('renderBaganSvg(atlas, bagan, situs)', () => {
  it('says where the chart stands, who published it, which licence it has and that its city does not exist', () => {
    const atlas = createCity({ nilai: [value(0, 3), value(1, 5)] });
    const bagan = need(createSnapshotBagan(atlas, newestSnapshot(atlas, 'bank')));
    const svg = renderBaganSvg(atlas, bagan, situs);
    expect(svg).toContain('href="https://contoh.example/kampung-kb/indikator/bank/#sebaran-bank-2021"');
    for (const part of ['Sumber: Dinas Uji.', 'lisensi CC BY 4.0', 'DATA CONTOH']) expect(svg).toContain(part);
  });
});
