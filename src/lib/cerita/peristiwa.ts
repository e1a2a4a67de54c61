import type { Atlas } from '../model/index.ts';
import { formatAngka, formatTanggalPeristiwa } from '../text/index.ts';
import type { Atribut } from './bagian.ts';
import { findPeristiwa, findSumber, findWilayah } from './find.ts';
import { joinJangkar, type IkatanPeristiwa } from './ikatan.ts';
import { keepTertulis } from './sama.ts';
import { refuse } from './salah.ts';

/**
 * The date of an event ("6 September 2022", "paling lambat 20 November 2023"), or with apa="jumlah" how many Kampung KB
 * the city was said to have ("31").
 * @throws CeritaError when there is no such event, it names no number, or other words stand between the tags
 */
export function resolvePeristiwa(
  atlas: Atlas,
  { id = '', apa = 'tanggal' }: Atribut,
  tertulis: string,
): IkatanPeristiwa {
  const peristiwa = findPeristiwa(atlas, id);
  if (apa !== 'tanggal' && apa !== 'jumlah')
    return refuse(
      `Atribut apa berisi "${apa}".`,
      'apa="jumlah", atau tanpa atribut apa untuk tanggalnya.',
      'Betulkan atau hapus.',
    );
  const jumlah = peristiwa.jumlah_kampung_kb;
  if (apa === 'jumlah' && jumlah === null)
    return refuse(
      `Peristiwa ${id} tidak menyebut jumlah.`,
      'Peristiwa yang kolom jumlah_kampung_kb-nya terisi.',
      'Pilih peristiwa lain, atau <Kutip>.',
    );
  const bentuk = apa === 'jumlah' ? formatAngka(jumlah ?? 0) : formatTanggalPeristiwa(peristiwa);
  return {
    jenis: 'peristiwa',
    apa,
    teks: keepTertulis(tertulis, [bentuk]),
    jangkar: joinJangkar('peristiwa', id, apa === 'jumlah' ? apa : null),
    sumber: [findSumber(atlas, peristiwa.sumber)],
    peristiwa,
    wilayah: findWilayah(atlas, peristiwa.kode),
  };
}
