/** City counts that somebody stated. Each becomes a peristiwa and a nilai, so it is worked out once, here. */
import { formatTanggal, toHari } from './hari.ts';
import { countOn, type Ketelitian, type Pencanangan } from './pencanangan.ts';
import type { SumberId } from './sumber.ts';

export interface Hitungan {
  tanggal: string;
  ketelitian: Ketelitian;
  jumlah: number;
  sumber: SumberId;
  /** The launch at which it was said, or null when it was said about the city. */
  pada: Pencanangan | null;
}

/** What officials said, and the last day of the time that they spoke of. No two have the same `tanggal`. */
const STATED = [
  { tanggal: '2018-11-20', ketelitian: 'hari', until: '2018-11-20', sumber: 'contoh-pernyataan' },
  { tanggal: '2019-11-20', ketelitian: 'hari', until: '2019-11-20', sumber: 'contoh-media' },
  { tanggal: '2020-08', ketelitian: 'bulan', until: '2020-08-31', sumber: 'contoh-pernyataan' },
  { tanggal: '2021', ketelitian: 'tahun', until: '2021-12-31', sumber: 'contoh-media' },
  { tanggal: '2022-09-30', ketelitian: 'paling_lambat', until: '2022-09-30', sumber: 'contoh-pernyataan' },
  { tanggal: '2023-11-20', ketelitian: 'hari', until: '2023-11-20', sumber: 'contoh-pernyataan' },
  { tanggal: '2024-11-20', ketelitian: 'hari', until: '2024-11-20', sumber: 'contoh-media' },
] as const;

/** By this day every kelurahan has a kampung; the count that says so is the evaluation of the whole city. */
export const TANGGAL_LENGKAP = '2025-11-06';

/** About this many launches are quoted with "kampung number so-and-so". */
const QUOTED = 6;

/**
 * Every stated count, true on its day. A count of zero is no news and is left out; so is a launch in a month or year
 * whose count is stated as a whole, since the two would seem to disagree.
 */
export function createHitungan(pencanangan: readonly Pencanangan[]): Hitungan[] {
  const stated = STATED.map(({ tanggal, ketelitian, until, sumber }): Hitungan => {
    return { tanggal, ketelitian, jumlah: countOn(pencanangan, toHari(until)), sumber, pada: null };
  });
  const lengkap: Hitungan = {
    tanggal: TANGGAL_LENGKAP,
    ketelitian: 'hari',
    jumlah: pencanangan.length,
    sumber: 'contoh-pernyataan',
    pada: null,
  };
  const quoted = createQuoted(pencanangan).filter(
    (one) => !stated.some(({ tanggal }) => one.tanggal.startsWith(tanggal)),
  );
  return [...stated, lengkap, ...quoted].filter((one) => one.jumlah > 0);
}

function createQuoted(pencanangan: readonly Pencanangan[]): Hitungan[] {
  const exact = pencanangan.filter((one) => one.bernama && one.ketelitian === 'hari' && !isKeberadaan(one));
  const step = Math.ceil(exact.length / QUOTED);
  const perTanggal = new Map<string, Hitungan>();
  for (const pada of exact.filter((_, index) => index % step === 0)) {
    const tanggal = formatTanggal(pada.hari);
    const jumlah = countOn(pencanangan, pada.hari);
    perTanggal.set(tanggal, { tanggal, ketelitian: 'hari', jumlah, sumber: 'contoh-media', pada });
  }
  return [...perTanggal.values()];
}

/** Some kampung are known only by being seen at work, not by their launch. */
export const isKeberadaan = (one: Pencanangan): boolean => one.urutan % 8 === 5;
