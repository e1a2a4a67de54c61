/** The words of a strip of values: what it measures, and what it looks like. */
import { findKampung, type Atlas, type KodeKelurahan } from '../model/index.ts';
import { distributionOf, type Snapshot } from '../stats/index.ts';
import { formatAngka, formatTanggal } from './format.ts';
import { joinSentences, lowerFirst } from './phrase.ts';
import { namaTengah, roundTengah } from './tengah.ts';

/**
 * What the strip of a snapshot looks like, for those who do not see it: its ends, its middle, and the one that is marked.
 * "Sebaran jumlah RT di 52 kelurahan: dari 10 sampai 72, nilai tengah kota 27,5. Mantuil 26." The sentences beside the
 * strip are read aloud anyway.
 * @param kode of the marked kampung; null when there is none
 */
export function altStrip(atlas: Atlas, snapshot: Snapshot, kode: KodeKelurahan | null): string {
  const { indikator, nilai } = snapshot;
  const spread = distributionOf(snapshot);
  if (spread === null) return `${indikator.nama}: tidak ada yang dapat digambar.`;
  const { min, max, median, known, total } = spread;
  const ends = min === max ? `semuanya ${formatAngka(min)}` : `dari ${formatAngka(min)} sampai ${formatAngka(max)}`;
  const middle = `${namaTengah(known, total)} ${formatAngka(roundTengah(median, indikator))}`;
  const own = kode === null ? undefined : nilai.get(kode);
  return joinSentences([
    `Sebaran ${lowerFirst(indikator.nama)} di ${formatAngka(known)} kelurahan: ${ends}, ${middle}.`,
    own === undefined ? null : `${findKampung(atlas, own.kode).nama} ${formatAngka(own.nilai)}.`,
  ]);
}

/**
 * What a strip measures, where and when: "Jumlah RT, 52 dari 52 kelurahan di Kota Uji, Juli 2025". No sentence, no stop.
 */
export const labelStrip = ({ kota }: Atlas, { indikator, nilai, total, periode }: Snapshot): string =>
  `${indikator.nama}, ${formatAngka(nilai.size)} dari ${formatAngka(total)} kelurahan di ${kota.nama}, ${formatTanggal(periode)}`;
