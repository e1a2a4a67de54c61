/** What is withheld today must not stand in an older release: a frozen file is as public as a new one. */
import { datasetIds, type Atlas, type DatasetId, type NilaiRow } from '../model/index.ts';
import {
  findSmallGroup,
  isBelowCity,
  isSensitiveCount,
  isTiny,
  mayTellFew,
  textColumns,
  wordsOf,
} from '../model/rahasia/index.ts';
import { memo } from '../stats/index.ts';
import { createProblem, type Problem } from '../table/index.ts';
import { bekuPath, type RilisBeku } from './beku.ts';
import { listDapatDihitung } from './hitung.ts';
import { parseLembar, recordOf } from './lembar.ts';

type Rekaman = Readonly<Record<string, string | null>>;

const key = ['kode', 'indikator', 'periode', 'instrumen', 'sumber'] as const;
const cellName = (row: Rekaman): string => JSON.stringify([row['kode'], row['indikator'], row['periode'] ?? null]);
const rowName = (row: Rekaman): string => JSON.stringify(key.map((kolom) => row[kolom] ?? null));
const recordOfRow = ({ kode, indikator, periode, instrumen, sumber }: NilaiRow): Rekaman => ({
  kode,
  indikator,
  periode,
  instrumen,
  sumber,
});

interface Withheld {
  /** Place, indikator and period of every number that is withheld. */
  readonly cells: ReadonlySet<string>;
  /** Rows that are published with their number today. */
  readonly open: ReadonlySet<string>;
}

const withheldOf = memo(({ tables }: Atlas): Withheld => {
  const rows = tables.nilai.rows;
  return {
    cells: new Set(rows.filter(({ status }) => status === 'dirahasiakan').map((row) => cellName(recordOfRow(row)))),
    open: new Set(rows.filter(({ nilai }) => nilai !== null).map((row) => rowName(recordOfRow(row)))),
  };
});

/**
 * True for a row of nilai, of whatever release, that speaks of a number which is withheld today. A number of the same
 * place, indikator and period that another row publishes today is none.
 */
export function isWithheld(atlas: Atlas, row: Rekaman): boolean {
  const { cells, open } = withheldOf(atlas);
  return cells.has(cellName(row)) && !open.has(rowName(row));
}

const message = {
  masalah: 'Rilis lama ini masih memuat hal yang sekarang dirahasiakan.',
  harapan: 'Yang dirahasiakan tidak ada di berkas mana pun, juga tidak di rilis lama.',
  perbaikan:
    'Tarik rilis lama itu dari situs dan catat penarikannya di rilis berikut. Jangan mengubah berkasnya diam-diam.',
} as const;

const counted = {
  masalah: 'Bersama baris rilis lama yang sudah dihapus, dari angka ini dapat dihitung angka yang dirahasiakan.',
  harapan: 'Tidak ada selisih antara angka sekarang dan angka rilis lama yang membuka angka rahasia.',
  perbaikan:
    'Tarik rilis lama itu dari situs dan catat penarikannya di rilis berikut; atau kosongkan angka ini dan tulis "dirahasiakan" di kolom status, bila rilis lama tidak memuatnya juga.',
} as const;

/** A count of 1 to 4 persons by the rules of today, whatever became of its row. */
function isTooSmall({ indikatorById, wilayahByKode }: Atlas, row: Rekaman): boolean {
  const indikator = [...indikatorById.values()].find(({ id }) => id === row['indikator']);
  const wilayah = [...wilayahByKode.values()].find(({ kode }) => kode === row['kode']);
  return (
    indikator !== undefined &&
    isSensitiveCount(indikator) &&
    isBelowCity(wilayah?.jenis) &&
    isTiny(Number(row['nilai']))
  );
}

/** The columns in which a row of a release tells what may not be told today. */
type Tells = (atlas: Atlas, row: Rekaman) => readonly string[];

const tellsNumber: Tells = (atlas, row) =>
  (row['nilai'] ?? null) !== null && (isWithheld(atlas, row) || isTooSmall(atlas, row)) ? ['nilai'] : [];

/** Texts by the rules of today, in every column that holds words today. */
function tellsFew(id: DatasetId, row: Rekaman): string[] {
  return textColumns(id).filter((kolom) => {
    const text = row[kolom] ?? '';
    return mayTellFew(text) && findSmallGroup(text, wordsOf(row))?.dikenali === true;
  });
}

function listTold(atlas: Atlas, { versi, tabel }: RilisBeku): Problem[] {
  return datasetIds.flatMap((id) => {
    const lembar = parseLembar(tabel.get(id) ?? '');
    return lembar.baris.flatMap((baris, at) => {
      const row = recordOf(lembar, baris);
      const columns = [...(id === 'nilai' ? tellsNumber(atlas, row) : []), ...tellsFew(id, row)];
      return columns.map((column) => {
        const place = { file: bekuPath(versi, `${id}.csv`), row: at + 2, column };
        return createProblem(place, { kind: 'rule/broken', ...message });
      });
    });
  });
}

/**
 * Everything in a frozen release that is withheld today, or would be by the rules of today, or from which a number that
 * is withheld today can be worked out, as problems that stop the build. What is withheld is not repeated.
 */
export const findTerungkap = (atlas: Atlas, beku: readonly RilisBeku[]): Problem[] => [
  ...beku.flatMap((rilis) => listTold(atlas, rilis)),
  ...listDapatDihitung(atlas, beku).map((place) => createProblem(place, { kind: 'rule/broken', ...counted })),
];
