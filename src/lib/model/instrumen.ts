import { column, defineDataset, optional, pilihan, teks, type RowOf } from '../table/index.ts';

const jenisInstrumen = [
  'survei',
  'sensus',
  'register',
  'administrasi',
  'statistik_resmi',
  'keputusan',
  'pernyataan',
  'tidak_disebut',
] as const;

export const instrumenDataset = defineDataset({
  id: 'instrumen',
  judul: 'Instrumen',
  deskripsi:
    'Cara sebuah nilai diperoleh. Hanya nilai dengan seri yang sama boleh dibandingkan antarwaktu; survei dan register tidak pernah disatukan.',
  title: 'Instruments',
  description:
    'How a value was obtained. Only values of the same series may be compared over time; surveys and registers are never joined.',
  key: ['instrumen'],
  columns: {
    instrumen: column(
      { judul: 'Instrumen', deskripsi: 'Persis seperti tertulis pada tabel nilai.', contoh: 'SSGI 2022' },
      teks('nama instrumen'),
    ),
    seri: column(
      { judul: 'Seri', deskripsi: 'Nama rangkaian yang sebanding antarwaktu.', contoh: 'SSGI' },
      teks('nama seri'),
    ),
    jenis: column({ judul: 'Jenis', deskripsi: 'Jenis cara perolehan.', contoh: 'survei' }, pilihan(jenisInstrumen)),
    catatan: column(
      { judul: 'Catatan', deskripsi: 'Batas pemakaian.', contoh: 'Cakupannya berbeda dari SSGI; tidak disambung.' },
      optional(teks()),
    ),
  },
});

export type Instrumen = RowOf<typeof instrumenDataset.columns>;
