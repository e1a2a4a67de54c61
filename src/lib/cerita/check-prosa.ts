import type { Atlas } from '../model/index.ts';
import type { Message, Problem } from '../table/index.ts';
import type { Bacaan } from './bacaan.ts';
import type { Ikatan } from './ikatan.ts';
import { lineOfKunci } from './kepala.ts';
import type { Cerita } from './parse.ts';
import { createSalah } from './salah.ts';
import { isSmallWord, scanTeks, type Figur } from './scan.ts';

const quote = (figur: readonly Figur[]): string =>
  [...new Set(figur.map(({ teks }) => `"${teks.replace(/\s+/gu, ' ')}"`))].join(', ');

const bareFigures = (figur: readonly Figur[]): Message => ({
  masalah: `Angka ${quote(figur)} diketik langsung di dalam teks.`,
  harapan: 'Setiap angka terikat pada data, agar ikut berubah bila datanya berubah.',
  perbaikan:
    'Tulis dengan <Angka> bila ada di nilai.csv, <Peristiwa id="…" apa="jumlah"> bila jumlah Kampung KB, atau ' +
    '<Kutip sumber="…">angka</Kutip> bila hanya disebut sumber.',
});

const unknownDate = (teks: string): Message => ({
  masalah: `Tanggal "${teks}" tidak ada di data.`,
  harapan: 'Tanggal dan tahun yang tertulis di peristiwa, cerita, nilai, atau sumber.',
  perbaikan: 'Periksa tanggalnya. Bila sumbernya memang menyebutnya, tambahkan dulu ke data.',
});

const unbound = (nama: string, teks: string): Message => ({
  masalah: `Angka "${teks}" di ${nama} tidak terikat di isi cerita.`,
  harapan: `Angka di ${nama} muncul juga di isi cerita, di dalam <Angka>, <Kutip>, atau <Peristiwa>.`,
  perbaikan: 'Ikat angka itu di isi cerita, atau hapus dari sini.',
});

/** Figures and unknown dates in the words of a story, outside of its components: one problem for each line of figures. */
export const checkProsa = (atlas: Atlas, { berkas }: Cerita, bacaan: readonly Bacaan[]): Problem[] =>
  bacaan.flatMap(({ teks, lineAt }) => {
    const { figur, tanggalAsing } = scanTeks(atlas, teks);
    const bare = [
      ...Map.groupBy(
        figur.filter((one) => !isSmallWord(one)),
        ({ at }) => lineAt(at),
      ),
    ];
    return [
      ...bare.map(([baris, group]) => createSalah({ berkas, baris }, bareFigures(group))),
      ...tanggalAsing.map((one) => createSalah({ berkas, baris: lineAt(one.at) }, unknownDate(one.teks))),
    ];
  });

/** Figures and unknown dates in the title and the summary: what stands there must be bound in the text. */
export function checkRingkas(atlas: Atlas, { berkas, kepala, yaml }: Cerita, ikatan: readonly Ikatan[]): Problem[] {
  if (kepala === null) return [];
  const bound = new Set(ikatan.flatMap(({ teks }) => scanTeks(atlas, teks).figur.map(({ nilai }) => nilai)));
  return (['judul', 'ringkasan'] as const).flatMap((nama) => {
    const { figur, tanggalAsing } = scanTeks(atlas, kepala[nama]);
    const free = figur.filter((one) => !isSmallWord(one) && !bound.has(one.nilai));
    return [...free.map((one) => unbound(nama, one.teks)), ...tanggalAsing.map((one) => unknownDate(one.teks))].map(
      (pesan) => createSalah({ berkas, baris: lineOfKunci(yaml, nama), bagian: nama }, pesan),
    );
  });
}
