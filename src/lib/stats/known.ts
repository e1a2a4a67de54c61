import type { Atlas, Indikator, IndikatorId, Kampung, KodeWilayah, Nilai, StatusNilai } from '../model/index.ts';
import { coverage } from './coverage.ts';
import { gapOf } from './gap.ts';
import { evidenceOf } from './status.ts';
import { latestNilai, valuesOf } from './value.ts';

export interface KnownNilai {
  readonly indikator: Indikator;
  /** The newest verified value, or the newest unverified one where there is no other. */
  readonly nilai: Nilai;
}

/** What is known about one place, one value for each indikator, in the order of the table of indikator. */
export function knownOf(atlas: Atlas, kode: KodeWilayah): readonly KnownNilai[] {
  return [...atlas.indikatorById.values()].flatMap((indikator): KnownNilai[] => {
    const nilai = latestNilai(atlas, kode, indikator.id) ?? valuesOf(atlas, kode, indikator.id).at(-1);
    return nilai === undefined ? [] : [{ indikator, nilai }];
  });
}

/** The values of the city for these indicators, in their order; those without a verified value are left out. */
export function headlinesOf(atlas: Atlas, ids: readonly string[]): readonly KnownNilai[] {
  return ids.flatMap((id): KnownNilai[] => {
    const indikator = atlas.indikatorById.get(id as IndikatorId);
    const nilai = indikator === undefined ? null : latestNilai(atlas, atlas.kota.kode, indikator.id);
    return indikator === undefined || nilai === null ? [] : [{ indikator, nilai }];
  });
}

export interface TanpaAngka {
  readonly indikator: Indikator;
  readonly gap: StatusNilai;
}

const isStated = (gap: string | null): gap is StatusNilai =>
  gap === 'dirahasiakan' || gap === 'tidak_dikumpulkan' || gap === 'belum_terbit';

/** The indikator of which one place has no number at all and somebody has said why, in the order of their table. */
export function tanpaAngkaOf(atlas: Atlas, kode: KodeWilayah): readonly TanpaAngka[] {
  const stated = new Set((atlas.tanpaNilaiByKode.get(kode) ?? []).map(({ indikator }) => indikator));
  return [...atlas.indikatorById.values()]
    .filter(({ id }) => stated.has(id) && valuesOf(atlas, kode, id).length === 0)
    .flatMap((indikator): TanpaAngka[] => {
      const gap = gapOf(atlas, kode, indikator.id);
      return isStated(gap) ? [{ indikator, gap }] : [];
    });
}

/** What no source tells about one kampung. */
export interface Gaps {
  /** True when no event tells of the launch itself. */
  readonly pencanangan: boolean;
  /** True when the official level is not known. */
  readonly klasifikasi: boolean;
  /** Indicators of the level of kelurahan without any value for it, of which nobody has said why (`tanpaAngkaOf`). */
  readonly indikator: readonly Indikator[];
}

/** What is still to be found out about one kampung, as of the day of the release. */
export function gapsOf(atlas: Atlas, kampung: Kampung): Gaps {
  const { indikator, mutuOf } = coverage(atlas);
  const stated = new Set(tanpaAngkaOf(atlas, kampung.kode).map((one) => one.indikator.id));
  const { bukti } = evidenceOf(atlas, kampung.kode, atlas.rilis.tanggal);
  return {
    pencanangan: !bukti.some(({ jenis }) => jenis === 'pencanangan'),
    klasifikasi: kampung.klasifikasi === null,
    indikator: indikator.filter(({ id }) => mutuOf(kampung.kode, id) === null && !stated.has(id)),
  };
}
