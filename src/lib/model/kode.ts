import { kode, type CellCodec, type Brand } from '../table/index.ts';

/** Kemendagri code of any area, with its dots: "ID", "63", "63.71", "63.71.01" or "63.71.01.1001". */
export type KodeWilayah = Brand<string, 'KodeWilayah'>;
/** The code of a kelurahan, and so of its Kampung KB. */
export type KodeKelurahan = Brand<string, 'KodeWilayah' | 'KodeKelurahan'>;
export type IndikatorId = Brand<string, 'IndikatorId'>;
export type SumberId = Brand<string, 'SumberId'>;
export type PeristiwaId = Brand<string, 'PeristiwaId'>;
export type Slug = Brand<string, 'Slug'>;

const widths = [2, 2, 2, 4] as const;

/**
 * Puts back what a spreadsheet takes from a code that it has read as a number: the dots of "6371011001", or the leading
 * zeros of "63.71.1.1001".
 */
function repairKode(text: string): string | null {
  const parts = text.split(/[.,\s-]+/);
  if (
    parts.length > 1 &&
    parts.length <= 4 &&
    parts.every((part, at) => /^\d+$/.test(part) && part.length <= (widths[at] ?? 0))
  ) {
    return parts.map((part, at) => part.padStart(widths[at] ?? 0, '0')).join('.');
  }
  const digits = keepDigits(text);
  const cut = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6, 10)];
  return [2, 4, 6, 10].includes(digits.length) ? cut.filter((part) => part !== '').join('.') : null;
}

const wilayahPattern = /^([A-Z]{2}|\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?)$/;

export const kodeWilayah = (): CellCodec<KodeWilayah> =>
  kode<'KodeWilayah'>({ pattern: wilayahPattern, contoh: '63.71.01.1001', apa: 'kode wilayah', repair: repairKode });

export const kodeKelurahan = (): CellCodec<KodeKelurahan> =>
  kode<'KodeWilayah' | 'KodeKelurahan'>({
    pattern: /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/,
    contoh: '63.71.01.1001',
    apa: 'kode kelurahan',
    repair: repairKode,
  });

/** Digits of a number that has been grouped or measured: "52.207" to "52207". */
export const keepDigits = (text: string): string => text.replace(/\D/g, '');

/** "P 7" or "7" to "p07". */
const repairPeristiwa = (text: string): string => `p${keepDigits(text).padStart(2, '0')}`;

const toSnake = (text: string): string | null =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '') || null;
const toKebab = (text: string): string | null => toSnake(text)?.replaceAll('_', '-') ?? null;

export const indikatorId = (): CellCodec<IndikatorId> =>
  kode<'IndikatorId'>({
    pattern: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
    contoh: 'jumlah_rt',
    apa: 'id indikator',
    repair: toSnake,
  });

export const sumberId = (): CellCodec<SumberId> =>
  kode<'SumberId'>({
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    contoh: 'antara-kalsel-379899',
    apa: 'id sumber',
    bilaKosong:
      'Tidak ada data tanpa sumber: tulis id sumbernya. Bila belum terdaftar, tambahkan dulu barisnya di sumber.csv.',
    repair: toKebab,
  });

export const peristiwaId = (): CellCodec<PeristiwaId> =>
  kode<'PeristiwaId'>({ pattern: /^p\d{2,}$/, contoh: 'p28', apa: 'id peristiwa', repair: repairPeristiwa });

export const slug = (): CellCodec<Slug> =>
  kode<'Slug'>({ pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, contoh: 'sungai-andai', apa: 'slug', repair: toKebab });
