import type { Atlas, Wilayah } from '../model/index.ts';
import { namaTempat } from '../text/index.ts';
import type { Atribut } from './bagian.ts';
import { findWilayah } from './find.ts';
import { refuse } from './salah.ts';

export interface NamaTempat {
  readonly teks: string;
  readonly wilayah: Wilayah;
}

/**
 * A place by its name.
 * @throws CeritaError when there is no such code, or another name stands between the tags
 */
export function resolveTempat(atlas: Atlas, { kode = '' }: Atribut, tertulis: string): NamaTempat {
  const wilayah = findWilayah(atlas, kode);
  const teks = tertulis.replace(/\s+/gu, ' ').trim();
  const names = [wilayah.nama, namaTempat(wilayah), wilayah.nama.replace(/^Kota /u, '')];
  if (teks === '') return { teks: wilayah.nama, wilayah };
  if (names.includes(teks)) return { teks, wilayah };
  return refuse(
    `Kode ${kode} adalah ${wilayah.nama}, cerita menulis "${teks}".`,
    `"${wilayah.nama}".`,
    'Betulkan kodenya atau namanya.',
  );
}
