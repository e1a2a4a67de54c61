/** What a share image says, before anything is drawn. */
import type { Kelas } from '../chart/index.ts';

/** How an area of the small map is drawn that is more than ground: as the subject of the card or by its class. */
export type GayaPeta = 'ini' | Kelas;

export interface PetaKartu {
  /** What the map shows. */
  readonly keterangan: string;
  /** By the places of the areas in `atlas.kampung`; those that are not in it are plain ground. */
  readonly isi: readonly { readonly gaya: GayaPeta; readonly areas: readonly number[] }[];
  /** The area with a ring around it, because it is too small to be seen otherwise; null for none. */
  readonly cincin: number | null;
  readonly legenda: readonly { readonly gaya: GayaPeta; readonly teks: string }[];
}

export interface Kata {
  /** True when the headline is a sentence, as that of a story, and not a name. */
  readonly kalimat: boolean;
  /** What kind of thing the page is about: "Kampung KB · Kec. Banjarmasin Timur". */
  readonly atas: string;
  readonly judul: string;
  /** The one number or status, and for a story its time. */
  readonly pokok: string;
  /** What the number or status is, of which time. */
  readonly keterangan: string;
  /** "Sumber: …"; null where nothing is claimed that could have a source. */
  readonly sumber: string | null;
}

/** What is said of the thing, besides its name. */
export type KataPokok = Pick<Kata, 'pokok' | 'keterangan' | 'sumber'>;

export interface Kartu extends Kata {
  /** Path of the picture in the site: "gambar/kampung/mantuil.png". */
  readonly berkas: string;
  readonly peta: PetaKartu;
}
