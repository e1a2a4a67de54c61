/**
 * Numbers, dates and lists as an Indonesian reader writes them. The only place with Intl, so that a figure looks the
 * same on a page, in a sentence and in an island. Imports nothing that an island should not carry.
 */
import type { Indikator, Peristiwa } from '../model/index.ts';

/** Keeps a number and its unit on one line. */
const nbsp = '\u00a0';
const minus = '\u2212';

const formatters = new Map<number, Intl.NumberFormat>();

function formatterFor(digits: number): Intl.NumberFormat {
  const known = formatters.get(digits);
  if (known !== undefined) return known;
  const created = new Intl.NumberFormat('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formatters.set(digits, created);
  return created;
}

/** Digits after the point in the shortest text of a number; 20 is the most that older engines format. */
function ownDigits(value: number): number {
  const [, fraction = '', power = '0'] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(20, Math.max(0, fraction.length - Number(power)));
}

/**
 * A number with Indonesian marks: "13.844", "26,5", "−2,23" (a true minus sign).
 * @param desimal digits to round to, for numbers that we worked out; a published number keeps its own when left out
 * @throws RangeError for NaN and the infinities: what is unknown is not a number and has its own words
 */
export function formatAngka(value: number, desimal: number = ownDigits(value)): string {
  if (!Number.isFinite(value)) throw new RangeError(`no text for the number ${value}`);
  const size = formatterFor(desimal).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(size) ? minus + size : size;
}

type Satuan = Pick<Indikator, 'satuan'>;

const withUnit = (text: string, unit: string): string => (unit === '' ? text : text + nbsp + unit);

const unitOf = ({ satuan }: Satuan): string => ({ persen: '%', indeks: '' })[satuan] ?? satuan;

/** A value with its unit: "26,5 %", "13.844 jiwa", "80,53" for an index, "Ya" or "Tidak" for 1 or 0 of a yes/no. */
export function formatNilai(nilai: number, indikator: Satuan): string {
  if (indikator.satuan === 'ya/tidak') return nilai === 0 ? 'Tidak' : 'Ya';
  return withUnit(formatAngka(nilai), unitOf(indikator));
}

/** The size of a difference, without its sign: "5,4 poin persen" between percentages, "0,55 poin", "38 anak". */
export function formatSelisih(selisih: number, { satuan }: Satuan): string {
  const unit = { persen: 'poin persen', indeks: 'poin' }[satuan] ?? satuan;
  return withUnit(formatAngka(Math.abs(selisih)), unit);
}

/**
 * A percentage: "26,5 %".
 * @param persen out of a hundred, not out of one
 * @param desimal as in `formatAngka`
 */
export const formatPersen = (persen: number, desimal?: number): string => withUnit(formatAngka(persen, desimal), '%');

/** An area worked out in square kilometres: "1,27 km²", with a third digit below 0.1. */
export const formatLuas = (km2: number): string => withUnit(formatAngka(km2, km2 < 0.1 ? 3 : 2), 'km²');

const byteUnits = ['byte', 'kB', 'MB', 'GB'] as const;

/**
 * The size of a file in decimal units: "512 byte", "12,3 kB", "1,5 MB".
 * @param bytes whole number, zero or more
 */
export function formatUkuran(bytes: number): string {
  const round = (value: number, unit: string): number => (unit === 'byte' ? value : Math.round(value * 10) / 10);
  const sizes = byteUnits.map((unit, power) => ({ unit, value: round(bytes / 1000 ** power, unit) }));
  const fitting = sizes.find(({ value }) => value < 1000) ?? { unit: 'GB', value: round(bytes / 1e9, 'GB') };
  return withUnit(formatAngka(fitting.value, fitting.unit === 'byte' ? 0 : 1), fitting.unit);
}

const bulan = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const tanpaTanggal = 'tanggal tidak dicantumkan';

/**
 * A date as exact as it is known: "20 November 2023", "November 2023", "2023"; "tanggal tidak dicantumkan" for null.
 * @throws RangeError when the text is not a date of one of these forms
 */
export function formatTanggal(tanggal: string | null): string {
  if (tanggal === null) return tanpaTanggal;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(tanggal) ?? [];
  const name = month === undefined ? '' : bulan[Number(month) - 1];
  if (year === undefined || name === undefined) throw new RangeError(`"${tanggal}" is not a date`);
  return [day === undefined ? '' : String(Number(day)), name, year].filter((part) => part !== '').join(' ');
}

type Waktu = Pick<Peristiwa, 'tanggal' | 'ketelitian'>;

/** The date of an event or a claim as a label: "20 November 2023", or "paling lambat 20 November 2023". */
export const formatTanggalPeristiwa = ({ tanggal, ketelitian }: Waktu): string =>
  (ketelitian === 'paling_lambat' ? 'paling lambat ' : '') + formatTanggal(tanggal);

/** The same inside a sentence: "pada 20 November 2023", or "paling lambat 20 November 2023". */
export const formatWaktu = (waktu: Waktu): string =>
  (waktu.ketelitian === 'paling_lambat' ? '' : 'pada ') + formatTanggalPeristiwa(waktu);

/** What stands before each of `count` things in a row of text: "", then ", " or " dan ", last ", dan ". */
export const listSeparators = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    if (at === 0) return '';
    if (at < count - 1) return ', ';
    return count === 2 ? ' dan ' : ', dan ';
  });

/** "a", "a dan b", "a, b, dan c"; empty for an empty list. */
export function formatDaftar(items: readonly string[]): string {
  const before = listSeparators(items.length);
  return items.map((item, at) => (before[at] ?? '') + item).join('');
}

/** The first letter as a capital, for words that begin a sentence, a cell or a heading. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const collator = new Intl.Collator('id-ID', { sensitivity: 'base', numeric: true });

/** Alphabetical order as an Indonesian reader expects it: capitals and accents do not matter, "RT 2" before "RT 10". */
export const compareText = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
