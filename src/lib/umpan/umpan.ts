/** The feeds as plain data, before they are written down as Atom or JSON. */
import type { Atlas, Wilayah } from '../model/index.ts';
import { createPaths, type Paths } from '../paths.ts';
import { byText } from '../table/index.ts';
import { formatTanggal, namaTempat } from '../text/index.ts';
import { createButirCerita, createButirPeristiwa, createButirRilis, type Butir, type CeritaUmpan } from './butir.ts';
import { namaSitus } from './nama.ts';
import { createTag } from './tag.ts';
import { formatInstant } from './waktu.ts';

/** Who publishes, and where; feeds are read far from the site, so their addresses are whole. */
export interface Penerbit {
  readonly nama: string;
  /** Address without a path: "https://example.id". */
  readonly url: string;
  /** Begins and ends with "/". */
  readonly base: string;
  readonly lisensi: { readonly nama: string; readonly url: string };
}

export interface Umpan {
  /** Tag URI. */
  readonly id: string;
  /** Name in addresses: that of the area, "semua" for the whole site. */
  readonly slug: string;
  readonly judul: string;
  readonly uraian: string;
  readonly penerbit: Penerbit;
  /** Path of the page that it follows. */
  readonly halaman: string;
  /** Path of the feed itself in each format that it has. */
  readonly alamat: { readonly xml: string; readonly json: string | null };
  /** When anything in it last changed, RFC 3339. */
  readonly diperbarui: string;
  /** The newest first. */
  readonly butir: readonly Butir[];
}

/** A reader fetches a feed again and again, on a phone's data too; what is older stands on the pages. */
export const BUTIR_MAX = 100;

const newestFirst = (a: Butir, b: Butir): number =>
  byText(b.diperbarui, a.diperbarui) || byText(b.tentang, a.tentang) || byText(a.id, b.id);

const contohNote = 'DATA CONTOH: kota ini tidak ada, semua isinya dibuat oleh skrip. ';

interface Bahan {
  readonly atlas: Atlas;
  readonly penerbit: Penerbit;
  readonly paths: Paths;
}

type Kepala = Pick<Umpan, 'slug' | 'judul' | 'halaman' | 'alamat'> & { readonly tag: readonly string[] };

function createUmpan({ atlas, penerbit }: Bahan, { tag, ...kepala }: Kepala, semua: readonly Butir[]): Umpan {
  const { rilis } = atlas;
  const nama = namaSitus(atlas, penerbit.nama);
  const butir = semua.toSorted(newestFirst).slice(0, BUTIR_MAX);
  return {
    ...kepala,
    id: createTag(rilis, 'umpan', ...tag),
    judul: kepala.judul === '' ? nama : `${kepala.judul} · ${nama}`,
    uraian: `${rilis.sifat === 'contoh' ? contohNote : ''}Cerita, peristiwa bersumber, dan rilis data. Data versi ${rilis.versi}, ${formatTanggal(rilis.tanggal)}.`,
    penerbit: { ...penerbit, nama },
    diperbarui: butir[0]?.diperbarui ?? formatInstant(rilis.tanggal, rilis.tanggal),
    butir,
  };
}

const prepare = (atlas: Atlas, penerbit: Penerbit): Bahan => ({ atlas, penerbit, paths: createPaths(penerbit.base) });

const dated = ({ atlas, paths }: Bahan, cerita: readonly CeritaUmpan[]): Butir[] => [
  ...cerita.map((satu) => createButirCerita(atlas, paths, satu)),
  ...atlas.peristiwa.map((satu) => createButirPeristiwa(atlas, paths, satu)),
];

/** The feed of the whole site: every story, every dated event, every release, of these the newest hundred. */
export function createUmpanSemua(atlas: Atlas, cerita: readonly CeritaUmpan[], penerbit: Penerbit): Umpan {
  const bahan = prepare(atlas, penerbit);
  const { paths } = bahan;
  const alamat = { xml: paths.umpanSemua('xml'), json: paths.umpanSemua('json') };
  const rilis = atlas.tables.rilis.rows.map((satu) => createButirRilis(atlas, paths, satu));
  const kepala = { slug: 'semua', judul: '', halaman: paths.home, alamat, tag: ['semua'] };
  return createUmpan(bahan, kepala, [...dated(bahan, cerita), ...rilis]);
}

/** Entries by the kode of every place that they touch; what is about a kelurahan is also about its kecamatan. */
function groupByKode(atlas: Atlas, semua: readonly Butir[]): ReadonlyMap<string, ReadonlySet<Butir>> {
  const groups = new Map<string, Set<Butir>>();
  const indukOf = new Map(atlas.kampung.map(({ kode, kecamatan }) => [kode as string, kecamatan.kode as string]));
  for (const butir of semua) {
    for (const kode of butir.tempat.flatMap((satu) => [satu, indukOf.get(satu) ?? satu])) {
      groups.set(kode, (groups.get(kode) ?? new Set()).add(butir));
    }
  }
  return groups;
}

/**
 * One feed for each kampung, or for each kecamatan, in the order of their codes. A place of which nothing is told yet
 * has a feed without entries, which a person may follow all the same.
 */
export function createUmpanWilayah(
  atlas: Atlas,
  cerita: readonly CeritaUmpan[],
  penerbit: Penerbit,
  tingkat: 'kampung' | 'kecamatan',
): readonly Umpan[] {
  const bahan = prepare(atlas, penerbit);
  const { paths } = bahan;
  const groups = groupByKode(atlas, dated(bahan, cerita));
  const jenis: Wilayah['jenis'] = tingkat === 'kampung' ? 'kelurahan' : 'kecamatan';
  return atlas[tingkat].map(({ kode, nama, slug }) => {
    const kepala = {
      slug,
      judul: namaTempat({ jenis, nama }),
      halaman: tingkat === 'kampung' ? paths.kampung(slug) : paths.kecamatan(slug),
      alamat: { xml: paths.umpanWilayah(tingkat, slug), json: null },
      tag: [tingkat, kode],
    };
    return createUmpan(bahan, kepala, [...(groups.get(kode) ?? [])]);
  });
}
