import type { Problem } from '../table/index.ts';
import type { Bacaan } from './bacaan.ts';
import type { Cerita } from './parse.ts';
import { createSalah } from './salah.ts';
import { judulBelum } from './susunan.ts';

const penyebut = new Set(['Rujukan', 'Kutip', 'Angka', 'Selisih', 'Kali', 'Peristiwa']);

const hasSumber = ({ unsur }: Bacaan): boolean => unsur.some(({ nama }) => penyebut.has(nama));

const sentencesOf = (teks: string): string[] => teks.split(/(?<=[.!?])\s+/u);

/** A date or a numbered name makes a fact of a sentence, unless it is we who speak there, of our own records. */
const isFact = (kalimat: string): boolean => /\d/u.test(kalimat) && !/(?<!\p{L})kami(?!\p{L})/iu.test(kalimat);

/** What is not known needs no source. */
const tellsFact = ({ tipe, teks, babak }: Bacaan): boolean =>
  tipe !== 'judul' && babak !== judulBelum && sentencesOf(teks).some(isFact);

/** True for a paragraph that ends with a colon: it and its list are one. */
const isPengantar = ({ teks }: Bacaan): boolean => /:[\s\uFFFC]*$/u.test(teks);

/** Each paragraph or item that tells a fact without saying who says so. */
export function checkRujukan({ berkas }: Cerita, bacaan: readonly Bacaan[]): Problem[] {
  return bacaan.flatMap((satu, at) => {
    if (!tellsFact(satu) || hasSumber(satu)) return [];
    if (satu.pengantar !== null && isPengantar(satu.pengantar) && hasSumber(satu.pengantar)) return [];
    const next = bacaan[at + 1];
    if (isPengantar(satu) && next?.pengantar === satu && hasSumber(next)) return [];
    const pesan = {
      masalah: 'Alinea ini menyebut fakta tanpa sumber.',
      harapan: 'Setiap alinea atau butir dengan fakta menyebut sumbernya.',
      perbaikan: 'Tambahkan <Rujukan id="…" /> di belakang kalimatnya (id dari data/sumber.csv).',
    };
    const awal = satu.teks.replaceAll('\uFFFC', '…').replace(/\s+/gu, ' ').trim();
    return [
      createSalah(
        { berkas, baris: satu.lineAt(0), bagian: `"${awal.length > 60 ? `${awal.slice(0, 59)}…` : awal}"` },
        pesan,
      ),
    ];
  });
}
