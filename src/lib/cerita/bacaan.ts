import { textOf, type Bagian, type Blok, type Unsur } from './bagian.ts';

/** A line of text that is read in one go: a paragraph, a heading, an item of a list, a cell of a table. */
export interface Bacaan {
  readonly tipe: 'paragraf' | 'judul' | 'butir';
  /** Level of a heading; 0 for all else. */
  readonly tingkat: number;
  /** The words outside of components, each component as one U+FFFC. */
  readonly teks: string;
  readonly unsur: readonly Unsur[];
  /** Heading under which it stands; empty before the first. */
  readonly babak: string;
  /** The paragraph that leads to the list in which it stands, or null. */
  readonly pengantar: Bacaan | null;
  readonly lineAt: (at: number) => number;
}

/** What stands in the text in the place of a component. */
const penggantiUnsur = '\uFFFC';

const isInline = (bagian: Bagian): boolean => bagian.jenis !== 'blok';

/** Components that hold paragraphs of their own. */
const isWadah = (bagian: Bagian): bagian is Unsur => bagian.jenis === 'unsur' && bagian.nama === 'Babak';

function createBacaan(isi: readonly Bagian[], from: Omit<Bacaan, 'teks' | 'unsur' | 'lineAt'>): Bacaan {
  const pieces: { at: number; baris: number; teks: string }[] = [];
  let teks = '';
  for (const bagian of isi) {
    const piece = bagian.jenis === 'teks' ? bagian.teks : penggantiUnsur;
    pieces.push({ at: teks.length, baris: bagian.baris, teks: piece });
    teks += piece;
  }
  const lineAt = (at: number): number => {
    const piece = pieces.findLast((one) => one.at <= at);
    if (piece === undefined) return 1;
    return piece.baris + (piece.teks.slice(0, at - piece.at).match(/\n/gu)?.length ?? 0);
  };
  const unsur = isi.flatMap((bagian) => (bagian.jenis === 'unsur' ? [bagian] : []));
  return { ...from, teks, unsur, lineAt };
}

/** Everything that a reader reads in a story, in order; the insides of a component that binds a figure are not part of it. */
export function listBacaan(isi: readonly Bagian[]): Bacaan[] {
  const found: Bacaan[] = [];
  let babak = '';
  const visit = (bagian: readonly Bagian[], isButir: boolean, pengantar: Bacaan | null): void => {
    if (bagian.length > 0 && bagian.every(isInline) && !bagian.some(isWadah)) {
      const tipe = isButir ? 'butir' : 'paragraf';
      found.push(createBacaan(bagian, { tipe, tingkat: 0, babak, pengantar }));
      return;
    }
    for (const satu of bagian) {
      if (isWadah(satu)) visit(satu.isi, false, null);
      else if (satu.jenis !== 'blok') visit([satu], isButir, pengantar);
      else visitBlok(satu, isButir, pengantar);
    }
  };
  const visitBlok = (blok: Blok, isButir: boolean, pengantar: Bacaan | null): void => {
    if (blok.tipe === 'judul') {
      babak = textOf(blok.isi);
      found.push(createBacaan(blok.isi, { tipe: 'judul', tingkat: blok.tingkat, babak, pengantar: null }));
    } else if (blok.tipe === 'daftar') visit(blok.isi, false, found.findLast((one) => one.tipe !== 'butir') ?? null);
    else visit(blok.isi, isButir || blok.tipe === 'butir', pengantar);
  };
  visit(isi, false, null);
  return found;
}
