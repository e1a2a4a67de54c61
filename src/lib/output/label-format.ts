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
  zip: 'ZIP: satu arsip berisi semua berkas, kamus, lisensi, dan sidik jari',
  html: 'Satu halaman utuh yang dapat dikirim dan dibaca tanpa internet',
  svg: 'Gambar',
  meta: 'Keterangan untuk program',
  ttl: 'Keterangan untuk program (Turtle)',
};

const order = Object.keys(labelFormat);

/** Files for people before those for programs; otherwise in the order in which they came. */
export const inOrderOfUse = (all: readonly Output[]): Output[] =>
  all.toSorted((a, b) => order.indexOf(a.format) - order.indexOf(b.format));
