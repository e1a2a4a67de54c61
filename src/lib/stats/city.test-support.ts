/** A small city for tests, made of the same files and read by the same checks as a real one. Imported by tests only. */
import {
  parseAtlas,
  semuaDataset,
  type Atlas,
  type DatasetId,
  type IndikatorId,
  type Kampung,
  type KodeKelurahan,
} from '../model/index.ts';
import { snapshots, type Snapshot } from './snapshot.ts';

type Row = Readonly<Record<string, string>>;

export interface City {
  /** Number of kelurahan, 1 to 10; the first half lies in kecamatan "Hulu". */
  readonly kampung?: number;
  readonly peristiwa?: readonly Row[];
  readonly nilai?: readonly Row[];
  readonly indikator?: readonly Row[];
  /** Rings of the kelurahan in order, in place of a row of touching squares. */
  readonly rings?: readonly (readonly (readonly [number, number])[])[];
}

const names = [
  'Anggrek',
  'Bakung',
  'Cempaka',
  'Dahlia',
  'Edelweis',
  'Flamboyan',
  'Gandaria',
  'Hanjuang',
  'Ixora',
  'Jempiring',
] as const;

const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function renderCsv(id: DatasetId, rows: readonly Row[]): Uint8Array {
  const header = Object.keys(semuaDataset[id].columns);
  const lines = [header, ...rows.map((row) => header.map((name) => quote(row[name] ?? '')))];
  return new TextEncoder().encode(lines.map((line) => `${line.join(',')}\n`).join(''));
}

/** Code of the kelurahan in a place of the row, from 0. */
export const kodeAt = (at: number, count: number): KodeKelurahan =>
  `63.71.0${at < count / 2 ? 1 : 2}.${1001 + at}` as KodeKelurahan;

const step = 0.01;

function squareAt(at: number): [number, number][] {
  const west = Number((114 + at * step).toFixed(2));
  const east = Number((114 + (at + 1) * step).toFixed(2));
  return [
    [west, -3.01],
    [east, -3.01],
    [east, -3],
    [west, -3],
    [west, -3.01],
  ];
}

