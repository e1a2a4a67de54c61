import { recordOf, type Lembar } from './lembar.ts';
import { findRenames, type Renames } from './rename.ts';

export const jenisPerubahan = ['baru', 'direvisi', 'ganti_kunci', 'dihapus'] as const;
export type JenisPerubahan = (typeof jenisPerubahan)[number];

type Rekaman = Readonly<Record<string, string | null>>;

/** One cell; null is empty, not there, or not to be told. */
export interface Sel {
  readonly kolom: string;
  readonly lama: string | null;
  readonly baru: string | null;
}

/** What happened to one row between two releases. */
export interface Perubahan {
  readonly dataset: string;
  readonly jenis: JenisPerubahan;
  /** Names the row: as it is now, or as it was when it is gone. */
  readonly kunci: Rekaman;
  /** How it was named before; null when the name is the same. */
  readonly kunciLama: Rekaman | null;
  /** Code of the place that the row is about; null for rows about no place. */
  readonly kode: string | null;
  /** Cells that differ; all filled cells of a row that is new or gone. */
  readonly sel: readonly Sel[];
  /** Why, in the words of the note that came with the change; null when nobody noted it. */
  readonly alasan: string | null;
}

export interface Tabel {
  readonly dataset: string;
  /** Columns that name a row. */
  readonly key: readonly string[];
  /** True for a row of which the number is withheld today: then no older number may be told either. */
  readonly isWithheld: (row: Rekaman) => boolean;
}

/** Columns that `releaseTables` empties. */
const withheldColumns: ReadonlySet<string> = new Set(['nilai', 'catatan', 'publikasi_resmi']);

export const alasanDirahasiakan = 'Dirahasiakan untuk melindungi orang: jumlahnya terlalu kecil untuk diterbitkan.';

interface Row {
  readonly now: Rekaman;
  /** As it was written, before names were brought up to date. */
  readonly written: Rekaman;
}

/** Rows by their key; rows that share one (a table of another time may) are told apart by their number. */
function indexRows(lembar: Lembar, key: readonly string[], renames: Renames): Map<string, Row> {
  const seen = new Map<string, number>();
  return new Map(
    lembar.baris.map((baris) => {
      const written = recordOf(lembar, baris);
      const changed = [...renames].map(([kolom, names]) => [kolom, names.get(written[kolom] ?? '') ?? written[kolom]]);
      const now: Rekaman = { ...written, ...(Object.fromEntries(changed) as Rekaman) };
      const name = JSON.stringify(key.map((kolom) => now[kolom] ?? null));
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return [`${name} ${nth}`, { now, written }];
    }),
  );
}

const pick = (row: Rekaman, key: readonly string[]): Rekaman =>
  Object.fromEntries(key.map((kolom) => [kolom, row[kolom] ?? null]));

/** The cells that differ, those that may not be told left out. */
function cellsOf(
  { key, isWithheld }: Tabel,
  kolom: readonly string[],
  lama: Rekaman | null,
  baru: Rekaman | null,
): Sel[] {
  const hides = [lama, baru].some((row) => row !== null && isWithheld(row));
  return kolom
    .filter((nama) => !key.includes(nama) && !(hides && withheldColumns.has(nama)))
    .map((nama) => ({ kolom: nama, lama: lama?.[nama] ?? null, baru: baru?.[nama] ?? null }))
    .filter((sel) => sel.lama !== sel.baru);
}

function alasanOf(sel: readonly Sel[]): string | null {
  if (sel.some(({ kolom, baru }) => kolom === 'status' && baru === 'dirahasiakan')) return alasanDirahasiakan;
  // A note that changes alone tells of itself, not why something else changed.
  return sel.length === 1 ? null : (sel.find(({ kolom }) => kolom === 'catatan')?.baru ?? null);
}

function describe(tabel: Tabel, kolom: readonly string[], lama: Row | null, baru: Row | null): Perubahan | null {
  const { dataset, key } = tabel;
  const sel = cellsOf(tabel, kolom, lama?.now ?? null, baru?.now ?? null);
  const row = baru?.now ?? lama?.written ?? {};
  const renamed = lama !== null && baru !== null && key.some((one) => lama.written[one] !== lama.now[one]);
  const common = { dataset, kunci: pick(row, key), kode: row['kode'] ?? null, sel };
  if (lama === null) return { ...common, jenis: 'baru', kunciLama: null, alasan: null };
  if (baru === null) return { ...common, jenis: 'dihapus', kunciLama: null, alasan: null };
  if (sel.length > 0) {
    const kunciLama = renamed ? pick(lama.written, key) : null;
    return { ...common, jenis: 'direvisi', kunciLama, alasan: alasanOf(sel) };
  }
  return renamed ? { ...common, jenis: 'ganti_kunci', kunciLama: pick(lama.written, key), alasan: null } : null;
}

/**
 * What differs between two editions of one table, in the order of the newer one; what is gone comes last. The order of
 * rows and columns does not matter, and a column that one side lacks counts as empty there.
 */
export function compareLembar(before: Lembar, after: Lembar, tabel: Tabel): Perubahan[] {
  const key = tabel.key.filter((kolom) => before.kolom.includes(kolom) && after.kolom.includes(kolom));
  const renames = findRenames(before, after, key);
  const [old, now] = [indexRows(before, key, renames), indexRows(after, key, new Map())];
  const kolom = [...after.kolom, ...before.kolom.filter((nama) => !after.kolom.includes(nama))];
  const own = { ...tabel, key };
  return [
    ...[...now].map(([name, row]) => describe(own, kolom, old.get(name) ?? null, row)),
    ...[...old].filter(([name]) => !now.has(name)).map(([, row]) => describe(own, kolom, row, null)),
  ].filter((one) => one !== null);
}
