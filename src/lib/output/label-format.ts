import type { TabelTurunan } from './file-path.ts';
import type { Format, Output } from './output.ts';

/** What each format is for, in words for people who do not know its name. */
export const labelFormat: Readonly<Record<Format, string>> = {
  xlsx: 'Excel, LibreOffice, Google Sheets; dengan kamus dan sumber',
  'excel.csv': 'CSV untuk Excel berbahasa Indonesia: titik koma dan koma desimal',
  csv: 'CSV untuk program dan lembar kerja lain: koma dan titik desimal',
  json: 'JSON untuk program',
  ndjson: 'JSON per baris, untuk program yang membaca sedikit demi sedikit',
  parquet: 'Parquet untuk analisis data (R, Python, DuckDB)',
  geojson: 'GeoJSON untuk peta (QGIS, Leaflet)',
  topojson: 'TopoJSON untuk peta di web; garis batas bersama ditulis sekali',
  zip: 'ZIP: satu arsip berisi semua tabel dan peta dalam semua bentuknya, kamus, lisensi, dan sidik jari; tanpa grafik, dan tanpa potongan per kampung, kecamatan, dan indikator',
  html: 'Satu halaman utuh yang dapat dikirim dan dibaca tanpa internet',
  svg: 'Gambar',
  meta: 'Keterangan untuk program',
  ttl: 'Keterangan untuk program (Turtle)',
};

/** Excel takes 2018-06 of a CSV file for June 2018, and 63 for a number; nothing in the file can prevent it. */
export const peringatanExcel = 'Untuk Excel, pilih .xlsx; dalam .excel.csv Excel bisa mengubah bulan dan kode wilayah.';

const order = Object.keys(labelFormat);

/** A table with names in each row, for which no other is needed: it comes before the one that it was made of. */
const mudahDibaca: TabelTurunan = 'kampung-status';

const isMudahDibaca = ({ path }: Output): boolean => path.split('/').at(-1)?.startsWith(`${mudahDibaca}.`) ?? false;

/**
 * Files for people before those for programs; of one format, the table that can be read as it is before the others, and
 * otherwise in the order in which they came.
 */
export const inOrderOfUse = (all: readonly Output[]): Output[] =>
  all.toSorted(
    (a, b) => order.indexOf(a.format) - order.indexOf(b.format) || Number(isMudahDibaca(b)) - Number(isMudahDibaca(a)),
  );
