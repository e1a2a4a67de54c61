/**
 * Draws the share images of the site into public/gambar/, whole or not at all. PUBLIC_DIR puts them elsewhere; DATA_DIR,
 * SITE_URL and BASE_PATH say of which site. The same input gives the same bytes on every machine.
 */
import { join } from 'node:path';
import { getAtlas } from '../src/atlas.ts';
import { layoutPetaDasar } from '../src/lib/kartu/index.ts';
import { base, site } from '../src/site.ts';
import { readCerita } from './lib/check-cerita.ts';
import { publicDir } from './lib/folders.ts';
import { drawAll } from './lib/gambar/draw-all.ts';
import type { Frame } from './lib/gambar/frame.ts';
import { createKeys, keep, readKept } from './lib/gambar/keep.ts';
import { listKartu } from './lib/gambar/list-kartu.ts';
import { writeTree } from './lib/write-tree.ts';

const folder = 'gambar';
const started = performance.now();
const atlas = getAtlas();
const contoh = atlas.rilis.sifat === 'contoh';
const nama = contoh ? `Kampung KB ${atlas.kota.nama}` : site.nama;
const frame: Frame = {
  nama,
  alamat: `${new URL(site.url).host}${base}`.replace(/\/$/u, ''),
  pita: contoh ? 'DATA CONTOH: kota ini tidak ada. Semua nama dan angka dibuat oleh skrip.' : null,
  dasar: layoutPetaDasar(atlas),
};

const keyOf = createKeys(frame);
const all = listKartu(atlas, nama, contoh ? [] : readCerita()).map((kartu) => ({ kartu, key: keyOf(kartu) }));
const pictures = new Map(all.map(({ kartu, key }) => [kartu.berkas, readKept(key)]));
const missing = all.filter(({ kartu }) => pictures.get(kartu.berkas) === null);
const keys = new Map(missing.map(({ kartu, key }) => [kartu.berkas, key]));

await drawAll(
  missing.map(({ kartu }) => kartu),
  frame,
  ({ berkas }, picture) => {
    pictures.set(berkas, picture);
    keep(keys.get(berkas) ?? '', picture);
  },
);

const { files, bytes } = writeTree(join(publicDir(), folder), contents());
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`gambar: ${files} files, ${bytes} bytes, ${missing.length} drawn, to ${publicDir()}, ${seconds} s`);

/** @throws Error when a picture is missing or would stand outside the folder */
function* contents(): Generator<[path: string, content: Uint8Array]> {
  for (const [berkas, picture] of pictures) {
    if (picture === null || !berkas.startsWith(`${folder}/`)) throw new Error(`no picture for ${berkas}`);
    yield [berkas.slice(folder.length + 1), picture];
  }
}
