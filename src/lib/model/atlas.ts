import type { Problem } from '../table/index.ts';
import type { Batas, BoundingBox } from './batas.ts';
import type { FaktaCerita } from './cerita.ts';
import type { Indikator } from './indikator.ts';
import type { Instrumen } from './instrumen.ts';
import type { Istilah } from './istilah.ts';
import type { KampungRow } from './kampung.ts';
import type { IndikatorId, KodeKelurahan, KodeWilayah, SumberId } from './kode.ts';
import type { Nilai, TanpaNilai } from './nilai.ts';
import type { Peristiwa } from './peristiwa.ts';
import type { Rilis } from './rilis.ts';
import type { Sumber } from './sumber.ts';
import type { Tables } from './tables.ts';
import type { Wilayah } from './wilayah.ts';

export type Kecamatan = Wilayah & { readonly jenis: 'kecamatan' };

/** One Kampung KB: its row joined with the kelurahan that it covers. */
export interface Kampung extends KampungRow {
  readonly nama: string;
  readonly kodePos: string | null;
  readonly kecamatan: Kecamatan;
  readonly batas: Batas;
}

/**
 * All data of one city, checked and joined: every reference in it resolves. Pages and scripts use the same atlas, so a
 * page and a download cannot disagree. It is made of released tables only: a number that is withheld is nowhere in it.
 */
export interface Atlas {
  readonly rilis: Rilis;
  readonly kota: Wilayah;
  readonly kecamatan: readonly Kecamatan[];
  /** In the order of the codes. */
  readonly kampung: readonly Kampung[];
  /** In the order of time. */
  readonly peristiwa: readonly Peristiwa[];
  /** Rows with a number. */
  readonly nilai: readonly Nilai[];
  /** Rows that say why there is no number: withheld, not collected, not published yet. */
  readonly tanpaNilai: readonly TanpaNilai[];
  readonly cerita: readonly FaktaCerita[];
  readonly istilah: readonly Istilah[];
  readonly bbox: BoundingBox;
  readonly wilayahByKode: ReadonlyMap<KodeWilayah, Wilayah>;
  readonly kampungByKode: ReadonlyMap<KodeKelurahan, Kampung>;
  readonly indikatorById: ReadonlyMap<IndikatorId, Indikator>;
  readonly instrumenByName: ReadonlyMap<string, Instrumen>;
  readonly sumberById: ReadonlyMap<SumberId, Sumber>;
  readonly peristiwaByKode: ReadonlyMap<KodeWilayah, readonly Peristiwa[]>;
  readonly nilaiByKode: ReadonlyMap<KodeWilayah, readonly Nilai[]>;
  readonly nilaiByIndikator: ReadonlyMap<IndikatorId, readonly Nilai[]>;
  readonly tanpaNilaiByKode: ReadonlyMap<KodeWilayah, readonly TanpaNilai[]>;
  readonly ceritaByKode: ReadonlyMap<KodeKelurahan, readonly FaktaCerita[]>;
  /** The rows in the order of the files, for the downloads; released, as all else. */
  readonly tables: Tables;
}

export interface ParsedAtlas {
  /** Null as soon as one problem stops the build. */
  readonly atlas: Atlas | null;
  readonly problems: readonly Problem[];
  /** Number of rows read, by file. */
  readonly counts: ReadonlyMap<string, number>;
}
