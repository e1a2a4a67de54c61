import { createProblem, firstDay, lastDay, type Problem, type Table, type Tanggal } from '../../table/index.ts';
import type { Tables } from '../tables.ts';
import type { Rilis } from '../rilis.ts';
import { broken, type Fault } from './broken.ts';
import { eachReadable } from './readable.ts';

/** Rows whose date begins after the release: nobody can have measured or read it yet. */
function findFuture<Row>(
  table: Table<Row>,
  column: string,
  dateOf: (row: Partial<Row>) => Tanggal | null | undefined,
  release: string,
): Problem[] {
  const problems: Problem[] = [];
  eachReadable(table, (row, place) => {
    const date = dateOf(row) ?? null;
    if (date === null || firstDay(date) <= release) return;
    problems.push(
      createProblem({ file: table.file, row: place, column, cell: date }, { kind: 'rule/future', release }),
    );
  });
  return problems;
}

/** A page cannot have been read before it was published. */
const checkReading = ({ sumber }: Tables): Problem[] =>
  sumber.rows.flatMap((row, at) => {
    if (row.tanggal_terbit === null || firstDay(row.tanggal_terbit) <= row.tanggal_akses) return [];
    return [
      broken(sumber, at, {
        column: 'tanggal_terbit',
        cell: row.tanggal_terbit,
        masalah: `Tanggal terbit ini sesudah tanggal akses (${row.tanggal_akses}).`,
        harapan: 'Sumber dibaca pada atau sesudah hari terbitnya.',
        perbaikan: 'Periksa kedua tanggal itu; sering kali tahunnya tertukar.',
      }),
    ];
  });

function rilisFault({ versi, tanggal, berikutnya }: Rilis, before: string | undefined): Fault | null {
  if (berikutnya !== null && lastDay(berikutnya) <= tanggal) {
    return {
      column: 'berikutnya',
      cell: berikutnya,
      masalah: `Rilis berikutnya dijadwalkan tidak sesudah rilis ini (${tanggal}).`,
      harapan: 'Tanggal sesudah tanggal rilis, atau kosong bila belum dijadwalkan.',
      perbaikan: 'Betulkan tanggalnya, atau kosongkan.',
    };
  }
  const month = tanggal.slice(0, 7).replace('-', '.');
  if (versi.slice(0, 7) !== month) {
    return {
      column: 'versi',
      cell: versi,
      masalah: `Versi ini tidak cocok dengan tanggal rilisnya (${tanggal}).`,
      harapan: `Versi diawali tahun dan bulan rilis: ${month}.`,
      perbaikan: 'Samakan versi dan tanggalnya.',
    };
  }
  if (before === undefined || before <= tanggal) return null;
  return {
    column: 'tanggal',
    cell: tanggal,
    masalah: `Rilis ini lebih lama daripada rilis di baris sebelumnya (${before}).`,
    harapan: 'Rilis berurutan menurut waktu, yang terbaru paling bawah.',
    perbaikan: 'Pindahkan baris ini ke urutannya, atau betulkan tanggalnya.',
  };
}

/** The version of a release says its month, and the newest stands last. */
const checkRilis = ({ rilis }: Tables): Problem[] =>
  rilis.rows.flatMap((row, at) => {
    const fault = rilisFault(row, rilis.rows[at - 1]?.tanggal);
    return fault === null ? [] : [broken(rilis, at, fault)];
  });

/** No date lies in the future of the release; only a plan may. */
export function checkDates(tables: Tables): Problem[] {
  const rilis = checkRilis(tables);
  const own = [...rilis, ...checkReading(tables)];
  const latest = tables.rilis.rows.at(-1)?.tanggal;
  // Against a release that is wrong itself, or could not be read, every date would look wrong.
  if (latest === undefined || rilis.length > 0 || tables.rilis.unread !== undefined) return own;
  return [
    ...own,
    ...findFuture(tables.peristiwa, 'tanggal', (row) => (row.jenis === 'rencana' ? null : row.tanggal), latest),
    ...findFuture(tables.nilai, 'periode', (row) => row.periode, latest),
    ...findFuture(tables.cerita, 'tanggal', (row) => row.tanggal, latest),
    ...findFuture(tables.kampung, 'klasifikasi_tanggal', (row) => row.klasifikasi_tanggal, latest),
    ...findFuture(tables.sumber, 'tanggal_terbit', (row) => row.tanggal_terbit, latest),
    ...findFuture(tables.sumber, 'tanggal_akses', (row) => row.tanggal_akses, latest),
    ...findFuture(tables.koreksi, 'tanggal', (row) => row.tanggal, latest),
  ];
}
