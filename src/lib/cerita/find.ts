import { findNearest } from '../table/index.ts';
import type { Atlas, Indikator, Nilai, Peristiwa, Sumber, Wilayah } from '../model/index.ts';
import { refuse, suggestNama } from './salah.ts';

function findIn<Key extends string, Value>(map: ReadonlyMap<Key, Value>, nama: string): Value | undefined {
  return map.get(nama as Key);
}

/** @throws CeritaError that lists the indikator that exist */
export function findIndikator(atlas: Atlas, id: string): Indikator {
  const found = findIn(atlas.indikatorById, id);
  if (found !== undefined) return found;
  const saran = suggestNama(id, [...atlas.indikatorById.keys()], 'data/indikator.csv');
  return refuse(`Tidak ada indikator "${id}".`, 'Id indikator yang ada di data/indikator.csv.', saran);
}

/** @throws CeritaError that names the place that was most likely meant, by its code or its name */
export function findWilayah(atlas: Atlas, kode: string): Wilayah {
  const found = findIn(atlas.wilayahByKode, kode);
  if (found !== undefined) return found;
  const all = [...atlas.wilayahByKode.values()];
  const nama = findNearest(
    kode,
    all.map((row) => row.nama),
  );
  const named = all.find((row) => row.nama === nama);
  const saran =
    named === undefined
      ? suggestNama(kode, [...atlas.wilayahByKode.keys()], 'data/wilayah.csv')
      : `Kode ${named.nama} adalah "${named.kode}".`;
  return refuse(
    `Tidak ada wilayah dengan kode "${kode}".`,
    'Kode yang ada di data/wilayah.csv, misalnya 63.71.01.1001.',
    saran,
  );
}

/** @throws CeritaError that names the source that was most likely meant */
export function findSumber(atlas: Atlas, id: string): Sumber {
  const found = findIn(atlas.sumberById, id);
  if (found !== undefined) return found;
  const saran = suggestNama(id, [...atlas.sumberById.keys()], 'data/sumber.csv');
  return refuse(`Tidak ada sumber "${id}".`, 'Id sumber yang ada di data/sumber.csv.', saran);
}

/** @throws CeritaError that lists the events that exist */
export function findPeristiwa(atlas: Atlas, id: string): Peristiwa {
  const found = atlas.peristiwa.find((row) => row.id === id);
  if (found !== undefined) return found;
  const ids = atlas.peristiwa.map((row) => row.id).sort();
  const saran = `Yang ada: ${ids[0]} sampai ${ids.at(-1)}. Cari kejadiannya di data/peristiwa.csv.`;
  return refuse(`Tidak ada peristiwa "${id}".`, 'Id peristiwa yang ada di data/peristiwa.csv.', saran);
}

/** A period as the writer of an attribute must give it. */
const quote = (periode: string | null): string => `"${periode ?? ''}"`;

/**
 * Every row of one indikator, place and period; at least one.
 * @param periode as in the file; empty for a row without a date
 * @throws CeritaError that lists the periods, or the places, that exist
 */
export function listNilai(
  atlas: Atlas,
  indikator: Indikator,
  wilayah: Wilayah,
  periode: string,
): readonly [Nilai, ...Nilai[]] {
  const rows = (atlas.nilaiByKode.get(wilayah.kode) ?? []).filter((row) => row.indikator === indikator.id);
  const [first, ...more] = rows.filter((row) => (row.periode ?? '') === periode);
  if (first !== undefined) return [first, ...more];
  const apa = `${indikator.id} untuk ${wilayah.nama} (${wilayah.kode})`;
  if (rows.length === 0) {
    const kode = [...new Set((atlas.nilaiByIndikator.get(indikator.id) ?? []).map((row) => row.kode))];
    const nama = kode.map((one) => `${atlas.wilayahByKode.get(one)?.nama ?? one} (${one})`);
    return refuse(
      `Tidak ada nilai ${apa}.`,
      'Baris yang ada di data/nilai.csv. Yang tidak tercatat bukan nol.',
      `Tempat yang punya: ${nama.slice(0, 8).join(', ')}${nama.length > 8 ? `, dan ${nama.length - 8} lagi` : ''}.`,
    );
  }
  const ada = [...new Set(rows.map((row) => quote(row.periode)))].join(', ');
  return refuse(
    `Tidak ada nilai ${apa} pada periode "${periode}".`,
    `Periode yang ada: ${ada}.`,
    'Pilih salah satu, persis seperti tertulis.',
  );
}
