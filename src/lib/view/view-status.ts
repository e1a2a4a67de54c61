/** The map of statuses on one day. */
import type { Kelas } from '../chart/index.ts';
import { findSumber, type Atlas, type Kampung } from '../model/index.ts';
import { statusCounts, statusOn, unnamedCount, type JenisStatus, type Status } from '../stats/index.ts';
import {
  artiStatus,
  capitalize,
  formatAngka,
  formatTanggal,
  formatTanggalPeristiwa,
  joinSentences,
  labelStatus,
  sentenceUnnamed,
} from '../text/index.ts';
import type { AreaView, MapView } from './map-view.ts';

/** Solid, lined, hatched: the same in map, legend and list. */
const kelasOf: Readonly<Record<JenisStatus, Kelas>> = { tercatat: 'a', direncanakan: 'b', belum_dipastikan: 'belum' };
const jenisStatus: readonly JenisStatus[] = ['tercatat', 'direncanakan', 'belum_dipastikan'];

/** The first event that proves a status, with who tells of it; what is meant where nothing proves it. */
function stateEvidence(atlas: Atlas, status: Status): string {
  const [first] = status.bukti;
  if (first === undefined) return `${capitalize(artiStatus[status.jenis])}.`;
  const { penerbit } = findSumber(atlas, first.sumber);
  return `${capitalize(formatTanggalPeristiwa(first))}: ${first.ringkasan} Sumber: ${penerbit}.`;
}

function viewArea(atlas: Atlas, kampung: Kampung, tanggal: string): AreaView {
  const status = statusOn(atlas, kampung.kode, tanggal);
  return {
    kampung,
    kelas: kelasOf[status.jenis],
    teks: labelStatus[status.jenis].toLowerCase(),
    bukti: stateEvidence(atlas, status),
    khusus: status.jenis === 'direncanakan' || (status.jenis === 'tercatat' && status.dasar === 'peristiwa'),
    tanda: null,
  };
}

/** What the newest count leaves out: kelurahan that were named after it. */
function stateNamedSince(atlas: Atlas, tanggal: string): string | null {
  const { dasar } = statusCounts(atlas, tanggal);
  const named = unnamedCount(atlas, tanggal)?.named;
  if (named === undefined || named === dasar.peristiwa) return null;
  return `Sampai ${formatTanggal(tanggal)} yang disebut namanya menjadi ${formatAngka(dasar.peristiwa)}.`;
}

function stateClaim(atlas: Atlas, tanggal: string): string {
  const said =
    sentenceUnnamed(atlas, tanggal) ??
    `Sampai ${formatTanggal(tanggal)} belum ada sumber yang menyebut jumlah Kampung KB di kota.`;
  return joinSentences([said, stateNamedSince(atlas, tanggal)]);
}

/**
 * The map of statuses on one day.
 * @param tanggal ISO day
 * @throws RangeError when it is not a day
 */
export function viewStatus(atlas: Atlas, tanggal: string): MapView {
  const { jenis: count } = statusCounts(atlas, tanggal);
  return {
    judul: `Status Kampung KB pada ${formatTanggal(tanggal)}`,
    nama: `Status Kampung KB, ${formatTanggal(tanggal)}`,
    kalimat: stateClaim(atlas, tanggal),
    keterangan: null,
    areas: atlas.kampung.map((kampung) => viewArea(atlas, kampung, tanggal)),
    legenda: jenisStatus
      .filter((jenis) => count[jenis] > 0)
      .map((jenis) => ({ kelas: kelasOf[jenis], jumlah: formatAngka(count[jenis]), teks: artiStatus[jenis] })),
    labels: null,
  };
}
