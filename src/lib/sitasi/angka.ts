/** Numbers as others cite them. */
import type { Asal } from '../cerita/index.ts';
import { findSumber, type Atlas, type KodeKelurahan, type KodeWilayah, type Nilai } from '../model/index.ts';
import type { Paths } from '../paths.ts';
import { headlinesOf, knownOf, kunciNilai, memo, rowsOf } from '../stats/index.ts';
import { kalimatNilai } from '../text/sitasi.ts';
import { createRujukan, type Rujukan, type SitusSitasi } from './rujukan.ts';

/**
 * One row of the data: "Jumlah RT di Mantuil, Juli 2025: 26 RT" with who says so.
 * @param alamat path with the anchor at which it stands
 */
function createRujukanNilai(atlas: Atlas, situs: SitusSitasi, nilai: Nilai, alamat: string): Rujukan {
  return createRujukan(atlas, situs, {
    kunci: kunciNilai(atlas, nilai),
    jenis: 'angka',
    judul: kalimatNilai(atlas, nilai),
    alamat,
    sumber: [findSumber(atlas, nilai.sumber)],
  });
}

/** The numbers on the page of a kampung, in its order, each with the anchor of its row. */
export const angkaKampung = (atlas: Atlas, situs: SitusSitasi, kode: KodeWilayah, alamat: string): Rujukan[] =>
  knownOf(atlas, kode).map(({ indikator, nilai }) =>
    createRujukanNilai(atlas, situs, nilai, `${alamat}#angka-${indikator.id}`),
  );

/** The rows that the page of their kampung shows, and which its files hold. */
const onKampungPage = memo(
  (atlas: Atlas): ReadonlySet<Nilai> =>
    new Set(atlas.kampung.flatMap(({ kode }) => knownOf(atlas, kode).map(({ nilai }) => nilai))),
);

/** Where a number stands under its permanent address. */
export interface Letak {
  readonly alamat: string;
  readonly jangkar: string;
}

/** The page of its kampung for the number that is shown there; the page of its indikator for all others. */
export function letakNilai(atlas: Atlas, paths: Paths, nilai: Nilai): Letak {
  const kampung = onKampungPage(atlas).has(nilai) ? atlas.kampungByKode.get(nilai.kode as KodeKelurahan) : undefined;
  return kampung === undefined
    ? { alamat: paths.indikator(nilai.indikator), jangkar: kunciNilai(atlas, nilai) }
    : { alamat: paths.kampung(kampung.slug), jangkar: `angka-${nilai.indikator}` };
}

/** The values of an indikator that no page of a kampung shows: of wider areas, and of earlier years. */
export const angkaIndikator = (atlas: Atlas, situs: SitusSitasi, id: Nilai['indikator'], alamat: string): Rujukan[] =>
  rowsOf(atlas, id)
    .filter((nilai) => !onKampungPage(atlas).has(nilai))
    .map((nilai) => createRujukanNilai(atlas, situs, nilai, `${alamat}#${kunciNilai(atlas, nilai)}`));

/**
 * The numbers of the city on the home page.
 * @param ids of the indikator that it shows
 */
export const angkaKota = (atlas: Atlas, situs: SitusSitasi, ids: readonly string[], alamat: string): Rujukan[] =>
  headlinesOf(atlas, ids).map(({ indikator, nilai }) =>
    createRujukanNilai(atlas, situs, nilai, `${alamat}#angka-${indikator.id}`),
  );

/** The bound figures of a story, as its box "Dari mana angka ini" lists them. */
export const angkaCerita = (
  atlas: Atlas,
  situs: SitusSitasi,
  asal: readonly Asal[],
  cerita: { readonly id: string; readonly alamat: string },
): Rujukan[] =>
  asal.map(({ jangkar, kalimat, sumber }) =>
    createRujukan(atlas, situs, {
      kunci: `cerita-${cerita.id}-${jangkar}`,
      jenis: 'angka',
      judul: kalimat,
      alamat: `${cerita.alamat}#${jangkar}`,
      sumber,
    }),
  );
