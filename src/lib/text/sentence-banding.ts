/** Where a value stands among those that it may be compared with. */
import { findKampung, type Atlas, type Nilai } from '../model/index.ts';
import {
  countGapsIn,
  countYaTidak,
  distributionAround,
  isVerified,
  snapshotOf,
  type Snapshot,
  type Surroundings,
} from '../stats/index.ts';
import { formatAngka } from './format.ts';
import { namaTempat } from './label.ts';
import { sisaOf } from './sisa.ts';
import { formatTengah } from './tengah.ts';

/**
 * "semua 12 kelurahan di Kecamatan Hulu", or "7 kelurahan di Kota Uji yang datanya ada"; "yang angkanya diterbitkan"
 * where some numbers exist and are withheld.
 */
function whoIsCompared(atlas: Atlas, snapshot: Snapshot, { wilayah, sebaran: { known, total } }: Surroundings): string {
  const kelurahan = `${formatAngka(known)} kelurahan di ${namaTempat(wilayah)}`;
  if (known === total) return `semua ${kelurahan}`;
  const kampung = atlas.kampung.filter((one) => wilayah.jenis === 'kota' || one.kecamatan.kode === wilayah.kode);
  const withheld = countGapsIn(atlas, snapshot, kampung).has('dirahasiakan');
  return `${kelurahan} yang ${withheld ? 'angkanya diterbitkan' : 'datanya ada'}`;
}

/** The answer of the others to a yes/no, as far as it is not known for all of them. */
function compareYaTidak(atlas: Atlas, snapshot: Snapshot): string | null {
  const count = countYaTidak(snapshot);
  if (count === null || count.known === count.total) return null;
  const { sebab, lain } = sisaOf(atlas, snapshot);
  const parts = [
    `Datanya baru ada untuk ${formatAngka(count.known)} dari ${formatAngka(count.total)} kelurahan`,
    sebab,
    lain === 0 ? null : 'yang lain belum diketahui',
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}

function wordsOfSide(nilai: number, median: number): string {
  if (nilai === median) return 'sama dengan';
  return nilai > median ? 'lebih tinggi daripada' : 'lebih rendah daripada';
}

/**
 * The value beside the middle of the kelurahan of its own kecamatan, or of the city where fewer than five of the
 * kecamatan are known; always of the same series and period, and the area is named so that nobody mixes the two up.
 * Of a yes/no it tells for how many the answer is known. Null when fewer than five are known in the city too, and for
 * values that are unverified, undated or not about a kelurahan.
 */
export function sentenceBanding(atlas: Atlas, nilai: Nilai): string | null {
  const snapshot = isVerified(nilai) ? snapshotOf(atlas, nilai) : null;
  if (snapshot === null) return null;
  const around = distributionAround(atlas, snapshot, findKampung(atlas, nilai.kode));
  if (around === null) return compareYaTidak(atlas, snapshot);
  const { median } = around.sebaran;
  const [who, middle] = [whoIsCompared(atlas, snapshot, around), formatTengah(median, snapshot.indikator)];
  // "Tidak ada …" names no figure that could be called "angka itu".
  if (nilai.nilai === 0 && median > 0) return `Nilai tengah ${who} adalah ${middle}.`;
  return `Angka itu ${wordsOfSide(nilai.nilai, median)} nilai tengah ${who}, yaitu ${middle}.`;
}
