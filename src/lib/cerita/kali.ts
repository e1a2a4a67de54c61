import type { Atlas, Indikator } from '../model/index.ts';
import { formatAngka } from '../text/index.ts';
import type { Atribut } from './bagian.ts';
import { requireQuantity, resolvePasangan } from './banding.ts';
import type { IkatanBanding } from './ikatan.ts';
import { keepTertulis } from './sama.ts';
import { refuse } from './salah.ts';

function requireCount(indikator: Indikator): void {
  requireQuantity(indikator);
  if (indikator.satuan === 'persen' || indikator.satuan === 'indeks')
    refuse(
      `${indikator.id} bersatuan ${indikator.satuan}.`,
      'Kelipatan hanya untuk yang dihitung, seperti anak atau unit.',
      'Pakai <Selisih>, yang menyebut poin persen atau poin.',
    );
}

/**
 * How many times one count is the other: "2,6 kali", with one decimal.
 * @param atribut indikator, kode, and either dari and ke or periode and dengan
 * @throws CeritaError when the two may not be compared, the base is zero, or other words stand between the tags
 */
export function resolveKali(atlas: Atlas, atribut: Atribut, tertulis: string): IkatanBanding {
  const pasangan = resolvePasangan(atlas, atribut, requireCount);
  const { dasar, pokok } = pasangan;
  if (dasar.nilai <= 0)
    return refuse('Nilai dasarnya nol.', 'Nilai dasar lebih dari nol.', 'Sebut kedua nilai dengan <Angka>.');
  const teks = keepTertulis(tertulis, [`${formatAngka(pokok.nilai / dasar.nilai, 1)}\u00a0kali`]);
  return { ...pasangan, jenis: 'kali', teks, jangkar: `kali-${pasangan.jangkar}` };
}
