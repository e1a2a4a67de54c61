import type { Atlas } from '../model/index.ts';
import { roundAs } from '../stats/round.ts';
import { formatSelisih } from '../text/index.ts';
import type { Atribut } from './bagian.ts';
import { requireQuantity, resolvePasangan } from './banding.ts';
import type { IkatanBanding } from './ikatan.ts';
import { keepTertulis } from './sama.ts';

/** Shares and indices are higher or lower; what is counted is more or fewer. */
const isRate = (satuan: string): boolean => satuan === 'persen' || satuan === 'indeks';

function sayOverTime(selisih: number, satuan: string): string {
  if (selisih === 0) return 'tetap';
  return `${selisih > 0 ? 'naik' : 'turun'} ${formatSelisih(selisih, { satuan })}`;
}

function sayBetween(selisih: number, satuan: string): string {
  if (selisih === 0) return 'sama';
  const [more, less] = isRate(satuan) ? ['tinggi', 'rendah'] : ['banyak', 'sedikit'];
  return `${formatSelisih(selisih, { satuan })} lebih ${selisih > 0 ? more : less}`;
}

/**
 * The difference of two rows: "turun 5,4 poin persen" over time, "12 anak lebih banyak" between places.
 * @param atribut indikator, kode, and either dari and ke or periode and dengan
 * @throws CeritaError when the two may not be compared, or other words stand between the tags
 */
export function resolveSelisih(atlas: Atlas, atribut: Atribut, tertulis: string): IkatanBanding {
  const pasangan = resolvePasangan(atlas, atribut, requireQuantity);
  const { antar, indikator, dasar, pokok } = pasangan;
  const selisih = roundAs(pokok.nilai - dasar.nilai, pokok.nilai, dasar.nilai);
  const say = antar === 'waktu' ? sayOverTime : sayBetween;
  const teks = keepTertulis(tertulis, [say(selisih, indikator.satuan)]);
  return { ...pasangan, jenis: 'selisih', teks, jangkar: `selisih-${pasangan.jangkar}` };
}
