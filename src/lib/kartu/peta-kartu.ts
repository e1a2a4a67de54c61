/** The small map of a card: which areas are drawn how. The shapes are the same on every card (`layoutPetaDasar`). */
import { classify, type Box, type Kelas } from '../chart/index.ts';
import { formatLine, formatRing } from '../chart/path.ts';
import { boundsOf } from '../chart/polygon.ts';
import { projectAtlas } from '../chart/projection.ts';
import { createMapTopology, GRID } from '../chart/topology.ts';
import type { Atlas, KodeKelurahan } from '../model/index.ts';
import { memo, statusOn, withheldIn, type JenisStatus, type Snapshot } from '../stats/index.ts';
import { formatTanggal, labelStatus, wordsOfClass } from '../text/index.ts';
import type { GayaPeta, PetaKartu } from './kartu.ts';

/** What every map of one city has in common, in path units. */
export interface PetaDasar {
  readonly width: number;
  readonly height: number;
  /** Path data of the areas, in the order of `atlas.kampung`. */
  readonly areas: readonly string[];
  /** What each area takes up. */
  readonly bounds: readonly Box[];
  readonly outline: string;
  readonly kecamatanBorders: string;
}

/** Computed once per atlas; the large map of the site would place names too, which takes long. */
export const layoutPetaDasar: (atlas: Atlas) => PetaDasar = memo((atlas: Atlas): PetaDasar => {
  const flat = projectAtlas(atlas);
  const { polygons, outline, kecamatanBorders } = createMapTopology(flat);
  return {
    width: flat.width * GRID,
    height: Math.ceil(flat.height * GRID),
    areas: polygons.map((one) => one.flat().map(formatRing).join('')),
    bounds: polygons.map(boundsOf),
    outline: outline.map(formatLine).join(''),
    kecamatanBorders: kecamatanBorders.map(formatLine).join(''),
  };
});

/** An area whose longer side is below this share of the map's width gets a ring. */
const SMALL = 0.16;

function findCincin(atlas: Atlas, at: number): number | null {
  const { width, bounds } = layoutPetaDasar(atlas);
  const box = bounds[at];
  return box !== undefined && Math.max(box.width, box.height) < SMALL * width ? at : null;
}

/** The classes with their areas, in the order in which they first occur. */
const groupAreas = (gaya: readonly GayaPeta[]): PetaKartu['isi'] =>
  [...Map.groupBy(gaya.entries(), ([, one]) => one)].map(([one, entries]) => ({
    gaya: one,
    areas: entries.map(([at]) => at),
  }));

/** The map with these kelurahan marked; a single small one gets a ring. */
export function petaTempat(atlas: Atlas, kode: ReadonlySet<KodeKelurahan>, keterangan: string): PetaKartu {
  const marked = atlas.kampung.flatMap((one, at) => (kode.has(one.kode) ? [at] : []));
  const [only] = marked;
  return {
    keterangan,
    isi: marked.length === 0 ? [] : [{ gaya: 'ini', areas: marked }],
    cincin: only !== undefined && marked.length === 1 ? findCincin(atlas, only) : null,
    legenda: [],
  };
}

/** Solid, lined, hatched, as on the map of the site. */
const kelasOf: Readonly<Record<JenisStatus, Kelas>> = { tercatat: 'a', direncanakan: 'b', belum_dipastikan: 'belum' };
const jenisStatus: readonly JenisStatus[] = ['tercatat', 'direncanakan', 'belum_dipastikan'];

/**
 * The map of statuses on one day.
 * @param tanggal ISO day
 */
export function petaStatus(atlas: Atlas, tanggal: string): PetaKartu {
  const jenis = atlas.kampung.map(({ kode }) => statusOn(atlas, kode, tanggal).jenis);
  return {
    keterangan: `Status pada ${formatTanggal(tanggal)}`,
    isi: groupAreas(jenis.map((one) => kelasOf[one])),
    cincin: null,
    legenda: jenisStatus
      .filter((one) => jenis.includes(one))
      .map((one) => ({ gaya: kelasOf[one], teks: labelStatus[one] })),
  };
}

/** The map of one indikator at one time; missing, unverified and withheld values are hatched alike. */
export function petaNilai(atlas: Atlas, snapshot: Snapshot): PetaKartu {
  const { indikator, periode, nilai, unverified } = snapshot;
  const isMixed = unverified.size > 0 || withheldIn(atlas, snapshot).size > 0;
  const hatched = isMixed ? 'tanpa angka untuk digambar' : 'belum ada data';
  const values = atlas.kampung.map(({ kode }) => nilai.get(kode)?.nilai ?? null);
  const { classes, classOf } = classify(values);
  return {
    keterangan: `Menurut kelurahan, ${formatTanggal(periode)}`,
    isi: groupAreas(values.map((value) => classOf(value))),
    cincin: null,
    legenda: classes.map((one) => ({
      gaya: one.kelas,
      teks: one.kelas === 'belum' ? hatched : wordsOfClass(one, indikator).replace(' sampai ', '–'),
    })),
  };
}
