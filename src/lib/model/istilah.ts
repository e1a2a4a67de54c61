import { column, defineDataset, optional, teks, url, type RowOf } from '../table/index.ts';

export const istilahDataset = defineDataset({
  id: 'istilah',
  judul: 'Istilah',
  deskripsi: 'Kata dan singkatan yang dipakai, dijelaskan dalam satu kalimat.',
  title: 'Glossary',
  description: 'Words and abbreviations used in the data, each explained in one sentence.',
  key: ['istilah'],
  columns: {
    istilah: column({ judul: 'Istilah', deskripsi: 'Kata atau singkatan.', contoh: 'PUS' }, teks('istilah')),
    definisi: column(
      {
        judul: 'Definisi',
        deskripsi: 'Penjelasan satu kalimat.',
        contoh: 'Pasangan usia subur: suami-istri dengan istri 15–49 tahun',
      },
      teks('definisi'),
    ),
    rujukan: column(
      {
        judul: 'Rujukan',
        deskripsi: 'Alamat halaman rujukan, bila ada.',
        contoh: 'https://satudata.kebumenkab.go.id/v2/index.php/web/modal_metadata/1393',
      },
      optional(url()),
    ),
  },
});

export type Istilah = RowOf<typeof istilahDataset.columns>;
