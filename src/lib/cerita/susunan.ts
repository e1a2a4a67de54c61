import type { Message, Problem } from '../table/index.ts';
import type { Bacaan } from './bacaan.ts';
import { listUnsur, textOf } from './bagian.ts';
import type { Cerita } from './parse.ts';
import { createSalah } from './salah.ts';

/** The section that no story may lack. */
export const judulBelum = 'Yang belum diketahui';

const [fewest, most] = [300, 900];
const gambarTerbanyak = 2;

/** Words of a story as a reader counts them: text, headings, and what the components show. */
const countKata = ({ isi }: Cerita): number => textOf(isi).match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu)?.length ?? 0;

interface Temuan extends Message {
  readonly baris: number;
  readonly bagian?: string;
}

function checkPanjang(cerita: Cerita): Temuan[] {
  const kata = countKata(cerita);
  if (kata >= fewest && kata <= most) return [];
  const perbaikan =
    kata < fewest ? 'Ceritakan lebih lengkap, hanya dari fakta yang ada.' : 'Pendekkan, atau bagi menjadi dua cerita.';
  return [{ baris: 1, masalah: `Cerita ini ${kata} kata.`, harapan: `Antara ${fewest} dan ${most} kata.`, perbaikan }];
}

function checkJudul(bacaan: readonly Bacaan[]): Temuan[] {
  const judul = bacaan.filter(({ tipe }) => tipe === 'judul');
  const besar = judul.filter(({ tingkat }) => tingkat === 1);
  const hasBelum = judul.some(({ tingkat, babak }) => tingkat === 2 && babak === judulBelum);
  return [
    ...besar.map(({ lineAt, babak }) => ({
      baris: lineAt(0),
      bagian: `"${babak}"`,
      masalah: 'Judul tingkat satu (#) di dalam isi.',
      harapan: 'Judul bagian dengan ## atau ###; judul cerita ada di kepala.',
      perbaikan: 'Ganti # dengan ##.',
    })),
    ...(hasBelum
      ? []
      : [
          {
            baris: 1,
            masalah: `Tidak ada bagian "## ${judulBelum}".`,
            harapan: 'Setiap cerita mengatakan apa yang belum diketahui.',
            perbaikan: `Tambahkan bagian "## ${judulBelum}" di akhir, dengan daftar pertanyaannya.`,
          },
        ]),
  ];
}

const checkGambar = ({ isi }: Cerita): Temuan[] =>
  listUnsur(isi)
    .filter(({ nama }) => nama === 'Grafik' || nama === 'Peta')
    .slice(gambarTerbanyak)
    .map(({ baris, nama }) => ({
      baris,
      bagian: `<${nama}>`,
      masalah: `Gambar ini sesudah gambar ke-${gambarTerbanyak}.`,
      harapan: `Paling banyak ${gambarTerbanyak} <Grafik> dan <Peta> dalam satu cerita.`,
      perbaikan: 'Hapus salah satu.',
    }));

/** Length, headings and pictures of a story. */
export const checkSusunan = (cerita: Cerita, bacaan: readonly Bacaan[]): Problem[] =>
  [...checkPanjang(cerita), ...checkJudul(bacaan), ...checkGambar(cerita)].map(({ baris, bagian, ...pesan }) =>
    createSalah({ berkas: cerita.berkas, baris, ...(bagian === undefined ? {} : { bagian }) }, pesan),
  );
