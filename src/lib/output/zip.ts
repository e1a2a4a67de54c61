/** Everything in one archive: all tables in all formats, what describes them, licence and checksums. */
import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { lisensiBatas } from '../metadata/index.ts';
import { datasetIds } from '../model/index.ts';
import { formatTanggal } from '../text/index.ts';
import type { Edition } from './edition.ts';
import { semuaPath } from './file-path.ts';
import { renderGridCsv } from './grid.ts';
import { createPackedOutput, type Output } from './output.ts';
import { createKamus, tabelOf } from './workbook.ts';
import { packZip } from './zip-pack.ts';

const folder = 'unduh/terbaru/';

/** Text for people, with the line ends that every editor knows. */
const lines = (all: readonly string[]): Uint8Array => strToU8(`${all.join('\r\n')}\r\n`);

const readme = ({ atlas: { kota, rilis }, link, kutip, paths }: Edition): Uint8Array =>
  lines([
    `Data Kampung KB ${kota.nama}, versi ${rilis.versi} (${formatTanggal(rilis.tanggal)})`,
    ...(rilis.sifat === 'contoh' ? ['DATA CONTOH: kota ini tidak ada dan semua isinya dibuat oleh program.'] : []),
    '',
    `Asal: ${link.home}`,
    `Cara mengutip: ${kutip({ alamat: paths.data, judul: 'Data' })}`,
    '',
    'Setiap tabel ada dalam beberapa bentuk dengan isi yang sama:',
    '  .xlsx       untuk Excel, LibreOffice, dan Google Sheets',
    '  .excel.csv  untuk Excel berbahasa Indonesia (titik koma, koma desimal)',
    '  .csv        untuk program (koma, titik desimal, UTF-8)',
    '  .json, .ndjson, .parquet  untuk program dan analisis data',
    '  .geojson, .topojson       untuk peta',
    'nilai berisi satu angka di setiap baris; nilai-lebar satu kelurahan di setiap baris.',
    'kampung-status berisi status setiap Kampung KB dengan buktinya.',
    '',
    'Kosong atau null berarti tidak diketahui, bukan nol; sebab yang diketahui tertulis di kolom status.',
    'Nilai bermutu belum_diverifikasi masih diragukan.',
    '',
    'KAMUS.csv    arti setiap kolom',
    'LISENSI.txt  apa yang boleh dilakukan dengan data ini',
    'SHA256SUMS   sidik jari setiap berkas; periksa dengan: sha256sum -c SHA256SUMS',
  ]);

function licence({ atlas, lisensi }: Edition): Uint8Array {
  const batas = lisensiBatas(atlas);
  return lines([
    `Data: ${lisensi.nama}`,
    lisensi.url,
    'Boleh disalin, diubah, dan diterbitkan, juga untuk usaha, asal menyebut asalnya.',
    ...(batas === null
      ? []
      : [
          '',
          `Garis batas kelurahan (.geojson, .topojson): ${batas.sumber.penerbit}, lisensi ${batas.nama}`,
          batas.sumber.url,
          'Siapa pun yang menyalin garis batas wajib menyertakan pemberitahuan ini:',
          ...batas.pemberitahuan.flatMap((paragraph) => ['', paragraph]),
        ]),
  ]);
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Packs files with what explains them (read-me, licence, dictionary) and with the hash of each.
 * @param content name in the archive and content of each file, in the order in which they shall stand there
 */
export function packSemua(edition: Edition, content: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const { atlas } = edition;
  const files: (readonly [string, Uint8Array])[] = [
    ['BACA-SAYA.txt', readme(edition)],
    ['LISENSI.txt', licence(edition)],
    ['KAMUS.csv', strToU8(renderGridCsv(createKamus(datasetIds.map((id) => tabelOf(atlas, id)))))],
    ...content,
  ];
  const sums = files.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  return packZip([...files, ['SHA256SUMS', strToU8(sums)]], atlas.rilis.tanggal);
}

async function renderZip(edition: Edition, content: readonly Output[]): Promise<Uint8Array> {
  const files: (readonly [string, Uint8Array])[] = [];
  for (const { path, render } of content) files.push([path.slice(folder.length), toBytes(await render())]);
  return packSemua(edition, files);
}

/**
 * The archive of all.
 * @param content the files that it holds; those outside the folder of the downloads are left out
 */
export const zipOutput = (edition: Edition, content: readonly Output[]): Output =>
  createPackedOutput('zip', semuaPath(edition.atlas.kota, 'zip'), null, 'Semua tabel dalam semua bentuk', () =>
    renderZip(
      edition,
      content.filter(({ path }) => path.startsWith(folder)),
    ),
  );
