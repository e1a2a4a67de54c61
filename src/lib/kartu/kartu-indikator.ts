import { findSumber, type Atlas, type Indikator, type KodeKelurahan, type Nilai } from '../model/index.ts';
import {
  gapWords,
  instrumenFor,
  isDated,
  isVerified,
  isYaTidak,
  latestNilai,
  snapshots,
  withheldOf,
  type Snapshot,
} from '../stats/index.ts';
import { capitalize, formatAngka, formatNilai, formatTanggal, labelTopik } from '../text/index.ts';
import { gambarIndikator } from './berkas.ts';
import type { Kartu, Kata, KataPokok, PetaKartu } from './kartu.ts';
import { petaNilai, petaTempat } from './peta-kartu.ts';
import { sebutSumber } from './sumber.ts';

/** The newest verified value of the city. */
function kataKota(atlas: Atlas, indikator: Indikator, nilai: Nilai): KataPokok {
  const cara = instrumenFor(atlas, indikator.id).length > 1 ? ` (${nilai.instrumen})` : '';
  return {
    pokok: formatNilai(nilai.nilai, indikator),
    keterangan: `${atlas.kota.nama}, ${formatTanggal(nilai.periode)}${cara}`,
    sumber: sebutSumber([findSumber(atlas, nilai.sumber)]),
  };
}

/** Verified values of kelurahan that stand in no snapshot, because their sources give no date. */
const undated = (atlas: Atlas, { id }: Indikator): readonly Nilai[] =>
  (atlas.nilaiByIndikator.get(id) ?? []).filter(
    (nilai) => isVerified(nilai) && !isDated(nilai) && atlas.kampungByKode.has(nilai.kode as KodeKelurahan),
  );

/** For how many kelurahan there is a verified value of one time. */
function kataKelurahan(atlas: Atlas, indikator: Indikator, rows: readonly Nilai[]): KataPokok {
  const known = new Set(rows.map(({ kode }) => kode)).size;
  const what = isYaTidak(indikator) ? 'yang jawabannya diketahui' : 'yang angkanya diketahui';
  return {
    pokok: `${formatAngka(known)} dari ${formatAngka(atlas.kampung.length)}`,
    keterangan: `kelurahan ${what}, ${formatTanggal(rows[0]?.periode ?? null)}`,
    sumber: sebutSumber(rows.map(({ sumber }) => findSumber(atlas, sumber))),
  };
}

/** Nothing may be shown: because nobody tells it, or because it would tell of persons. */
function kataKosong(atlas: Atlas, { id }: Indikator): KataPokok {
  if (withheldOf(atlas, id).length > 0) {
    const { singkat, lisan } = gapWords.dirahasiakan;
    return { pokok: capitalize(singkat), keterangan: lisan, sumber: null };
  }
  return {
    pokok: 'Belum ada angka',
    keterangan: `untuk ${atlas.kota.nama} dari sumber yang dapat dipercaya; belum ada bukan berarti nol`,
    sumber: null,
  };
}

/** The newest snapshot that may be drawn. */
const findSnapshot = (atlas: Atlas, { id }: Indikator): Snapshot | undefined =>
  snapshots(atlas, id).find(({ nilai }) => nilai.size > 0);

function pokokOf(atlas: Atlas, indikator: Indikator): KataPokok {
  const kota = latestNilai(atlas, atlas.kota.kode, indikator.id);
  if (kota !== null) return kataKota(atlas, indikator, kota);
  const rows = [...(findSnapshot(atlas, indikator)?.nilai.values() ?? undated(atlas, indikator))];
  return rows.length > 0 ? kataKelurahan(atlas, indikator, rows) : kataKosong(atlas, indikator);
}

/** The words of the card of one indikator: the value of the city, else how many kelurahan are known, else neither. */
export const kataIndikator = (atlas: Atlas, indikator: Indikator): Kata => ({
  atas: `Indikator · ${labelTopik(indikator.topik)}`,
  judul: indikator.nama,
  kalimat: false,
  ...pokokOf(atlas, indikator),
});

/** Values in classes; those without a date are only marked as known; of the city alone, the whole of it. */
function petaIndikator(atlas: Atlas, indikator: Indikator): PetaKartu {
  const snapshot = findSnapshot(atlas, indikator);
  if (snapshot !== undefined) return petaNilai(atlas, snapshot);
  const known = new Set(undated(atlas, indikator).map(({ kode }) => kode as KodeKelurahan));
  if (known.size > 0) return petaTempat(atlas, known, 'Kelurahan yang angkanya diketahui');
  const hasKota = latestNilai(atlas, atlas.kota.kode, indikator.id) !== null;
  return petaTempat(atlas, hasKota ? new Set(atlas.kampungByKode.keys()) : new Set(), atlas.kota.nama);
}

/** The card of one indikator, with the map of its kelurahan where they are known. */
export const kartuIndikator = (atlas: Atlas, indikator: Indikator): Kartu => ({
  ...kataIndikator(atlas, indikator),
  berkas: gambarIndikator(indikator.id),
  peta: petaIndikator(atlas, indikator),
});
