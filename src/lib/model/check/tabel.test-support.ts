/** Raw tables of a few rows each, for checks that look at no more than these. Imported by tests only. */
import { datasetOf, type DatasetId } from '../dataset.ts';
import { parseTables, type Tables } from '../tables.ts';

type Row = Readonly<Record<string, string>>;

const quote = (cell: string): string => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function renderRows(id: DatasetId, rows: readonly Row[]): [string, Uint8Array] {
  const header = Object.keys(datasetOf(id).columns);
  const lines = [header, ...rows.map((row) => header.map((name) => quote(row[name] ?? '')))];
  return [`${id}.csv`, new TextEncoder().encode(lines.map((line) => `${line.join(',')}\n`).join(''))];
}

const area = (kode: string, jenis: string, nama: string, induk: string): Row => ({
  kode,
  jenis,
  nama,
  induk,
  slug: nama.toLowerCase(),
});

const usual: Readonly<Partial<Record<DatasetId, Row>>> = {
  nilai: { kode: '63.71.01.1001', periode: '2023', instrumen: 'register', mutu: 'media', sumber: 'koran' },
  cerita: {
    kode: '63.71.01.1001',
    tanggal: '2023',
    judul: 'Judul',
    tema: 'stunting',
    terkait_kampung_kb: 'tidak',
    sumber: 'koran',
  },
  peristiwa: {
    id: 'p01',
    tanggal: '2023',
    ketelitian: 'tahun',
    jenis: 'keberadaan',
    kode: '63.71.01.1001',
    sumber: 'koran',
  },
  koreksi: { tanggal: '2026-11-24', halaman: 'kampung/gadang/', keputusan: 'diperbaiki' },
  indikator: {
    definisi: 'Uji.',
    satuan: 'anak',
    desimal: '0',
    topik: 'stunting',
    arah: 'turun_baik',
    tingkat: 'kelurahan;kota',
    sensitif: 'ya',
  },
  sumber: {
    jenis: 'media',
    penerbit: 'Koran',
    url: 'https://example.org/',
    tanggal_akses: '2026-11-24',
    lisensi: 'tidak dinyatakan',
  },
};

/** @param given rows of some tables; cells that a check does not look at may be left out */
export function createTables(given: Readonly<Partial<Record<DatasetId, readonly Row[]>>>): Tables {
  const rows = {
    wilayah: [
      area('63.71', 'kota', 'Kota', '63'),
      area('63.71.01', 'kecamatan', 'Hulu', '63.71'),
      area('63.71.01.1001', 'kelurahan', 'Gadang', '63.71.01'),
      area('63.71.01.1002', 'kelurahan', 'Mawar', '63.71.01'),
    ],
    instrumen: [{ instrumen: 'register', seri: 'Register', jenis: 'register' }],
    ...given,
  };
  const entries = (Object.entries(rows) as [DatasetId, readonly Row[]][]).map(([id, list]) =>
    renderRows(
      id,
      list.map((row) => ({ ...usual[id], ...row })),
    ),
  );
  return parseTables(new Map(entries));
}
