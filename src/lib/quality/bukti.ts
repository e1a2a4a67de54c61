/** Where a practice can be seen: pages and files of the site, and what people call them. */

/** From the root of the site. Each is called by the name that stands in the table. */
const nama = {
  'api/v1/index.json': 'Daftar isi berkas',
  'api/v1/openapi.json': 'Dokumen OpenAPI',
  'api/v1/skema/unduh-nilai.json': 'Skema JSON tabel nilai',
  'data/': 'Halaman data',
  'data/api/': 'Halaman data untuk program',
  'data/mutu/': 'Halaman mutu data',
  'data/nilai/': 'Halaman tabel nilai',
  'data/rilis/': 'Halaman rilis',
  'indikator/': 'Daftar indikator',
  'kelengkapan/': 'Kelengkapan data',
  'koreksi/': 'Halaman koreksi',
  'metodologi/': 'Metodologi',
  'perubahan/': 'Perubahan antarrilis',
  'peta/': 'Peta',
  'sitasi/beranda.bib': 'Kutipan beranda (BibTeX)',
  'unduh/terbaru/csv-metadata.json': 'Keterangan CSV on the Web',
  'unduh/terbaru/datapackage.json': 'Data Package',
  'unduh/terbaru/grafik/grafik-kelengkapan.csv': 'Tabel grafik kelengkapan (CSV)',
  'unduh/terbaru/grafik/grafik-kelengkapan.svg': 'Grafik kelengkapan (SVG)',
  'unduh/terbaru/indikator/jumlah_rt.csv': 'Satu indikator: jumlah RT (CSV)',
  'unduh/terbaru/kampung.csv': 'Tabel Kampung KB (CSV)',
  'unduh/terbaru/kampung.geojson': 'Peta Kampung KB (GeoJSON)',
  'unduh/terbaru/katalog.ttl': 'Katalog DCAT',
  'unduh/terbaru/koreksi.csv': 'Tabel koreksi (CSV)',
  'unduh/terbaru/nilai.csv': 'Tabel nilai (CSV)',
  'unduh/terbaru/nilai.csv-metadata.json': 'Keterangan kolom tabel nilai',
  'unduh/terbaru/nilai.excel.csv': 'Tabel nilai untuk Excel berbahasa Indonesia',
  'unduh/terbaru/nilai.json': 'Tabel nilai (JSON)',
  'unduh/terbaru/nilai.parquet': 'Tabel nilai (Parquet)',
  'unduh/terbaru/nilai.xlsx': 'Tabel nilai (XLSX)',
  'unduh/terbaru/rilis.csv': 'Tabel rilis (CSV)',
  'unduh/terbaru/sumber.csv': 'Tabel sumber (CSV)',
  'unduh/terbaru/wilayah.csv': 'Tabel wilayah (CSV)',
} as const;

/** A page or file of the site in which the practice can be seen. */
export interface Bukti {
  /** From the root of the site: "data/nilai/" or "unduh/terbaru/nilai.csv". */
  readonly path: string;
  readonly nama: string;
  /** What the file has to contain, as it stands in it; null when it is enough that it is there. */
  readonly berisi: string | null;
}

/** Evidence at an address that every copy of the site has. */
export const bukti = (path: keyof typeof nama, berisi: string | null = null): Bukti => ({
  path,
  nama: nama[path],
  berisi,
});

/** Evidence in a frozen release, by its version. */
export const buktiRilis = (versi: string): readonly Bukti[] => [
  { path: `unduh/rilis/${versi}/nilai.csv`, nama: `Tabel nilai rilis ${versi} (CSV)`, berisi: null },
  { path: `unduh/rilis/${versi}/SHA256SUMS`, nama: `Sidik jari berkas rilis ${versi}`, berisi: 'nilai.csv' },
];
