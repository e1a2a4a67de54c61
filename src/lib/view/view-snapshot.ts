/** The map of one indikator at one time, measured in one way. */
import { classify, layoutMapLabels, type Classification } from '../chart/index.ts';
import { findSumber, type Atlas, type Kampung } from '../model/index.ts';
import { isYaTidak, snapshots, type DatedNilai, type Snapshot } from '../stats/index.ts';
import {
  formatAngka,
  formatNilai,
  formatTanggal,
  joinSentences,
  labelArah,
  sentenceSebaran,
  wordsOfClass,
} from '../text/index.ts';
import type { AreaView, LegendItem, MapView } from './map-view.ts';

/** Stands in an area whose only value is doubtful. */
const MARK = '?';

function stateSource(atlas: Atlas, { instrumen, periode, sumber }: DatedNilai): string {
  return `${formatTanggal(periode)}, ${instrumen}. Sumber: ${findSumber(atlas, sumber).penerbit}.`;
}

function viewArea(atlas: Atlas, kampung: Kampung, snapshot: Snapshot, { classOf }: Classification): AreaView {
  const known = snapshot.nilai.get(kampung.kode);
  const doubtful = snapshot.unverified.get(kampung.kode);
  const kelas = classOf(known?.nilai ?? null);
  if (known !== undefined) {
    const teks = formatNilai(known.nilai, snapshot.indikator);
    return { kampung, kelas, teks, bukti: stateSource(atlas, known), khusus: false, tanda: null };
  }
  if (doubtful !== undefined) {
    const said = `Ada angka yang belum diverifikasi, ${formatNilai(doubtful.nilai, snapshot.indikator)}, jadi tidak diwarnai.`;
    const bukti = joinSentences([said, stateSource(atlas, doubtful)]);
    return { kampung, kelas, teks: 'belum diverifikasi', bukti, khusus: true, tanda: MARK };
  }
  const bukti = 'Belum ditemukan di sumber publik; itu bukan berarti nol.';
  return { kampung, kelas, teks: 'belum ada data', bukti, khusus: false, tanda: null };
}

function createLegend({ classes }: Classification, { indikator, unverified }: Snapshot): LegendItem[] {
  const items = classes.map(({ count, ...one }): LegendItem => {
    return { kelas: one.kelas, jumlah: formatAngka(count), teks: wordsOfClass(one, indikator) };
  });
  if (unverified.size === 0) return items;
  const teks = 'di antaranya ada angka yang belum diverifikasi, jadi tidak diwarnai';
  return [...items, { kelas: 'belum', tanda: MARK, jumlah: formatAngka(unverified.size), teks }];
}

/** How it was measured, which way is better, and that other times were measured in another way. */
function stateMethod(atlas: Atlas, { indikator, seri }: Snapshot): string {
  const others = snapshots(atlas, indikator.id).some((one) => one.nilai.size > 0 && one.seri !== seri);
  return joinSentences([
    `Cara ukur: ${seri}.`,
    others ? 'Periode lain diukur dengan cara lain, jadi tidak dapat dibandingkan dengan peta ini.' : null,
    isYaTidak(indikator) ? null : `Satuan: ${indikator.satuan}; ${labelArah[indikator.arah]}.`,
  ]);
}

/** One snapshot is shown on several pages, and placing its figures takes time. */
const views = new WeakMap<Snapshot, MapView>();

/**
 * The map of one snapshot; values that are not verified are marked and never coloured.
 * @param snapshot one of `snapshots(atlas, …)`
 */
export function viewSnapshot(atlas: Atlas, snapshot: Snapshot): MapView {
  const view = views.get(snapshot) ?? createView(atlas, snapshot);
  views.set(snapshot, view);
  return view;
}

function createView(atlas: Atlas, snapshot: Snapshot): MapView {
  const { indikator, periode, nilai } = snapshot;
  const classification = classify(atlas.kampung.map(({ kode }) => nilai.get(kode)?.nilai ?? null));
  const figures = new Map([...nilai].map(([kode, row]) => [kode, formatAngka(row.nilai)]));
  return {
    judul: `${indikator.nama} menurut kelurahan, ${formatTanggal(periode)}`,
    nama: `${indikator.nama}, ${formatTanggal(periode)}`,
    kalimat: sentenceSebaran(atlas, snapshot),
    keterangan: stateMethod(atlas, snapshot),
    areas: atlas.kampung.map((kampung) => viewArea(atlas, kampung, snapshot, classification)),
    legenda: createLegend(classification, snapshot),
    labels: isYaTidak(indikator) ? [] : layoutMapLabels(atlas, figures),
  };
}
