import type { Atlas, Sumber } from '../model/index.ts';
import { formatTanggal, formatTanggalPeristiwa, namaTempat } from '../text/index.ts';
import { kalimatNilai, sayNilai } from '../text/sitasi.ts';
import type { Ikatan, IkatanBanding } from './ikatan.ts';

/** A row of "Dari mana angka ini": one figure of a story, said in full. */
export interface Asal {
  readonly jangkar: string;
  /** Without a full stop: the source follows. */
  readonly kalimat: string;
  readonly sumber: readonly Sumber[];
}

/** "Anak stunting tercatat di Mantuil, 2022: 155 anak; 2023: 117 anak: turun 38 anak" and its like. */
function sayBanding({ antar, indikator, dasar, pokok, wilayahDasar, wilayahPokok, teks }: IkatanBanding): string {
  const [lama, baru] = [sayNilai(dasar, indikator), sayNilai(pokok, indikator)];
  if (antar === 'waktu') {
    const kapan = `${formatTanggal(dasar.periode)} (${lama}) ke ${formatTanggal(pokok.periode)} (${baru})`;
    return `Hitungan kami: ${indikator.nama} di ${namaTempat(wilayahPokok)} dari ${kapan}: ${teks}`;
  }
  const siapa = `${namaTempat(wilayahPokok)} (${baru}) dan ${namaTempat(wilayahDasar)} (${lama})`;
  return `Hitungan kami: ${indikator.nama}, ${formatTanggal(pokok.periode)}, ${siapa}: ${teks}`;
}

function sayIkatan(atlas: Atlas, ikatan: Ikatan): string {
  switch (ikatan.jenis) {
    case 'angka':
      return kalimatNilai(atlas, ikatan.nilai);
    case 'selisih':
    case 'kali':
      return sayBanding(ikatan);
    case 'peristiwa': {
      const { peristiwa, wilayah, apa, teks } = ikatan;
      const waktu = formatTanggalPeristiwa(peristiwa);
      if (apa === 'jumlah') return `Jumlah Kampung KB di kota, ${waktu}: ${teks}`;
      return `${namaTempat(wilayah)}, ${waktu}: ${peristiwa.ringkasan.replace(/\.$/u, '')}`;
    }
    case 'kutip':
      return `“${ikatan.teks}”, tentang: ${ikatan.perihal}`;
  }
}

/** Every bound figure of a story once, where it first stands. */
export const listAsal = (atlas: Atlas, ikatan: readonly Ikatan[]): readonly Asal[] =>
  [...Map.groupBy(ikatan, ({ jangkar }) => jangkar)].flatMap(([jangkar, [satu]]) =>
    satu === undefined ? [] : [{ jangkar, kalimat: sayIkatan(atlas, satu), sumber: satu.sumber }],
  );
