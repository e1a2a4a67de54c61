/** The nilai of every kelurahan, read off the simulation: some missing, some from the press, some doubtful. */
import * as d3 from 'd3';
import {
  ADMINISTRASI,
  type Asal,
  countByPendataan,
  KEPUTUSAN,
  pendataan,
  PENIMBANGAN,
  PORTAL,
  REGISTER,
} from './asal.ts';
import { DASAR, type IndikatorId } from './indikator.ts';
import { createNilai, withhold, type NilaiRow } from './nilai-row.ts';
import { round, TAHUN, type Penduduk, type Setahun } from './penduduk.ts';
import type { Random } from './random.ts';

/** How an indikator is read off a year of a kelurahan. */
interface Ukuran {
  indikator: IndikatorId;
  asal: (tahun: number) => Asal;
  nilai: (setahun: Setahun) => number;
}

const administrasi = () => ADMINISTRASI;
const register = () => REGISTER;
const penimbangan = () => PENIMBANGAN;

const UKURAN: readonly Ukuran[] = [
  { indikator: 'jumlah_rt', asal: administrasi, nilai: ({ rt }) => rt },
  { indikator: 'bank_sampah', asal: administrasi, nilai: ({ bankSampah }) => bankSampah },
  { indikator: 'jumlah_jiwa', asal: register, nilai: ({ jiwa }) => jiwa },
  { indikator: 'jumlah_kk', asal: register, nilai: ({ kk }) => kk },
  { indikator: 'jumlah_pus', asal: register, nilai: ({ pus }) => pus },
  { indikator: 'peserta_kb_persen', asal: register, nilai: ({ pesertaKbPersen }) => pesertaKbPersen },
  { indikator: 'unmet_need_persen', asal: register, nilai: ({ unmetNeedPersen }) => unmetNeedPersen },
  { indikator: 'kasus_stunting', asal: penimbangan, nilai: ({ kasusStunting }) => kasusStunting },
  { indikator: 'prevalensi_stunting_lokus', asal: penimbangan, nilai: readPrevalensi },
  { indikator: 'keluarga_berisiko_stunting', asal: pendataan, nilai: readKeluargaBerisiko },
];

/** Share of values that nobody published. */
const MISSING = 0.06;

/** The count of children and its share are withheld together, or the one would give the other away. */
const WITHHELD: readonly IndikatorId[] = ['kasus_stunting', 'prevalensi_stunting_lokus'];
const WITHHELD_EVERY = 15;
const WITHHELD_FIRST = 4;

/** In one kelurahan of fifteen the number of the newest year; in the first of them no year is known. */
const isWithheld = ({ indikator }: Ukuran, { tahun }: Setahun, at: number): boolean =>
  WITHHELD.includes(indikator) &&
  at % WITHHELD_EVERY === WITHHELD_FIRST &&
  (at === WITHHELD_FIRST || tahun === TAHUN.at(-1));

/** The rows, one list for each indikator. A percentage is published where its count or its base is, and nowhere else. */
export function* createNilaiKelurahan(penduduk: readonly Penduduk[], random: Random): Generator<NilaiRow[]> {
  const gone = new Set<string>();
  for (const ukuran of UKURAN) {
    const dasar = DASAR[ukuran.indikator]?.indikator;
    yield penduduk.flatMap(({ kelurahan: { kode }, tahunan }, at) =>
      tahunan
        .map((setahun) => ({ setahun, missing: random.chance(MISSING) }))
        .flatMap(({ setahun, missing }) => {
          const row = missing ? createPlain(kode, setahun, ukuran) : createRow(kode, setahun, ukuran, random);
          const isGone = dasar === undefined ? missing : gone.has(`${dasar} ${kode} ${setahun.tahun}`);
          if (isGone) gone.add(`${ukuran.indikator} ${kode} ${setahun.tahun}`);
          if (isWithheld(ukuran, setahun, at)) return [withhold(row)];
          return isGone ? [] : [row];
        }),
    );
  }
  yield createLokus(penduduk);
  yield penduduk.slice(0, 1).flatMap(createUndated);
}

const createPlain = (kode: string, setahun: Setahun, { indikator, asal, nilai }: Ukuran): NilaiRow =>
  createNilai(kode, indikator, String(setahun.tahun), nilai(setahun), asal(setahun.tahun));

function createRow(kode: string, setahun: Setahun, ukuran: Ukuran, random: Random): NilaiRow {
  const row = createPlain(kode, setahun, ukuran);
  const luck = random.unit();
  if (luck < 0.02) return { ...row, mutu: 'belum_diverifikasi', catatan: 'Sengaja dibuat belum diverifikasi.' };
  if (luck < 0.12) return { ...row, mutu: 'media', sumber: 'contoh-media' };
  return row;
}

function readPrevalensi({ kasusStunting, diukur }: Setahun): number {
  return round((100 * kasusStunting) / diukur, 2);
}

function readKeluargaBerisiko({ tahun, keluargaBerisiko }: Setahun): number {
  return countByPendataan(tahun, keluargaBerisiko);
}

function readPrevalensiOn({ tahunan }: Penduduk, tahun: number): number {
  return d3.sum(tahunan, (setahun) => (setahun.tahun === tahun ? readPrevalensi(setahun) : 0));
}

/**
 * Priority lists: the quarter of the kelurahan with the highest share of stunted children in 2022.
 * The list of 2022 is complete, with zeros; of that of 2023 every fifth name is unknown, and it never says zero.
 */
function createLokus(penduduk: readonly Penduduk[]): NilaiRow[] {
  const ranked = d3.sort(penduduk, (one) => -readPrevalensiOn(one, 2022));
  const lokus = new Set(ranked.slice(0, Math.ceil(penduduk.length / 4)));
  const create = (tahun: '2022' | '2023', one: Penduduk) =>
    createNilai(one.kelurahan.kode, `lokus_stunting_${tahun}`, tahun, lokus.has(one) ? 1 : 0, KEPUTUSAN);
  const known = penduduk.filter((one) => lokus.has(one)).filter((_, index) => index % 5 !== 4);
  return [...penduduk.map((one) => create('2022', one)), ...known.map((one) => create('2023', one))];
}

/** One value whose source gives no date. */
function createUndated({ kelurahan: { kode }, tahunan }: Penduduk): NilaiRow[] {
  const catatan = 'Tanggal data tidak dicantumkan portal contoh.';
  return tahunan.slice(-1).map(({ kk }) => ({ ...createNilai(kode, 'jumlah_kk', '', kk, PORTAL), catatan }));
}
