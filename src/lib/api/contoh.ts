/**
 * The examples of `/data/api/`, as data: the page shows them and `tests/browser/api-contoh.test.ts` holds them against
 * the built site. curl, Python and JavaScript are run there, and R where it is installed; of the others only the address
 * and the columns are checked.
 */
import { createPaths } from '../paths.ts';

/** What runs an example in every test. "alamat": not every machine can, so its address and columns are looked up. */
export type CaraUji = 'sh' | 'python3' | 'node' | 'alamat';

export interface ContohApi {
  readonly id: string;
  readonly judul: string;
  /** What it does and where the text goes, in one or two sentences. */
  readonly penjelasan: string;
  readonly kode: string;
  readonly uji: CaraUji;
  /** The file that is read, from the root of the site. */
  readonly berkas: string;
  /** Columns of it that the example names. */
  readonly kolom: readonly string[];
}

/** Where the site is published. */
interface Tempat {
  readonly url: string;
  readonly base: string;
}

const nilaiCsv = 'unduh/terbaru/nilai.csv';
const statusCsv = 'unduh/terbaru/kampung-status.csv';
const indikatorJson = 'api/v1/indikator/jumlah_rt.json';

type Alamat = (path: string) => string;

const curl = (address: Alamat): ContohApi => ({
  id: 'curl',
  judul: 'Baris perintah (curl)',
  penjelasan: 'Menyimpan tabel nilai sebagai berkas di folder tempat Anda berada.',
  kode: `curl --fail --silent --show-error --output nilai.csv "${address(nilaiCsv)}"`,
  uji: 'sh',
  berkas: nilaiCsv,
  kolom: [],
});

const python = (address: Alamat): ContohApi => ({
  id: 'python',
  judul: 'Python',
  penjelasan: 'Hanya pustaka bawaan. Sel kosong berarti tidak diketahui, jadi dilewati dan tidak dihitung nol.',
  kode: [
    'import csv, io, urllib.request',
    '',
    `alamat = "${address(nilaiCsv)}"`,
    'with urllib.request.urlopen(alamat) as jawaban:',
    '    teks = io.TextIOWrapper(jawaban, encoding="utf-8", newline="")',
    '    baris = [b for b in csv.DictReader(teks) if b["nilai"] != ""]',
    'for b in baris[:3]:',
    '    print(b["kode"], b["indikator"], b["periode"], float(b["nilai"]))',
  ].join('\n'),
  uji: 'python3',
  berkas: nilaiCsv,
  kolom: ['kode', 'indikator', 'periode', 'nilai'],
});

const r = (address: Alamat): ContohApi => ({
  id: 'r',
  judul: 'R',
  penjelasan: 'Kode wilayah dibaca sebagai teks; sel kosong menjadi NA.',
  kode: [
    `nilai <- read.csv("${address(nilaiCsv)}",`,
    '  colClasses = c(kode = "character"), na.strings = "", fileEncoding = "UTF-8")',
    'head(nilai[, c("kode", "indikator", "periode", "nilai")])',
  ].join('\n'),
  uji: 'alamat',
  berkas: nilaiCsv,
  kolom: ['kode', 'indikator', 'periode', 'nilai'],
});

const javascript = (address: Alamat): ContohApi => ({
  id: 'javascript',
  judul: 'JavaScript',
  penjelasan:
    'Di Node, atau di peramban. Dari halaman situs lain hanya bila situs ini dipasang dengan berkas pengaturan yang disertakan (CORS).',
  kode: [
    `const jawaban = await fetch('${address(indikatorJson)}');`,
    'const { versi, data } = await jawaban.json();',
    'for (const { nama, periode, nilai } of data.nilai.slice(0, 3)) {',
    "  console.log(versi, nama, periode, nilai ?? 'tidak diketahui');",
    '}',
  ].join('\n'),
  uji: 'node',
  berkas: indikatorJson,
  kolom: ['nama', 'periode', 'nilai'],
});

const powerQuery = (address: Alamat): ContohApi => ({
  id: 'power-query',
  judul: 'Excel (Power Query)',
  penjelasan:
    'Data > Ambil Data > Dari Sumber Lain > Kueri Kosong, lalu Editor Tingkat Lanjut. Titik desimal dibaca benar, apa pun bahasa Excel Anda.',
  kode: [
    'let',
    `    Berkas = Web.Contents("${address(nilaiCsv)}"),`,
    '    Sumber = Csv.Document(Berkas, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),',
    '    Judul = Table.PromoteHeaders(Sumber, [PromoteAllScalars = true]),',
    '    Jenis = Table.TransformColumnTypes(Judul,',
    '        {{"kode", type text}, {"periode", type text}, {"nilai", type number}}, "en-US")',
    'in',
    '    Jenis',
  ].join('\n'),
  uji: 'alamat',
  berkas: nilaiCsv,
  kolom: ['kode', 'periode', 'nilai'],
});

const googleSheets = (address: Alamat): ContohApi => ({
  id: 'google-sheets',
  judul: 'Google Sheets',
  penjelasan:
    'Memuat nama, status, dan bukti setiap Kampung KB. Tulis di sel A1 lembar kosong. Pada lembar berbahasa Indonesia, pemisah di dalam rumus adalah titik koma; rumus ini tidak memerlukannya.',
  kode: `=IMPORTDATA("${address(statusCsv)}")`,
  uji: 'alamat',
  berkas: statusCsv,
  kolom: ['kode', 'kelurahan', 'status'],
});

/** One example for each tool, all about a table or an indikator that every city has. */
export const contohApi = ({ url, base }: Tempat): readonly ContohApi[] =>
  [curl, python, r, javascript, powerQuery, googleSheets].map((create) =>
    create((path) => new URL(createPaths(base).file(path), url).href),
  );
