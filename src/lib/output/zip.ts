/** One archive of all tables in all their formats, what describes them, licence and checksums. */
import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { docOf, kamusIndikatorDoc, lisensiBatas } from '../metadata/index.ts';
import { datasetIds, datasetOf, type Atlas } from '../model/index.ts';
import { bacaSaya } from './baca-saya.ts';
import type { Edition } from './edition.ts';
import { semuaPath } from './file-path.ts';
import { renderGridCsv } from './grid.ts';
import { createKamus } from './kamus-grid.ts';
import { createOutput, createPackedOutput, type Output } from './output.ts';
import { tabelLain } from './tabel-lain.ts';
import { packZip } from './zip-pack.ts';

const folder = 'unduh/terbaru/';
const judulZip = 'Semua tabel dalam semua bentuknya';

/** Text for people, with the line ends that every editor knows. */
const lines = (all: readonly string[]): Uint8Array => strToU8(`${all.join('\r\n')}\r\n`);

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

/** "kampung-kb-banjarmasin" */
const namaSemua = ({ kota }: Atlas): string => semuaPath(kota, 'zip').slice(folder.length, -'.zip'.length);

/** Every column of every table that is a CSV file of its own. */
const kamusSemua = (atlas: Atlas) =>
  createKamus([...datasetIds.map((id) => docOf(datasetOf(id))), ...tabelLain(atlas), kamusIndikatorDoc]);

/**
 * Packs files with what explains them (read-me, licence, dictionary) and with the hash of each.
 * @param content name in the archive and content of each file, in the order in which they shall stand there
 */
export function packSemua(edition: Edition, content: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const { atlas } = edition;
  const held = [...content];
  const names = new Set(held.map(([name]) => name));
  const files: (readonly [string, Uint8Array])[] = [
    ['BACA-SAYA.txt', lines(bacaSaya(edition, names, namaSemua(atlas)))],
    ['LISENSI.txt', licence(edition)],
    ['KAMUS.csv', strToU8(renderGridCsv(kamusSemua(atlas)))],
    ...held,
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
  createPackedOutput('zip', semuaPath(edition.atlas.kota, 'zip'), null, judulZip, () =>
    renderZip(
      edition,
      content.filter(({ path }) => path.startsWith(folder)),
    ),
  );

/** The same, for descriptions that the archive will hold: they can tell of it and not open it. */
export const arsipOf = ({ atlas }: Edition): Omit<Output, 'render'> =>
  createOutput('zip', semuaPath(atlas.kota, 'zip'), null, judulZip, () => '');
