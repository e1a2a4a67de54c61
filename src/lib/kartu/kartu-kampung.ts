import { findIndikator, findSumber, type Atlas, type Kampung } from '../model/index.ts';
import { isYaTidak, leadNilai } from '../stats/index.ts';
import { formatNilai, formatTanggal } from '../text/index.ts';
import { gambarKampung } from './berkas.ts';
import type { Kartu, Kata, KataPokok } from './kartu.ts';
import { kataStatus } from './kata-status.ts';
import { petaTempat } from './peta-kartu.ts';
import { sebutSumber } from './sumber.ts';

/** The leading number, a quantity; null where there is none: a bare "Ya" says nothing by itself. */
function kataAngka(atlas: Atlas, kampung: Kampung): KataPokok | null {
  const nilai = leadNilai(atlas, kampung);
  if (nilai === null) return null;
  const indikator = findIndikator(atlas, nilai.indikator);
  if (isYaTidak(indikator)) return null;
  return {
    pokok: formatNilai(nilai.nilai, indikator),
    keterangan: `${indikator.nama}, ${formatTanggal(nilai.periode)}`,
    sumber: sebutSumber([findSumber(atlas, nilai.sumber)]),
  };
}

/** The words of the card of one kampung: its leading number, or its status where no number is fit to lead. */
export const kataKampung = (atlas: Atlas, kampung: Kampung): Kata => ({
  atas: `Kampung KB · Kec. ${kampung.kecamatan.nama.replace(/^Kecamatan /u, '')}`,
  judul: kampung.nama,
  kalimat: false,
  ...(kataAngka(atlas, kampung) ?? kataStatus(atlas, kampung)),
});

/** The card of one kampung. */
export const kartuKampung = (atlas: Atlas, kampung: Kampung): Kartu => ({
  ...kataKampung(atlas, kampung),
  berkas: gambarKampung(kampung.slug),
  peta: petaTempat(atlas, new Set([kampung.kode]), `Letaknya di ${atlas.kota.nama}`),
});
