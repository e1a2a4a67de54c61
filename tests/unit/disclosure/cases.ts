/** Small cities with sensitive counts, what is published of them, and what an attacker reads there. */
import { nilaiDataset } from '../../../src/lib/model/nilai.ts';
import { datasetOf } from '../../../src/lib/model/index.ts';
import { releaseTables, type Keputusan } from '../../../src/lib/model/rahasia/index.ts';
import { parseTables, type Tables } from '../../../src/lib/model/tables.ts';
import { outputs } from '../../../src/lib/output/index.ts';
import { createCity, kodeAt } from '../../../src/lib/stats/city.test-support.ts';
import { snapshots, withheldRows } from '../../../src/lib/stats/index.ts';
import { parseTable, renderTable } from '../../../src/lib/table/index.ts';
import { sentenceNilai, sentenceUnknown } from '../../../src/lib/text/index.ts';
import { situs } from '../../../src/lib/output/fixture.test-support.ts';
import type { Marginals } from './attack.ts';

export interface Given {
  readonly counts: readonly number[];
  /** Whether totals of kecamatan and of the city are published. */
  readonly kecamatan: boolean;
  readonly kota: boolean;
  /** A kelurahan without a row; it still is in the totals. */
  readonly missing: number | null;
  /** Whether counts from 5 to 9 name an official publication. */
  readonly official: boolean;
}
export interface Case extends Given {
  readonly kode: readonly string[];
}

type Row = Readonly<Record<string, string>>;

export const createCase = (given: Given): Case => ({
  ...given,
  kode: given.counts.map((_, at) => kodeAt(at, given.counts.length)),
});

const kota = '63.71';
const kecamatanOf = (kode: string): string => kode.slice(0, 8);
const inside = (place: string, kode: string): boolean => kode.startsWith(place);
const sumOf = ({ kode, counts }: Case, place: string): number =>
  counts.reduce((sum, one, at) => sum + (inside(place, kode[at] ?? '') ? one : 0), 0);
export const truthOf = sumOf;

const isMissing = ({ missing, counts }: Case, at: number): boolean =>
  missing !== null && missing % counts.length === at;

function nilaiRows(city: Case, official = city.official): Row[] {
  const row = (kode: string, nilai: number): Row => ({
    kode,
    indikator: 'kasus',
    periode: '2021',
    nilai: String(nilai),
    instrumen: 'survei 2021',
    mutu: 'pemerintah',
    sumber: 'dinas',
    publikasi_resmi: official && nilai > 4 && nilai < 10 ? 'Profil Kesehatan' : '',
  });
  const totals = [...(city.kecamatan ? [...new Set(city.kode.map(kecamatanOf))] : []), ...(city.kota ? [kota] : [])];
  return [
    ...city.kode.flatMap((kode, at) => (isMissing(city, at) ? [] : [row(kode, city.counts[at] ?? 0)])),
    ...totals.map((place) => row(place, sumOf(city, place))),
  ];
}

const level = { tingkat: 'kelurahan;kecamatan;kota', topik: 'uji', arah: 'turun_baik', sensitif: 'ya' };
const indikator: readonly Row[] = [
  { ...level, id: 'kasus', nama: 'Kasus uji', satuan: 'anak', desimal: '0', definisi: 'Banyaknya kasus.' },
  {
    ...level,
    id: 'ukur',
    nama: 'Anak diukur',
    satuan: 'anak',
    desimal: '0',
    definisi: 'Banyaknya anak.',
    sensitif: 'tidak',
  },
  {
    ...level,
    id: 'bagian',
    nama: 'Bagian uji',
    satuan: 'persen',
    desimal: '2',
    definisi: 'Persentase kasus.',
    pembilang: 'kasus',
    penyebut: 'ukur',
  },
];

