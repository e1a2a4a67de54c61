import { jenisWilayah, type Atlas, type IndikatorId, type Wilayah } from '../model/index.ts';
import { seriesOf, type Series } from './series.ts';

export interface Trend {
  readonly wilayah: Wilayah;
  readonly seri: readonly Series[];
}

/**
 * Series over time of the areas above kelurahan (city first, then province and country), where at least one series has
 * two points. Surveys and registers of one area stay separate series.
 */
export function trendsOf(atlas: Atlas, indikatorId: IndikatorId): readonly Trend[] {
  return [...atlas.wilayahByKode.values()]
    .filter(({ jenis }) => jenis !== 'kelurahan' && jenis !== 'kecamatan')
    .sort((a, b) => jenisWilayah.indexOf(b.jenis) - jenisWilayah.indexOf(a.jenis))
    .map((wilayah) => ({ wilayah, seri: seriesOf(atlas, wilayah.kode, indikatorId) }))
    .filter(({ seri }) => seri.some(({ points }) => points.length >= 2));
}
