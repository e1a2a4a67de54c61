/** The text that is sent with a link, ready in Indonesian: a sentence and who says so. */
import { findSumber, type Atlas, type Indikator, type Kampung, type Sumber } from '../model/index.ts';
import { leadNilai } from '../stats/index.ts';
import { sentenceCoverage, sentenceLead, sentenceStatus } from '../text/index.ts';
import { kataIndikator } from './kartu-indikator.ts';
import { kataStatus } from './kata-status.ts';
import { sebutSumber } from './sumber.ts';

const join = (kalimat: string, sumber: string | null): string => (sumber === null ? kalimat : `${kalimat}\n${sumber}.`);

/** About one kampung: its leading number, or its status where no number is known. */
export function teksKampung(atlas: Atlas, kampung: Kampung): string {
  const [nilai, kalimat] = [leadNilai(atlas, kampung), sentenceLead(atlas, kampung)];
  if (nilai !== null && kalimat !== null) return join(kalimat, sebutSumber([findSumber(atlas, nilai.sumber)]));
  return join(sentenceStatus(atlas, kampung, atlas.rilis.tanggal), kataStatus(atlas, kampung).sumber);
}

/** About one indikator: what it counts, for how many it is known, and the newest value of the city. */
export const teksIndikator = (atlas: Atlas, indikator: Indikator): string =>
  join(
    `${indikator.nama}: ${indikator.definisi} ${sentenceCoverage(atlas, indikator)}`,
    kataIndikator(atlas, indikator).sumber,
  );

/** About one story: what it tells, and its sources. */
export const teksCerita = (judul: string, ringkasan: string, sumber: readonly Sumber[]): string =>
  join(`${judul}\n${ringkasan}`, sebutSumber(sumber));

export interface TautanBagikan {
  readonly whatsapp: string;
  readonly telegram: string;
}

/**
 * Links that open a messenger with the text ready to be sent.
 * @param alamat the whole address of the page
 */
export function tautanBagikan(teks: string, alamat: string): TautanBagikan {
  const [text, url] = [encodeURIComponent(teks), encodeURIComponent(alamat)];
  return {
    whatsapp: `https://wa.me/?text=${encodeURIComponent(`${teks}\n${alamat}`)}`,
    telegram: `https://t.me/share/url?url=${url}&text=${text}`,
  };
}
