/** wilayah.csv of the synthetic city. It has no post codes: any that we made up could be a real one. */
import { renderCsv, type Row } from './csv.ts';
import { KOTA, NEGARA, PROVINSI, type Kota } from './kota.ts';

const COLUMNS = ['kode', 'jenis', 'nama', 'induk', 'slug', 'kode_pos'] as const;

type WilayahRow = Row<(typeof COLUMNS)[number]>;

export function renderWilayah(kota: Kota): string {
  const rows: WilayahRow[] = [
    { kode: NEGARA, jenis: 'negara', nama: 'Negara Contoh', induk: '', slug: 'negara-contoh', kode_pos: '' },
    {
      kode: PROVINSI,
      jenis: 'provinsi',
      nama: 'Provinsi Contoh',
      induk: NEGARA,
      slug: 'provinsi-contoh',
      kode_pos: '',
    },
    { kode: KOTA, jenis: 'kota', nama: 'Kota Contoh', induk: PROVINSI, slug: 'kota-contoh', kode_pos: '' },
  ];
  for (const { kode, nama, slug } of kota.kecamatan) {
    rows.push({ kode, jenis: 'kecamatan', nama, induk: KOTA, slug, kode_pos: '' });
  }
  for (const kecamatan of kota.kecamatan) {
    for (const { kode, nama, slug } of kecamatan.kelurahan) {
      rows.push({ kode, jenis: 'kelurahan', nama, induk: kecamatan.kode, slug, kode_pos: '' });
    }
  }
  return renderCsv(COLUMNS, rows);
}
