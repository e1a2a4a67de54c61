/** A story as a tree: only what its checking needs, each part with its line in the file. */

/** Words, without the marks for bold, italics and links. */
export interface Teks {
  readonly jenis: 'teks';
  readonly teks: string;
  readonly baris: number;
}

/** A component that the writer put into the text, for example `<Angka indikator="jumlah_rt" … />`. */
export interface Unsur {
  readonly jenis: 'unsur';
  readonly nama: string;
  readonly atribut: Atribut;
  readonly isi: readonly Bagian[];
  readonly baris: number;
}

export type Atribut = Readonly<Record<string, string>>;

export interface Blok {
  readonly jenis: 'blok';
  readonly tipe: 'paragraf' | 'judul' | 'daftar' | 'butir' | 'kelompok';
  /** Level of a heading, 1 to 6; 0 for all else. */
  readonly tingkat: number;
  readonly isi: readonly Bagian[];
  readonly baris: number;
}

export type Bagian = Teks | Unsur | Blok;

/** All components within, in the order in which a reader meets them. */
export const listUnsur = (bagian: readonly Bagian[]): Unsur[] =>
  bagian.flatMap((satu) => {
    if (satu.jenis === 'teks') return [];
    return [...(satu.jenis === 'unsur' ? [satu] : []), ...listUnsur(satu.isi)];
  });

/** The words within, with those inside components, spaces as one. */
export const textOf = (bagian: readonly Bagian[]): string =>
  bagian
    .map((satu) => (satu.jenis === 'teks' ? satu.teks : textOf(satu.isi)))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
