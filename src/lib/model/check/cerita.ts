import type { Problem } from '../../table/index.ts';
import { findSmallGroup } from '../rahasia/index.ts';
import type { Tables } from '../tables.ts';
import { broken } from './broken.ts';

/**
 * Facts that tell of the health or need of a handful of people. From 5 to 9 in a whole kelurahan pass when a public body
 * has published them itself; fewer, or beside an RT, street or posyandu, never.
 */
export function checkCerita({ cerita, sumber }: Tables): Problem[] {
  const official = new Set<string>(sumber.rows.filter(({ jenis }) => jenis === 'pemerintah').map(({ id }) => id));
  return cerita.rows.flatMap(({ judul, ringkasan, sumber: id }, at) => {
    const column = findSmallGroup(ringkasan) === null ? 'judul' : 'ringkasan';
    const group = findSmallGroup(`${judul}. ${ringkasan}`);
    if (group === null || (!group.dikenali && official.has(id))) return [];
    return [
      broken(cerita, at, {
        column,
        cell: group.kata,
        masalah:
          'Fakta ini menyebut hitungan kecil orang menurut kesehatan atau kebutuhannya; orangnya dapat dikenali.',
        harapan:
          'Tidak ada hitungan orang 1–4, dan tidak ada hitungan kecil bersama RT, jalan, gang, atau posyandu. 5–9 di satu kelurahan hanya dari terbitan resmi.',
        perbaikan: 'Tulis tanpa angkanya ("sebagian", "beberapa") atau tanpa tempat yang lebih kecil dari kelurahan.',
      }),
    ];
  });
}
