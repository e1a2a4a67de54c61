/** The five attributes that Satu Data Indonesia (Perpres 39/2019, standar data) asks of every statistic. */
import type { Indikator } from '../model/index.ts';
import { formatDaftar, labelTingkat } from '../text/index.ts';

export interface SatuData {
  /** The idea that is measured; null as long as the catalogue does not say. */
  readonly konsep: string | null;
  readonly definisi: string;
  /** Into which groups the values are sorted: the levels of area, and the meaning of 1 and 0. */
  readonly klasifikasi: string;
  /** What kind of measure a value is. */
  readonly ukuran: string;
  readonly satuan: string;
}

/** Units that are no count. Whatever else a unit says ("RT", "jiwa", "anak") is what is counted. */
const ukuran: Readonly<Record<string, string>> = {
  persen: 'Persentase',
  indeks: 'Indeks',
  'ya/tidak': 'Penanda ya atau tidak',
};

/**
 * Konsep, definisi and satuan stand in the catalogue; ukuran follows from the unit, klasifikasi from the levels of area
 * for which the indicator may have values and, for a mark, from its two values.
 */
export function satuDataOf({ konsep, definisi, satuan, tingkat }: Indikator): SatuData {
  const levels = formatDaftar(tingkat.map((jenis) => labelTingkat[jenis].toLowerCase()));
  return {
    konsep,
    definisi,
    klasifikasi: `Menurut ${levels}${satuan === 'ya/tidak' ? '; 1 berarti ya, 0 berarti tidak' : ''}`,
    ukuran: ukuran[satuan] ?? 'Jumlah',
    satuan,
  };
}
