import { formatTanggal } from '../text/index.ts';
import type { Edition } from './edition.ts';
import type { Sampul } from './xlsx.ts';

const cara = [
  ['Sel kosong', 'Tidak diketahui, bukan nol. Sebab yang diketahui tertulis di kolom status.'],
  ['Tanggal', 'Ditulis sebagai teks (2023, 2023-11, atau 2023-11-20), sebab tidak semua sumber menyebut harinya.'],
  ['Kode', 'Ditulis sebagai teks dengan titik, misalnya 63.71.01.1001; jangan diubah menjadi angka.'],
  ['Mutu', 'Nilai bermutu belum_diverifikasi masih diragukan; jangan dipakai tanpa memeriksa sumbernya.'],
] as const;

export interface Isi {
  readonly judul: string;
  readonly deskripsi: string;
  /** The page about what the workbook holds: the workbook is cited as that page is. */
  readonly halaman: Parameters<Edition['kutip']>[0];
  /** Name and meaning of each sheet. */
  readonly lembar: readonly (readonly [nama: string, arti: string])[];
}

/** The cover of a workbook: what it holds, of which release, under which licence, how to read and how to cite it. */
export function createSampul(edition: Edition, { judul, deskripsi, halaman, lembar }: Isi): Sampul {
  const { rilis, kota } = edition.atlas;
  const contoh = [['DATA CONTOH', 'Kota ini tidak ada; semua isinya dibuat oleh program.']] as const;
  return {
    judul: `${judul}: Kampung KB ${kota.nama}`,
    baris: [
      ...(rilis.sifat === 'contoh' ? contoh : []),
      ['Isi', deskripsi],
      ['Versi', `${rilis.versi}, ${formatTanggal(rilis.tanggal)}`],
      ['Lisensi', `${edition.lisensi.nama}, ${edition.lisensi.url}`],
      ['Asal', edition.link.home],
      ['Cara mengutip', edition.kutip(halaman)],
      ...cara,
      ...lembar.map(([nama, arti]) => [`Lembar ${nama}`, arti] as const),
    ],
  };
}
