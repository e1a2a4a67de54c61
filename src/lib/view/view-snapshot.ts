/** The map of one indikator at one time, measured in one way. */
import { classify, layoutMapLabels, type Classification } from '../chart/index.ts';
import { findSumber, type Atlas, type Kampung } from '../model/index.ts';
import {
  countGapsIn,
  gapIn,
  gapWords,
  isYaTidak,
  snapshots,
  type DatedNilai,
  type Gap,
  type Snapshot,
} from '../stats/index.ts';
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

/** Reasons that somebody has stated; they are hatched too, and their marks tell them apart on the map itself. */
const stated: readonly Gap[] = ['dirahasiakan', 'tidak_dikumpulkan', 'belum_terbit'];
const marks: Partial<Record<Gap, string>> = {
  dirahasiakan: 'R',
  tidak_dikumpulkan: '×',
  belum_terbit: '…',
};

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
  const gap = gapIn(atlas, snapshot, kampung.kode) ?? 'tidak_ada_sumber';
  const { singkat, lisan } = gapWords[gap];
  const bukti =
    gap === 'tidak_ada_sumber' ? 'Belum ditemukan di sumber publik; itu bukan berarti nol.' : `Di sini ${lisan}.`;
  return { kampung, kelas, teks: singkat, bukti, khusus: false, tanda: marks[gap] ?? null };
}

/** All that is hatched has its own row for each reason, so that the rows add up to all kelurahan. */
function explainHatching(atlas: Atlas, snapshot: Snapshot): LegendItem[] {
  const counts = countGapsIn(atlas, snapshot);
  const doubtful = counts.get('belum_diverifikasi') ?? 0;
  const open = (counts.get('tidak_ada_sumber') ?? 0) + doubtful;
  const item = (jumlah: number, teks: string, tanda?: string): LegendItem[] => {
    if (jumlah === 0) return [];
    return [{ kelas: 'belum', jumlah: formatAngka(jumlah), teks, ...(tanda === undefined ? {} : { tanda }) }];
  };
  return [
    ...item(open, gapWords.tidak_ada_sumber.singkat),
    ...item(doubtful, 'di antaranya ada angka yang belum diverifikasi, jadi tidak diwarnai', MARK),
    ...stated.flatMap((gap) => item(counts.get(gap) ?? 0, gapWords[gap].singkat, marks[gap])),
  ];
}

function createLegend(atlas: Atlas, { classes }: Classification, snapshot: Snapshot): LegendItem[] {
  const coloured = classes.filter(({ kelas }) => kelas !== 'belum');
  const items = coloured.map(({ count, ...one }): LegendItem => {
    return { kelas: one.kelas, jumlah: formatAngka(count), teks: wordsOfClass(one, snapshot.indikator) };
  });
  return [...items, ...explainHatching(atlas, snapshot)];
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
    legenda: createLegend(atlas, classification, snapshot),
    labels: isYaTidak(indikator) ? [] : layoutMapLabels(atlas, figures),
  };
}
