/** The entries of the feeds: stories, dated events and releases, as plain data. */
import { findSumber, findWilayah, type Atlas, type Peristiwa, type Rilis } from '../model/index.ts';
import type { Paths } from '../paths.ts';
import type { Tanggal } from '../table/index.ts';
import { capitalize, formatTanggalPeristiwa, labelJenisPeristiwa, labelTema, namaTempat } from '../text/index.ts';
import { createTag } from './tag.ts';
import { formatInstant } from './waktu.ts';

/** What is asked of a story; an entry of Astro's collection is one. */
export interface CeritaUmpan {
  readonly id: string;
  readonly data: {
    readonly judul: string;
    readonly ringkasan: string;
    readonly tempat: readonly string[];
    readonly tema: readonly string[];
    readonly selesai: Tanggal;
    readonly diperiksa: Tanggal;
  };
}

export interface Butir {
  /** Tag URI. */
  readonly id: string;
  readonly judul: string;
  readonly ringkasan: string;
  /** Path of its page on this site. */
  readonly alamat: string;
  /** When it last became true here, RFC 3339. */
  readonly diperbarui: string;
  /** When it was published here, RFC 3339; null where the data do not say. */
  readonly terbit: string | null;
  readonly kategori: readonly string[];
  /** Kode of the places that it is about; empty for the whole city. */
  readonly tempat: readonly string[];
  /** ISO date of what it tells, for its place among others of the same day. */
  readonly tentang: string;
}

/** A story counts from the day on which somebody last held it against its sources. */
export function createButirCerita(atlas: Atlas, paths: Paths, { id, data }: CeritaUmpan): Butir {
  const waktu = formatInstant(data.diperiksa, atlas.rilis.tanggal);
  return {
    id: createTag(atlas.rilis, 'cerita', id),
    judul: data.judul,
    ringkasan: data.ringkasan,
    alamat: paths.cerita(id),
    diperbarui: waktu,
    terbit: waktu,
    kategori: ['Cerita', ...data.tema.map(labelTema)],
    tempat: data.tempat,
    tentang: data.selesai,
  };
}

/**
 * An event counts from the day on which its source was read, because from then on it is known here. Its own date, as
 * exact as the source has it, stands in title and summary; as an instant it would claim an hour that nobody knows.
 */
export function createButirPeristiwa(atlas: Atlas, paths: Paths, peristiwa: Peristiwa): Butir {
  const { id, jenis, kode, ringkasan, catatan, tanggal } = peristiwa;
  const sumber = findSumber(atlas, peristiwa.sumber);
  const waktu = formatTanggalPeristiwa(peristiwa);
  const kata = [`${capitalize(waktu)}: ${ringkasan}`, ...(catatan === null ? [] : [`Catatan: ${catatan}`])];
  return {
    id: createTag(atlas.rilis, 'peristiwa', id),
    judul: `Peristiwa: ${labelJenisPeristiwa[jenis]}, ${namaTempat(findWilayah(atlas, kode))}, ${waktu}`,
    ringkasan: [...kata, `Sumber: ${sumber.penerbit}.`].join(' '),
    alamat: `${paths.linimasa}#${id}`,
    diperbarui: formatInstant(sumber.tanggal_akses, atlas.rilis.tanggal),
    terbit: null,
    kategori: ['Peristiwa', labelJenisPeristiwa[jenis]],
    tempat: kode === atlas.kota.kode ? [] : [kode],
    tentang: tanggal,
  };
}

/** A release of the data. */
export function createButirRilis(atlas: Atlas, paths: Paths, { versi, tanggal, ringkasan }: Rilis): Butir {
  const waktu = formatInstant(tanggal, atlas.rilis.tanggal);
  return {
    id: createTag(atlas.rilis, 'rilis', versi),
    judul: `Rilis data ${versi}`,
    ringkasan,
    alamat: paths.data,
    diperbarui: waktu,
    terbit: waktu,
    kategori: ['Rilis'],
    tempat: [],
    tentang: tanggal,
  };
}
