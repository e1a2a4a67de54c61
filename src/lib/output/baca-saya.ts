/** The read-me of an archive: what lies in it, what does not, and how to read it. */
import { formatTanggal } from '../text/index.ts';
import { sayAsal } from './asal.ts';
import { artiKosong } from './cara-baca.ts';
import type { Edition } from './edition.ts';
import { peringatanExcel } from './label-format.ts';

/** Formats that hold the rows of a table, those for people first. */
const bentukTabel = ['xlsx', 'excel.csv', 'csv', 'json', 'ndjson', 'parquet'];
const bentukPeta = ['geojson', 'topojson'];

const say = (bentuk: readonly string[]): string => bentuk.map((one) => `.${one}`).join(', ');

/** One line for all names that come in the same formats: "Tabel cerita, nilai: .csv, .json". */
function sayAlike(
  names: ReadonlySet<string>,
  apa: string,
  ids: readonly string[],
  formats: readonly string[],
): string[] {
  const bentukOf = (id: string): string => say(formats.filter((one) => names.has(`${id}.${one}`)));
  return [...Map.groupBy(ids, bentukOf)]
    .filter(([bentuk]) => bentuk !== '')
    .map(([bentuk, alike]) => `  ${apa} ${alike.join(', ')}: ${bentuk}`);
}

const hasGrafik = (names: ReadonlySet<string>): boolean => [...names].some((name) => name.startsWith('grafik/'));

/** What the files of an archive are, by kind. @param names of its files */
function sayIsi(names: ReadonlySet<string>, semua: string): string[] {
  const ids = [...new Set([...names].filter((name) => !name.includes('/')).map((name) => name.replace(/\..*$/u, '')))];
  const tabel = ids.filter((id) => names.has(`${id}.csv`));
  return [
    ...sayAlike(names, 'Tabel', tabel, bentukTabel),
    ...sayAlike(names, 'Peta', ids, bentukPeta),
    ...(names.has(`${semua}.xlsx`)
      ? [`  ${semua}.xlsx: kumpulan data dan status Kampung KB dalam satu buku kerja, tanpa bentuk lebar`]
      : []),
    ...(names.has(`${semua}.html`) ? [`  ${semua}.html: satu halaman untuk dibaca tanpa internet`] : []),
    ...(hasGrafik(names) ? ['  Folder grafik: gambar setiap grafik dan tabelnya'] : []),
    '  Keterangan untuk program: berkas .json dan lainnya yang tidak disebut di atas',
  ];
}

/** Which format is for what, and what its cells say. */
const caraMembaca = [
  'Bentuknya:',
  '  .xlsx       untuk Excel, LibreOffice, dan Google Sheets',
  '  .excel.csv  CSV untuk Excel berbahasa Indonesia (titik koma, koma desimal)',
  '  .csv        untuk program (koma, titik desimal, UTF-8)',
  '  .json, .ndjson, .parquet  untuk program dan analisis data',
  '  .geojson, .topojson       untuk peta',
  peringatanExcel,
  '',
  `${artiKosong} Di JSON, kosong ditulis null.`,
  'Sebab sebuah angka tidak ada, bila diketahui, tertulis di kolom status tabel nilai',
  'dan di kolom tabel nilai-lebar yang namanya berakhiran _status.',
  'Nilai bermutu belum_diverifikasi masih diragukan.',
  'Jangan menggabungkan nilai yang berbeda serinya; seri setiap instrumen ada di tabel instrumen.',
  '',
  'KAMUS.csv    arti setiap kolom dari setiap tabel CSV',
  'LISENSI.txt  apa yang boleh dilakukan dengan data ini',
  'SHA256SUMS   sidik jari setiap berkas; periksa dengan: sha256sum -c SHA256SUMS',
];

/**
 * The lines of the read-me.
 * @param names of the files that lie in the archive beside what explains them
 * @param semua name of the files with all tables, without the format
 */
export function bacaSaya(edition: Edition, names: ReadonlySet<string>, semua: string): readonly string[] {
  const { atlas, kutip, paths } = edition;
  const { kota, rilis } = atlas;
  return [
    `Data Kampung KB ${kota.nama}, versi ${rilis.versi} (${formatTanggal(rilis.tanggal)})`,
    ...(rilis.sifat === 'contoh' ? ['DATA CONTOH: kota ini tidak ada dan semua isinya dibuat oleh program.'] : []),
    '',
    `Asal: ${sayAsal(edition)}`,
    `Cara mengutip: ${kutip({ alamat: paths.data, judul: 'Data' })}`,
    '',
    'Isi arsip ini:',
    ...sayIsi(names, semua),
    'Semua bentuk dari satu tabel berisi baris dan nilai yang sama.',
    '',
    'Tidak ada di arsip ini, tetapi dapat diunduh dari situs: potongan tabel nilai per kampung, kecamatan, dan indikator;',
    hasGrafik(names) ? 'dan berkas api/v1.' : 'gambar dan tabel grafik; dan berkas api/v1.',
    '',
    'nilai berisi satu angka di setiap baris; nilai-lebar satu kelurahan di setiap baris.',
    'nilai.xlsx juga punya lembar berisi nama wilayah, satuan, seri, dan alamat sumber di setiap baris.',
    'kampung-status berisi status setiap Kampung KB dengan buktinya.',
    '',
    ...caraMembaca,
  ];
}
