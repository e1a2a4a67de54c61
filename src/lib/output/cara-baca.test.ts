import { expect, test } from 'vitest';
import { caraBaca } from './cara-baca.ts';
import { createFixtureAtlas } from './fixture.test-support.ts';
import { tabelOf } from './lembar-tabel.ts';
import { tabelTurunan } from './twins.ts';

const atlas = createFixtureAtlas();
const tables = [
  ...tabelTurunan(atlas),
  tabelOf(atlas, 'nilai'),
  tabelOf(atlas, 'peristiwa'),
  tabelOf(atlas, 'istilah'),
];
const read = (...ids: string[]): string =>
  caraBaca(
    ids.map((id) => {
      const { judul, grid } = tables.find((one) => one.id === id) ?? expect.fail(id);
      return { nama: judul, grid: grid() };
    }),
  )
    .map(([apa, isi]) => `${apa}: ${isi}`)
    .join('\n');

test('a table without dates, codes and grades says only what an empty cell means', () => {
  expect(read('istilah')).toMatchInlineSnapshot(
    `"Sel kosong: Kosong berarti tidak diketahui atau memang tidak ada isinya; bukan nol."`,
  );
});

test('the values: where the reason of a gap stands, how dates and codes are written, what is doubtful', () => {
  expect(read('nilai')).toMatchInlineSnapshot(`
    "Sel kosong: Kosong berarti tidak diketahui atau memang tidak ada isinya; bukan nol.
    Sebab kosong: Sebab sebuah angka tidak ada, bila diketahui, tertulis di kolom status.
    Tanggal: Ditulis sebagai teks, seteliti yang diketahui (2023, 2023-11, atau 2023-11-20), di kolom periode.
    Kode wilayah: Ditulis sebagai teks, misalnya 63.71.01.1001, di kolom kode; jangan diubah menjadi angka.
    Mutu: Angka yang ditandai belum_diverifikasi di kolom mutu masih diragukan; jangan dipakai tanpa memeriksa sumbernya."
  `);
});

test('the wide form: its columns of statuses hold reasons and grades, and it has no dates', () => {
  expect(read('nilai-lebar')).toMatchInlineSnapshot(`
    "Sel kosong: Kosong berarti tidak diketahui atau memang tidak ada isinya; bukan nol.
    Sebab kosong: Sebab sebuah angka tidak ada, bila diketahui, tertulis di kolom yang namanya berakhiran _status.
    Kode wilayah: Ditulis sebagai teks, misalnya 63.71.01.1001, di kolom kode; jangan diubah menjadi angka.
    Mutu: Angka yang ditandai belum_diverifikasi di kolom yang namanya berakhiran _status masih diragukan; jangan dipakai tanpa memeriksa sumbernya."
  `);
});

test('the statuses: the word "status" there is no reason of a gap, and whole days need no word', () => {
  expect(read('kampung-status')).toMatchInlineSnapshot(`
    "Sel kosong: Kosong berarti tidak diketahui atau memang tidak ada isinya; bukan nol.
    Tanggal: Ditulis sebagai teks, seteliti yang diketahui (2023, 2023-11, atau 2023-11-20), di kolom bukti_tanggal.
    Kode wilayah: Ditulis sebagai teks, misalnya 63.71.01.1001, di kolom kode; jangan diubah menjadi angka."
  `);
});

test('several sheets: each column is told with its sheets', () => {
  expect(read('nilai', 'peristiwa')).toMatchInlineSnapshot(`
    "Sel kosong: Kosong berarti tidak diketahui atau memang tidak ada isinya; bukan nol.
    Sebab kosong: Sebab sebuah angka tidak ada, bila diketahui, tertulis di kolom status (lembar Nilai).
    Tanggal: Ditulis sebagai teks, seteliti yang diketahui (2023, 2023-11, atau 2023-11-20), di kolom periode (lembar Nilai), tanggal (lembar Peristiwa).
    Kode wilayah: Ditulis sebagai teks, misalnya 63.71.01.1001, di kolom kode (lembar Nilai, Peristiwa); jangan diubah menjadi angka.
    Mutu: Angka yang ditandai belum_diverifikasi di kolom mutu (lembar Nilai) masih diragukan; jangan dipakai tanpa memeriksa sumbernya."
  `);
});