function renderBatas(count: number, given: City['rings']): Uint8Array {
  const rings = Array.from({ length: count }, (_, at) => given?.[at] ?? squareAt(at));
  const features = rings.map((ring, at) => ({
    type: 'Feature',
    id: kodeAt(at, count),
    properties: { kode: kodeAt(at, count), nama: names[at] },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
  const [lon, lat] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  const bbox = [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)];
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', bbox, features }));
}

function wilayahRows(count: number): Row[] {
  const area = (kode: string, jenis: string, nama: string, induk: string): Row => ({
    kode,
    jenis,
    nama,
    induk,
    slug: nama.toLowerCase().replaceAll(' ', '-'),
  });
  return [
    area('ID', 'negara', 'Indonesia', ''),
    area('63', 'provinsi', 'Provinsi Uji', 'ID'),
    area('63.71', 'kota', 'Kota Uji', '63'),
    area('63.71.01', 'kecamatan', 'Hulu', '63.71'),
    area('63.71.02', 'kecamatan', 'Hilir', '63.71'),
    ...names
      .slice(0, count)
      .map((nama, at) => area(kodeAt(at, count), 'kelurahan', nama, kodeAt(at, count).slice(0, 8))),
  ];
}

const source = (id: string, penerbit: string, jenis: string): Row => ({
  id,
  uraian: `Uraian ${id}`,
  penerbit,
  jenis,
  url: `https://example.org/${id}`,
  tanggal_akses: '2026-11-24',
  lisensi: 'tidak dinyatakan',
});

/** A count of things, a share and a yes/no. */
const indikatorRows: readonly Row[] = [
  { id: 'bank', nama: 'Bank sampah terdaftar', satuan: 'unit', desimal: '0', definisi: 'Banyaknya bank sampah.' },
  { id: 'angka', nama: 'Prevalensi uji', satuan: 'persen', desimal: '1', definisi: 'Persentase uji.' },
  { id: 'ipm', nama: 'Indeks Pembangunan Manusia', satuan: 'indeks', desimal: '2', definisi: 'Indeks gabungan.' },
  {
    id: 'lokus',
    nama: 'Lokus uji',
    satuan: 'ya/tidak',
    desimal: '0',
    definisi: 'Bernilai 1 bila kelurahan termasuk lokus uji, 0 bila tidak.',
  },
];

const instrumenRows: readonly Row[] = [
  { instrumen: 'survei 2021', seri: 'Survei', jenis: 'survei' },
  { instrumen: 'survei 2022', seri: 'Survei', jenis: 'survei' },
  { instrumen: 'register', seri: 'Register', jenis: 'register' },
];

/** A table must have rows; these say nothing about any kelurahan. */
const silentPeristiwa: Row = { kode: '63.71', tanggal: '2020', ketelitian: 'tahun', jenis: 'program' };
const silentNilai: Row = { kode: '63.71', indikator: 'ipm', periode: '2020', nilai: '70' };

function peristiwaRows(rows: readonly Row[]): Row[] {
  const usual = { ketelitian: 'hari', jenis: 'keberadaan', ringkasan: 'Ringkasan.', sumber: 'harian' };
  return rows.map((row, at) => ({ id: `p${String(at + 1).padStart(2, '0')}`, ...usual, ...row }));
}

const usualNilai: Row = { instrumen: 'survei 2021', mutu: 'pemerintah', sumber: 'dinas' };
const usualIndikator: Row = { topik: 'uji', arah: 'netral', tingkat: 'kelurahan;kota', sensitif: 'tidak' };

const rowsOf = (city: City, count: number): Record<DatasetId, readonly Row[]> => ({
  wilayah: wilayahRows(count),
  kampung: names.slice(0, count).map((nama, at) => ({ kode: kodeAt(at, count), slug: nama.toLowerCase() })),
  peristiwa: peristiwaRows(city.peristiwa ?? [silentPeristiwa]),
  nilai: (city.nilai ?? [silentNilai]).map((row) => ({ ...usualNilai, ...row })),
  indikator: (city.indikator ?? indikatorRows).map((row) => ({ ...usualIndikator, ...row })),
  instrumen: instrumenRows,
  sumber: [
    source('dinas', 'Dinas Uji', 'pemerintah'),
    source('harian', 'Harian Uji', 'media'),
    source('warta', 'Warta Uji', 'media'),
  ],
  cerita: [
    {
      kode: kodeAt(0, count),
      judul: 'Judul',
      ringkasan: 'Ringkasan.',
      terkait_kampung_kb: 'tidak',
      sumber: 'harian',
    },
  ],
  istilah: [{ istilah: 'KB', definisi: 'Keluarga Berkualitas' }],
  rilis: [{ versi: '2026.11', tanggal: '2026-11-24', sifat: 'contoh', ringkasan: 'Kota uji.' }],
  koreksi: [],
});

/**
 * The atlas of a city that consists of what is given. Rows of nilai and peristiwa name only the cells that matter.
 * @throws Error listing what the checks refuse
 */
export function createCity(city: City = {}): Atlas {
  const count = city.kampung ?? 4;
  const rows = rowsOf(city, count);
  const tables = (Object.keys(rows) as DatasetId[]).map((id): [string, Uint8Array] => [
    semuaDataset[id].file,
    renderCsv(id, rows[id]),
  ]);
  const { atlas, problems } = parseAtlas(new Map([...tables, ['batas.geojson', renderBatas(count, city.rings)]]));
  if (atlas === null) throw new Error(`the test city is refused: ${JSON.stringify(problems, null, 1)}`);
  return atlas;
}

/** @throws Error when there is no such kelurahan */
export function kampungNamed(atlas: Atlas, nama: string): Kampung {
  const found = atlas.kampung.find((kampung) => kampung.nama === nama);
  if (found === undefined) throw new Error(`no kelurahan "${nama}"`);
  return found;
}

/** @throws Error when there is no snapshot of this indikator */
export function newestSnapshot(atlas: Atlas, indikator: string): Snapshot {
  const [found] = snapshots(atlas, indikator as IndikatorId);
  if (found === undefined) throw new Error(`no snapshot of "${indikator}"`);
  return found;
}
