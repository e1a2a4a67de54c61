/** The city that does not exist: its codes, its names and who belongs to whom. */
import * as d3 from 'd3';
import { bisect } from './bisect.ts';
import { createMosaic } from './mosaic.ts';
import type { Position } from './position.ts';
import { createRandom } from './random.ts';

export interface Kelurahan {
  kode: string;
  nama: string;
  slug: string;
  ring: readonly Position[];
}

export interface Kecamatan {
  kode: string;
  nama: string;
  slug: string;
  kelurahan: readonly Kelurahan[];
}

export interface Kota {
  kecamatan: readonly Kecamatan[];
  /** All of them, in the order of their codes. */
  kelurahan: readonly Kelurahan[];
}

/** No country, province or city of Indonesia has these codes. */
export const NEGARA = 'XX';
export const PROVINSI = '99';
export const KOTA = '99.99';

/** A kecamatan has codes 1001 to 1999 for its kelurahan. */
const KELURAHAN_PER_KECAMATAN = 999;

/**
 * The most kampung of a city. Codes would tell 98,901 apart (99 kecamatan of 999), but the text of nilai.csv has to fit
 * into one string, and it takes about 6 kB for each kampung.
 */
export const KAMPUNG_MAX = 50_000;

/** 5 kecamatan for 44 kelurahan, 25 for 1,000, 60 for 20,000: a curve laid through these three. */
export function countKecamatan(kampung: number): number {
  const gentle = Math.round(0.81 * Math.max(0, Math.log(kampung) - 1.3) ** 2);
  return Math.max(1, gentle, Math.ceil(kampung / KELURAHAN_PER_KECAMATAN));
}

/** A city with this many kelurahan; codes run from north to south inside each kecamatan. */
export function createKota(kampung: number, seed: number): Kota {
  const cells = createMosaic(kampung, createRandom(seed, 'mosaic'));
  const digits = Math.max(2, String(kampung).length);
  let nomor = 0;
  const groups = bisect(cells, countKecamatan(kampung), createRandom(seed, 'kecamatan'));
  const kecamatan = groups.map((group, index): Kecamatan => {
    const nn = String(index + 1).padStart(2, '0');
    const sorted = d3.sort(group, (cell) => -cell.site[1]);
    const kelurahan = sorted.map(({ ring }, position): Kelurahan => {
      nomor += 1;
      const nama = String(nomor).padStart(digits, '0');
      return { kode: `${KOTA}.${nn}.${1001 + position}`, nama: `Contoh ${nama}`, slug: `contoh-${nama}`, ring };
    });
    return { kode: `${KOTA}.${nn}`, nama: `Kecamatan Contoh ${nn}`, slug: `kecamatan-contoh-${nn}`, kelurahan };
  });
  return { kecamatan, kelurahan: kecamatan.flatMap((one) => one.kelurahan) };
}
