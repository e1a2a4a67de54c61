import { formatTanggal } from '../text/index.ts';
import { sayAsal } from './asal.ts';
import { caraBaca, type Bernama } from './cara-baca.ts';
import type { Edition } from './edition.ts';
import type { Sampul } from './xlsx.ts';

export interface Isi {
  readonly judul: string;
  readonly deskripsi: string;
  /** The page about what the workbook holds: the workbook is cited as that page is. */
  readonly halaman: Parameters<Edition['kutip']>[0];
  /** Name and meaning of each sheet. */
  readonly lembar: readonly (readonly [nama: string, arti: string])[];
  /** The sheets with data, of which the cover says how to read them. */
  readonly data: readonly Bernama[];
}

/** The cover of a workbook: what it holds, of which release, under which licence, how to read and how to cite it. */
export function createSampul(edition: Edition, { judul, deskripsi, halaman, lembar, data }: Isi): Sampul {
  const { rilis, kota } = edition.atlas;
  const contoh = [['DATA CONTOH', 'Kota ini tidak ada; semua isinya dibuat oleh program.']] as const;
  return {
    judul: `${judul}: Kampung KB ${kota.nama}`,
    baris: [
      ...(rilis.sifat === 'contoh' ? contoh : []),
      ['Isi', deskripsi],
      ['Versi', `${rilis.versi}, ${formatTanggal(rilis.tanggal)}`],
      ['Lisensi', `${edition.lisensi.nama}, ${edition.lisensi.url}`],
      ['Asal', sayAsal(edition)],
      ['Cara mengutip', edition.kutip(halaman)],
      ...caraBaca(data),
      ...lembar.map(([nama, arti]) => [`Lembar ${nama}`, arti] as const),
    ],
  };
}
