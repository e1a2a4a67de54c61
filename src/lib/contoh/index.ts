/**
 * A complete data set of a city that does not exist, to show, test and measure the site with.
 * Same count and seed, same bytes. Every file says that it is synthetic, and `rilis.csv` says it to programs.
 */
import { renderBatas } from './batas.ts';
import { renderCerita } from './cerita.ts';
import { createHitungan } from './hitungan.ts';
import { renderIndikator } from './indikator.ts';
import { renderInstrumen } from './instrumen.ts';
import { renderIstilah } from './istilah.ts';
import { renderKampung } from './kampung.ts';
import { createKota, KAMPUNG_MAX } from './kota.ts';
import { renderKoreksi } from './koreksi.ts';
import { renderNilai } from './nilai.ts';
import { createPencanangan } from './pencanangan.ts';
import { createPenduduk } from './penduduk.ts';
import { renderPeristiwa } from './peristiwa.ts';
import { createRandom } from './random.ts';
import { renderRilis } from './rilis.ts';
import { renderSumber } from './sumber.ts';
import { renderWilayah } from './wilayah.ts';

export interface ContohOptions {
  /** How many kampung, one in each kelurahan. */
  kampung: number;
  /** Chooses the city; a whole number. */
  seed: number;
}

export interface ContohFile {
  name: string;
  text: string;
}

/** Fewer would not leave room for every kind of peristiwa. */
export const KAMPUNG_MIN = 5;

/** Far more than anybody needs, and all of them different for the generator behind them. */
const SEED_MAX = 2 ** 31 - 1;

export { KAMPUNG_MAX };

/**
 * The files of a `data/` folder.
 * @throws RangeError when the count or the seed is not a whole number within its limits
 */
export function createContoh({ kampung, seed }: ContohOptions): ContohFile[] {
  requireWhole('kampung', kampung, KAMPUNG_MIN, KAMPUNG_MAX);
  requireWhole('seed', seed, 0, SEED_MAX);
  const random = (stream: string) => createRandom(seed, stream);

  const kota = createKota(kampung, seed);
  const pencanangan = createPencanangan(kota.kelurahan, random('pencanangan'));
  const hitungan = createHitungan(pencanangan);
  const pendudukRandom = random('penduduk');
  const penduduk = kota.kelurahan.map((kelurahan) => createPenduduk(kelurahan, pendudukRandom));

  return [
    { name: 'wilayah.csv', text: renderWilayah(kota) },
    { name: 'batas.geojson', text: renderBatas(kota) },
    { name: 'kampung.csv', text: renderKampung(kota, random('kampung')) },
    { name: 'peristiwa.csv', text: renderPeristiwa(pencanangan, hitungan, random('peristiwa')) },
    { name: 'indikator.csv', text: renderIndikator() },
    { name: 'instrumen.csv', text: renderInstrumen() },
    { name: 'nilai.csv', text: renderNilai(penduduk, hitungan, random('nilai')) },
    { name: 'istilah.csv', text: renderIstilah() },
    { name: 'cerita.csv', text: renderCerita(kota, random('cerita')) },
    { name: 'sumber.csv', text: renderSumber() },
    { name: 'rilis.csv', text: renderRilis() },
    { name: 'koreksi.csv', text: renderKoreksi() },
  ];
}

function requireWhole(name: string, value: number, low: number, high: number): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new RangeError(`${name} must be a whole number from ${low} to ${high}, not ${value}`);
}
