import type { Atlas, Indikator, Nilai, Wilayah } from '../model/index.ts';
import { isDated, isVerified, isYaTidak, seriOf } from '../stats/index.ts';
import { overlaps } from '../stats/time.ts';
import type { Atribut } from './bagian.ts';
import { findIndikator, findSumber, findWilayah, listNilai } from './find.ts';
import { joinJangkar, type IkatanBanding } from './ikatan.ts';
import { refuse } from './salah.ts';

/** Two rows that may be held against each other. */
export type Pasangan = Omit<IkatanBanding, 'teks' | 'jenis'>;

interface Sisi {
  readonly wilayah: Wilayah;
  readonly periode: string;
}

function requireKind(atribut: Atribut): 'waktu' | 'tempat' {
  const { periode, dengan, dari, ke } = atribut;
  if (dari !== undefined && ke !== undefined && periode === undefined && dengan === undefined) return 'waktu';
  if (periode !== undefined && dengan !== undefined && dari === undefined && ke === undefined) return 'tempat';
  return refuse(
    'Perbandingan ini belum jelas.',
    'Antarwaktu: kode, dari, ke. Antartempat: kode, dengan, periode.',
    'Tulis dari="2021" ke="2022", atau periode="2023" dengan="63.71.01.1002".',
  );
}

/** The only two verified rows of one series; rows of another series are left aside. */
function choosePair(atlas: Atlas, before: readonly Nilai[], after: readonly Nilai[]): readonly [Nilai, Nilai] {
  const all = [...before, ...after];
  if (!before.some(isVerified) || !after.some(isVerified))
    return refuse(
      'Salah satu nilainya belum diverifikasi.',
      'Hanya nilai yang sudah diverifikasi boleh dibandingkan.',
      'Sebut kedua nilai dengan <Angka> saja, yang diragukan dengan belum="diverifikasi".',
    );
  const pairs = before
    .filter(isVerified)
    .flatMap((a) => after.filter(isVerified).map((b) => [a, b] as const))
    .filter(([a, b]) => seriOf(atlas, a) === seriOf(atlas, b));
  const [pair, another] = pairs;
  const seri = [...new Set(all.map((row) => seriOf(atlas, row)))].join(', ');
  if (pair === undefined)
    return refuse(
      `Kedua nilai berasal dari cara ukur yang berbeda: ${seri}.`,
      'Hanya nilai dari seri yang sama boleh dibandingkan.',
      'Sebut kedua nilai dengan <Angka>, dan katakan bahwa keduanya tidak dapat dibandingkan.',
    );
  if (another === undefined) return pair;
  return refuse(
    `Ada lebih dari satu pasangan nilai: ${all.map((row) => `${row.nilai} (${row.sumber})`).join('; ')}.`,
    'Satu nilai untuk tiap sisi.',
    'Sumbernya berselisih: sebut nilai-nilainya dengan <Angka> dan ceritakan selisihnya.',
  );
}

function requireOrder(dasar: Nilai, pokok: Nilai): void {
  if (!isDated(dasar) || !isDated(pokok))
    return refuse(
      'Salah satu nilainya tidak bertanggal.',
      'Nilai yang bertanggal.',
      'Sebut nilainya dengan <Angka> saja.',
    );
  if (overlaps(dasar.periode, pokok.periode) || dasar.periode > pokok.periode)
    refuse(
      `Periode dari "${dasar.periode}" tidak mendahului ke "${pokok.periode}".`,
      'dari lebih lama daripada ke, dan keduanya tidak bertumpuk.',
      'Tukar atau ganti periodenya.',
    );
}

/** @throws CeritaError for a place that is compared with itself or with one of another level */
function requireSamaTingkat(satu: Wilayah, lain: Wilayah): void {
  if (satu.kode !== lain.kode && satu.jenis === lain.jenis) return;
  refuse(
    `${satu.nama} (${satu.jenis}) dibandingkan dengan ${lain.nama} (${lain.jenis}).`,
    'Dua tempat yang berbeda dan setingkat.',
    'Ganti kode atau dengan.',
  );
}

/**
 * The two rows that a comparison means.
 * @param satuan what the reader of the result must know of the indikator; throws when it cannot be compared so
 * @throws CeritaError when a row is missing, undated, not verified, or the two are of different series
 */
export function resolvePasangan(atlas: Atlas, atribut: Atribut, check: (indikator: Indikator) => void): Pasangan {
  const antar = requireKind(atribut);
  const indikator = findIndikator(atlas, atribut['indikator'] ?? '');
  check(indikator);
  const wilayah = findWilayah(atlas, atribut['kode'] ?? '');
  const { periode = '', dari = '', ke = '', dengan = '' } = atribut;
  const lain = antar === 'waktu' ? wilayah : findWilayah(atlas, dengan);
  const sisiDasar: Sisi = { wilayah: lain, periode: antar === 'waktu' ? dari : periode };
  const sisiPokok: Sisi = { wilayah, periode: antar === 'waktu' ? ke : periode };
  const rowsOf = (sisi: Sisi) => listNilai(atlas, indikator, sisi.wilayah, sisi.periode);
  const [dasar, pokok] = choosePair(atlas, rowsOf(sisiDasar), rowsOf(sisiPokok));
  if (antar === 'waktu') requireOrder(dasar, pokok);
  else {
    requireSamaTingkat(wilayah, lain);
    if (!isDated(dasar))
      refuse('Kedua nilainya tidak bertanggal.', 'Nilai yang bertanggal.', 'Sebut nilainya dengan <Angka> saja.');
  }
  return {
    antar,
    indikator,
    dasar,
    pokok,
    wilayahDasar: lain,
    wilayahPokok: wilayah,
    jangkar: joinJangkar(indikator.id, wilayah.kode, ...(antar === 'waktu' ? [dari, ke] : [lain.kode, periode])),
    sumber: [...new Set([dasar.sumber, pokok.sumber])].map((id) => findSumber(atlas, id)),
  };
}

/** @throws CeritaError for a yes or no, which is no quantity */
export function requireQuantity(indikator: Indikator): void {
  if (isYaTidak(indikator))
    refuse(
      `${indikator.id} berisi ya atau tidak.`,
      'Indikator yang berupa angka.',
      'Pakai <Angka> untuk menyebut ya atau tidak.',
    );
}