function toCsv(id: 'wilayah' | 'indikator' | 'instrumen' | 'nilai', rows: readonly Row[]): [string, Uint8Array] {
  const header = Object.keys(datasetOf(id).columns);
  const lines = [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
  return [`${id}.csv`, new TextEncoder().encode(lines.map((line) => `${line.join(',')}\n`).join(''))];
}

const wilayahRows = ({ kode }: Case): Row[] => [
  { kode: 'ID', jenis: 'negara', nama: 'Negara', induk: '', slug: 'negara' },
  { kode: '63', jenis: 'provinsi', nama: 'Provinsi', induk: 'ID', slug: 'provinsi' },
  { kode: kota, jenis: 'kota', nama: 'Kota', induk: '63', slug: 'kota' },
  ...[...new Set(kode.map(kecamatanOf))].map((one, at) => ({
    kode: one,
    jenis: 'kecamatan',
    nama: `Kecamatan ${at}`,
    induk: kota,
    slug: `kec-${at}`,
  })),
  ...kode.map((one, at) => ({
    kode: one,
    jenis: 'kelurahan',
    nama: `Kelurahan ${at}`,
    induk: kecamatanOf(one),
    slug: `kel-${at}`,
  })),
];

/** The raw tables of a city, small numbers and all: what no atlas is ever made of. */
export const tablesOf = (city: Case, more: readonly Row[] = []): Tables =>
  parseTables(
    new Map([
      toCsv('wilayah', wilayahRows(city)),
      toCsv('indikator', indikator),
      toCsv('instrumen', [{ instrumen: 'survei 2021', seri: 'Survei', jenis: 'survei' }]),
      toCsv('nilai', [...nilaiRows(city), ...more]),
    ]),
  );

/** The published file as an attacker has it, turned into equations. @param decided tells him even why each was hidden */
export function readPublished(city: Case, released: Tables, decided: Keputusan): Marginals {
  const file = new TextEncoder().encode(renderTable(nilaiDataset, released.nilai.rows));
  const { rows } = parseTable(nilaiDataset, file);
  const isLeaf = (kode: string): boolean => city.kode.includes(kode);
  const published = new Map(rows.map((row): [string, number | null] => [row.kode, row.nilai]));
  const reason = new Map(rows.map((row, at) => [row.kode as string, decided.get(at)]));
  const unknown = city.kode
    .filter((kode) => (published.get(kode) ?? null) === null)
    .map((kode) => {
      if (!published.has(kode)) return { kode, low: 0, high: 200 };
      if (reason.get(kode) === 'pokok') return { kode, low: 1, high: 9 };
      // He even knows that a number hidden only to protect another one is no small count, where it is none.
      return { kode, low: sumOf(city, kode) < 10 ? 0 : 10, high: 200 };
    });
  const partsOf = (place: string) => ({
    parts: new Set(unknown.map(({ kode }) => kode).filter((kode) => inside(place, kode))),
    known: city.kode.reduce((sum, kode) => sum + (inside(place, kode) ? (published.get(kode) ?? 0) : 0), 0),
  });
  const totals = [...published].filter(([kode, nilai]) => !isLeaf(kode) && nilai !== null);
  /** Alone in its kecamatan it is told by the total, for which an official publication may be named. */
  const isAlone = (kode: string): boolean => city.kode.filter((one) => inside(kecamatanOf(kode), one)).length === 1;
  const untold = city.kode.filter((kode) => {
    const value = sumOf(city, kode);
    return !published.has(kode) && value > 0 && value < 10 && !isAlone(kode);
  });
  return {
    hidden: [
      ...[...published]
        .filter(([, nilai]) => nilai === null)
        .map(([kode]) => ({ kode, small: reason.get(kode) === 'pokok', leaf: isLeaf(kode) })),
      // Nobody tells of it, so nobody has hidden it; it is in the totals all the same.
      ...untold.map((kode) => ({ kode, small: true, leaf: true })),
    ],
    unknown,
    equations: totals.map(([kode, nilai]) => {
      const { parts, known } = partsOf(kode);
      return { parts, rest: (nilai ?? 0) - known };
    }),
    partsOf,
  };
}

/** What is left of the counts and percentages of a city without totals. @param bases denominators of the percentages */
export function numbersOf(city: Case, bases: readonly number[]) {
  const more = city.kode.flatMap((kode, at): Row[] => {
    const base = bases[at] ?? 0;
    const usual = { kode, periode: '2021', instrumen: 'survei 2021', mutu: 'pemerintah', sumber: 'dinas' };
    const share = Number(((100 * (city.counts[at] ?? 0)) / base).toFixed(2));
    return [
      { ...usual, indikator: 'ukur', nilai: String(base) },
      { ...usual, indikator: 'bagian', nilai: String(share) },
    ];
  });
  const { rows } = releaseTables(tablesOf(city, more)).nilai;
  const of = (id: string) =>
    rows.filter((row) => row.indikator === id && city.kode.includes(row.kode)).map((row) => row.nilai);
  return { hitungan: of('kasus'), bagian: of('bagian') };
}

/** Every file and every sentence of a city. Its counts from 1 to 4 are withheld in the data already, as they must be. */
export async function publish(city: Case): Promise<string[]> {
  const rows = nilaiRows(city).map((row) => {
    const value = Number(row['nilai']);
    const tiny = value > 0 && value < 5 && row['kode'] !== kota;
    return tiny ? { ...row, nilai: '', status: 'dirahasiakan' } : row;
  });
  const atlas = createCity({ kampung: city.counts.length, nilai: rows, indikator });
  const [measured] = atlas.indikatorById.values();
  if (measured === undefined) throw new Error('the city has no indikator');
  const gone = new Set<string>(withheldRows(atlas).map(({ kode }) => kode));
  const files = outputs(atlas, situs).map(async ({ path, render }) => {
    const content = await render();
    return `${path}\n${typeof content === 'string' ? content : Buffer.from(content).toString('base64')}`;
  });
  return [
    ...(await Promise.all(files)),
    ...atlas.nilai.map((row) => sentenceNilai(atlas, row)),
    ...atlas.kampung.filter(({ kode }) => gone.has(kode)).map((one) => sentenceUnknown(atlas, one, measured)),
    JSON.stringify(snapshots(atlas, measured.id).map(({ nilai }) => [...nilai])),
  ];
}
