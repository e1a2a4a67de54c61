import { createProblem, type Problem } from '../../table/index.ts';
import type { Indikator } from '../indikator.ts';
import { isCount, isSensitiveCount, overlaps, shareOf } from '../rahasia/index.ts';
import type { NilaiRow } from '../nilai.ts';
import type { Tables } from '../tables.ts';

/** What is said of people's health or family planning; the programme itself ("Kampung KB") is not. */
const health =
  /stunting|wasting|gizi|kurus|berat badan|hamil|bumil|melahirkan|persalinan|nifas|menyusui|\bASI\b|imunisasi|kematian|meninggal|penyakit|sakit|\b(?:TBC?|HIV|AIDS|DBD|ODGJ|ODHA|KEK|anemia)\b|disabilitas|difabel|peserta KB|ber-?KB|KB (?:aktif|baru|pria|pasca)|akseptor|kontrasepsi|\b(?:MOP|MOW|IUD|AKDR|MKJP|PUS)\b|usia subur|unmet need/iu;
const person =
  /\b(?:anak|balita|baduta|bayi|orang|jiwa|ibu|pasangan|keluarga|KK|peserta|akseptor|kasus|pasien|penderita|remaja|lansia|siswa|warga|penduduk|perempuan|laki-laki)\b/iu;

/** True for a number of people, or a share of them, below the city. */
const countsPeople = (row: Indikator): boolean =>
  row.tingkat.some((level) => level === 'kelurahan' || level === 'kecamatan') &&
  (shareOf(row) !== null || (isCount(row) && person.test(row.satuan)));

/** Numbers about health or family planning that nothing protects. */
const checkUnmarked = ({ indikator }: Tables): Problem[] =>
  indikator.rows.flatMap((row, at) => {
    if (row.sensitif || !countsPeople(row) || !health.test(`${row.nama} ${row.satuan} ${row.definisi}`)) return [];
    const place = { file: indikator.file, row: indikator.places[at] ?? 1, column: 'sensitif', cell: 'tidak' };
    return [
      createProblem(place, {
        kind: 'rule/suspect',
        masalah: `Indikator ${row.id} tampaknya menyangkut kesehatan atau keluarga berencana orang di kelurahan, tetapi tidak ditandai sensitif; hitungan kecilnya terbit.`,
        harapan: '"ya" di kolom sensitif bila angkanya menyangkut kesehatan anak atau keluarga berencana orang.',
        perbaikan: 'Tulis "ya". Bila memang bukan tentang orang, perjelas nama dan definisinya.',
      }),
    ];
  });

/** What is told of one count, by place. */
type Told = ReadonlyMap<string, readonly NilaiRow[]>;

/** True when two indikator are known to tell of each other: as part and whole, as parts of one, or through a percentage. */
function createIsRelated(catalogue: readonly Indikator[]): (a: Indikator, b: Indikator) => boolean {
  const byId = new Map<string, Indikator>(catalogue.map((row) => [row.id, row]));
  const rootOf = (row: Indikator): Indikator => {
    const seen = new Set<Indikator>();
    let root = row;
    for (let up = byId.get(row.bagian_dari ?? ''); up !== undefined && !seen.has(up);) {
      seen.add(up);
      root = up;
      up = byId.get(up.bagian_dari ?? '');
    }
    return root;
  };
  const bound = catalogue.flatMap(({ pembilang, penyebut }) => [
    `${pembilang} ${penyebut}`,
    `${penyebut} ${pembilang}`,
  ]);
  return (a, b) => rootOf(a) === rootOf(b) || bound.includes(`${a.id} ${b.id}`);
}

/**
 * True when one of two counts can be a part of the other: they share places and times, and nowhere do both exceed each
 * other by turns.
 */
function canBePart(a: Told, b: Told): boolean {
  let [shared, over, under] = [0, false, false];
  for (const [kode, rows] of a) {
    for (const one of rows) {
      for (const other of b.get(kode) ?? []) {
        if (!overlaps(one.periode ?? '', other.periode ?? '')) continue;
        shared += 1;
        if (one.nilai === null || other.nilai === null) continue;
        over ||= one.nilai > other.nilai;
        under ||= one.nilai < other.nilai;
        if (over && under) return false;
      }
    }
  }
  return shared > 0;
}

/** Sensitive counts of one unit that may be part and whole, without a word about it. */
function checkUnrelated({ indikator, nilai }: Tables): Problem[] {
  const counts = indikator.rows.filter(isSensitiveCount);
  if (counts.length < 2) return [];
  const isRelated = createIsRelated(indikator.rows);
  const byId = Map.groupBy(nilai.rows, (row): string => row.indikator);
  const told = new Map(counts.map((row) => [row, Map.groupBy(byId.get(row.id) ?? [], ({ kode }): string => kode)]));
  const isOpen = (a: Indikator, b: Indikator): boolean =>
    a.satuan === b.satuan && !isRelated(a, b) && canBePart(told.get(a) ?? new Map(), told.get(b) ?? new Map());
  return counts.flatMap((row, at) => {
    const others = counts.slice(0, at).filter((other) => isOpen(row, other));
    if (others.length === 0) return [];
    const place = {
      file: indikator.file,
      row: indikator.places[indikator.rows.indexOf(row)] ?? 1,
      column: 'bagian_dari',
    };
    return [
      createProblem(place, {
        kind: 'rule/suspect',
        masalah: `Indikator ${row.id} dan ${others.map(({ id }) => id).join(', ')} sama-sama menghitung ${row.satuan} di tempat dan waktu yang sama, tanpa keterangan apakah yang satu bagian dari yang lain.`,
        harapan: 'Kolom bagian_dari pada bagiannya, sehingga angka rahasia tidak dapat dihitung dari selisih keduanya.',
        perbaikan: 'Tulis id keseluruhannya di kolom bagian_dari. Bila keduanya memang terpisah, biarkan.',
      }),
    ];
  });
}

/** Indikator that the gate would have to know more about. */
export const checkSensitif = (tables: Tables): Problem[] => [...checkUnmarked(tables), ...checkUnrelated(tables)];
