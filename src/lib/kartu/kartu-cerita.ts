import { findWilayah, type Atlas, type KodeKelurahan, type Sumber } from '../model/index.ts';
import { formatDaftar, labelTema, namaTempat } from '../text/index.ts';
import { gambarCerita } from './berkas.ts';
import type { Kartu } from './kartu.ts';
import { petaTempat } from './peta-kartu.ts';
import { sebutSumber } from './sumber.ts';

/** What a card takes from a story. */
export interface CeritaKartu {
  readonly slug: string;
  readonly judul: string;
  /** Codes of the places that it is about. */
  readonly tempat: readonly string[];
  readonly tema: readonly string[];
  /** First and last date of the facts. */
  readonly mulai: string;
  readonly selesai: string;
  readonly sumber: readonly Sumber[];
}

/** Names under the map; more would make a second text. */
const NAMED = 3;

/** The kelurahan of a place: itself, or all that lie in it. */
const kelurahanOf = (atlas: Atlas, tempat: readonly string[]): ReadonlySet<KodeKelurahan> =>
  new Set(
    atlas.kampung
      .filter(({ kode, kecamatan }) => [kode, kecamatan.kode, atlas.kota.kode].some((one) => tempat.includes(one)))
      .map(({ kode }) => kode),
  );

function sebutTempat(atlas: Atlas, tempat: readonly string[]): string {
  const nama = tempat.map((kode) => namaTempat(findWilayah(atlas, kode)));
  return nama.length <= NAMED ? formatDaftar(nama) : `${nama.slice(0, NAMED - 1).join(', ')}, dan lainnya`;
}

/** "2019–2025", or the one year. */
function sebutTahun({ mulai, selesai }: CeritaKartu): string {
  const [from, to] = [mulai.slice(0, 4), selesai.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

/**
 * The card of a story: its title, of which time its facts are, and who tells them.
 * @throws UnknownNameError when there is no such place
 */
export const kartuCerita = (atlas: Atlas, cerita: CeritaKartu): Kartu => ({
  berkas: gambarCerita(cerita.slug),
  atas: ['Cerita', ...cerita.tema.slice(0, 2).map(labelTema)].join(' · '),
  judul: cerita.judul,
  kalimat: true,
  pokok: `Kejadian ${sebutTahun(cerita)}`,
  keterangan: '',
  sumber: sebutSumber(cerita.sumber),
  peta: petaTempat(atlas, kelurahanOf(atlas, cerita.tempat), sebutTempat(atlas, cerita.tempat)),
});
