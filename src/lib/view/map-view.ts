/** A state of the map as a page shows it: fills, words for every area, legend and the sentence over it. */
import type { AreaLabel, Kelas } from '../chart/index.ts';
import type { Atlas, Kampung } from '../model/index.ts';
import type { MapState } from './map-state.ts';
import { viewSnapshot } from './view-snapshot.ts';
import { viewStatus } from './view-status.ts';

export interface AreaView {
  readonly kampung: Kampung;
  readonly kelas: Kelas;
  /** The value or status in words: "tercatat", "26 anak", "belum ada data". */
  readonly teks: string;
  /** One or two sentences that say how that is known. */
  readonly bukti: string;
  /** True when `bukti` is about this area alone and not the same for many. */
  readonly khusus: boolean;
  /** Written into the area on a map of any width, as where the only value is not verified; null for nothing. */
  readonly tanda: string | null;
}

export interface LegendItem {
  readonly kelas: Kelas;
  /** Written into the areas besides their fill. */
  readonly tanda?: string;
  /** How many areas. */
  readonly jumlah: string;
  readonly teks: string;
}

export interface MapView {
  /** What the map shows: "Status Kampung KB pada 20 November 2023". */
  readonly judul: string;
  /** The same in few words, for the title of a page: "Status Kampung KB, 20 November 2023". */
  readonly nama: string;
  /** What it says as a whole. */
  readonly kalimat: string;
  /** How it was measured and how to read it; null where the legend says it all. */
  readonly keterangan: string | null;
  /** In the order of the codes. */
  readonly areas: readonly AreaView[];
  readonly legenda: readonly LegendItem[];
  /** What is written into the areas of a wide map; null for their names. */
  readonly labels: readonly AreaLabel[] | null;
}

/** The view of one state of the map. */
export const viewMap = (atlas: Atlas, state: MapState): MapView =>
  state.jenis === 'status' ? viewStatus(atlas, state.tanggal) : viewSnapshot(atlas, state.snapshot);
