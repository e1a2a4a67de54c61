/** Every page that can be cited, with the numbers on it. A page that is missing here has dead links at its foot. */
import { ikatanOf, listAsal, parseCerita } from '../cerita/index.ts';
import { datasetIds, datasetOf, type Atlas } from '../model/index.ts';
import { createPaths, type Paths } from '../paths.ts';
import { memo } from '../stats/index.ts';
import { formatTanggal, namaTabel, namaTempat, sebutTema } from '../text/index.ts';
import { ceritaByTema, ceritaByTempat, mapStates, type CeritaEntry, type MapState } from '../view/index.ts';
import { angkaCerita, angkaIndikator, angkaKampung, angkaKota } from './angka.ts';
import { createRujukanHalaman, type Halaman } from './halaman.ts';
import type { Rujukan, SitusSitasi } from './rujukan.ts';

/** What is asked of a story; an entry of Astro's collection is one. */
export interface CeritaSitasi extends CeritaEntry {
  readonly data: CeritaEntry['data'] & { readonly judul: string };
  readonly body?: string | undefined;
}

export interface HalamanSitasi extends Halaman {
  /** Worked out when asked for: a city has more numbers than pages. */
  readonly angka: () => readonly Rujukan[];
}

interface Bahan {
  readonly atlas: Atlas;
  readonly situs: SitusSitasi;
  readonly paths: Paths;
}

const tanpaAngka = (alamat: string, judul: string): HalamanSitasi => ({ alamat, judul, angka: () => [] });

/** Pages that stand once, under the names that they give themselves. */
const listTetap = (paths: Paths): HalamanSitasi[] => [
  tanpaAngka(paths.kampungList, 'Semua kampung'),
  tanpaAngka(paths.indikatorList, 'Indikator'),
  tanpaAngka(paths.ceritaList, 'Cerita'),
  tanpaAngka(paths.data, 'Data'),
  tanpaAngka(paths.dataApi, 'Data untuk program'),
  tanpaAngka(paths.dataMutu, 'Mutu data'),
  tanpaAngka(paths.dataPraktik, 'Praktik data terbuka'),
  tanpaAngka(paths.koreksi, 'Koreksi'),
  tanpaAngka(paths.banding, 'Bandingkan tempat'),
  tanpaAngka(paths.linimasa, 'Linimasa'),
  tanpaAngka(paths.kelengkapan, 'Kelengkapan data'),
  tanpaAngka(paths.perubahan, 'Yang berubah'),
  tanpaAngka(paths.umpan, 'Ikuti kabar baru'),
  tanpaAngka(paths.sematan, 'Sematkan di situs Anda'),
  tanpaAngka(paths.petugas, 'Untuk petugas'),
  tanpaAngka(paths.menulisCerita, 'Menulis cerita'),
  tanpaAngka(paths.siaranPers, 'Siaran pers'),
  tanpaAngka(paths.glosarium, 'Glosarium'),
  tanpaAngka(paths.metodologi, 'Metodologi'),
  tanpaAngka(paths.tentang, 'Tentang situs ini'),
  tanpaAngka(paths.privasi, 'Privasi'),
  tanpaAngka(paths.aksesibilitas, 'Aksesibilitas'),
];

/** As `viewMap` names it, without placing a thousand figures on a map for one line of text. */
const judulPeta = (state: MapState): string =>
  state.jenis === 'status'
    ? `Peta: Status Kampung KB, ${formatTanggal(state.tanggal)}`
    : `Peta: ${state.snapshot.indikator.nama}, ${formatTanggal(state.snapshot.periode)}`;

const listData = ({ atlas, situs, paths }: Bahan): HalamanSitasi[] => [
  ...atlas.kampung.map(({ kode, slug, nama }) => {
    const alamat = paths.kampung(slug);
    return { alamat, judul: nama, angka: () => angkaKampung(atlas, situs, kode, alamat) };
  }),
  ...atlas.kecamatan.map((kecamatan) => tanpaAngka(paths.kecamatan(kecamatan.slug), namaTempat(kecamatan))),
  ...[
    atlas.kota,
    ...atlas.kecamatan,
    ...atlas.kampung.map(({ slug, nama }) => ({ jenis: 'kelurahan' as const, slug, nama })),
  ].map((tempat) => tanpaAngka(paths.siaranPersTempat(tempat.slug), `Siaran pers: ${namaTempat(tempat)}`)),
  ...[...atlas.indikatorById.values()].map(({ id, nama }) => {
    const alamat = paths.indikator(id);
    return { alamat, judul: nama, angka: () => angkaIndikator(atlas, situs, id, alamat) };
  }),
  ...datasetIds.map((id) => tanpaAngka(paths.dataset(id), namaTabel(datasetOf(id).judul))),
  ...mapStates(atlas).map(({ bagian, state }) => tanpaAngka(paths.petaAt(bagian), judulPeta(state))),
];

const listCerita = ({ atlas, situs, paths }: Bahan, cerita: readonly CeritaSitasi[]): HalamanSitasi[] => [
  ...cerita.map(({ id, data, body }) => {
    const alamat = paths.cerita(id);
    const asal = () => listAsal(atlas, ikatanOf(atlas, parseCerita(id, body ?? '')));
    return { alamat, judul: data.judul, angka: () => angkaCerita(atlas, situs, asal(), { id, alamat }) };
  }),
  ...ceritaByTema(cerita).map(({ tema }) => tanpaAngka(paths.ceritaTema(tema), `Cerita tentang ${sebutTema(tema)}`)),
  ...ceritaByTempat(atlas, cerita).map(({ wilayah }) =>
    tanpaAngka(paths.ceritaTempat(wilayah.slug), `Cerita dari ${namaTempat(wilayah)}`),
  ),
];

/**
 * All pages with a foot "Kutip halaman ini".
 * @param cerita every story
 * @param situs `angkaUtama` are the indikator on the home page
 */
export function listHalaman(
  atlas: Atlas,
  cerita: readonly CeritaSitasi[],
  situs: SitusSitasi & { readonly angkaUtama: readonly string[] },
): readonly HalamanSitasi[] {
  const paths = createPaths(situs.base);
  const bahan = { atlas, situs, paths };
  const beranda: HalamanSitasi = {
    alamat: paths.home,
    judul: 'peta dan data terbuka',
    angka: () => angkaKota(atlas, situs, situs.angkaUtama, paths.home),
  };
  return [beranda, ...listTetap(paths), ...listData(bahan), ...listCerita(bahan, cerita)];
}

const angkaOf = memo(({ angka }: HalamanSitasi) => angka());

/** What the files of a page hold: the page, then its numbers, worked out once for all formats. */
export const rujukanOf = (atlas: Atlas, situs: SitusSitasi, halaman: HalamanSitasi): readonly Rujukan[] => [
  createRujukanHalaman(atlas, situs, halaman),
  ...angkaOf(halaman),
];
