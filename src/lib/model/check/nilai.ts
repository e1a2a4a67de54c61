import { createProblem, formatPlain, type Detail, type Problem } from '../../table/index.ts';
import type { Indikator } from '../indikator.ts';
import type { Tables } from '../tables.ts';
import { eachReadable } from './readable.ts';
import { listLevels } from './wilayah.ts';

/** What a unit allows; every other unit counts things and allows zero and more. */
export function rangeFault({ satuan, desimal }: Indikator, nilai: number): Detail | null {
  if (satuan === 'ya/tidak') {
    return nilai === 0 || nilai === 1 ? null : { kind: 'cell/choice', choices: ['0', '1'], suggestion: null };
  }
  const max = satuan === 'persen' || satuan === 'indeks' ? 100 : null;
  if (nilai < 0 || (max !== null && nilai > max)) return { kind: 'cell/range', min: 0, max, satuan };
  return desimal === 0 && !Number.isInteger(nilai) ? { kind: 'cell/integer' } : null;
}

function levelFault({ id, tingkat }: Indikator, level: Indikator['tingkat'][number] | undefined): Detail | null {
  if (level === undefined || tingkat.includes(level)) return null;
  const allowed = tingkat.join(', ');
  return {
    kind: 'rule/broken',
    masalah: `Indikator ${id} hanya untuk tingkat ${allowed}, sedangkan kode ini ${level}.`,
    harapan: `Kode wilayah bertingkat ${allowed}.`,
    perbaikan:
      'Periksa kode wilayah dan id indikatornya. Bila memang ada datanya di tingkat ini, tambahkan tingkat itu di indikator.csv.',
  };
}

/** A value fits its indicator: its unit, its range and the level of its place. */
export function checkNilai({ nilai: table, indikator, wilayah }: Tables): Problem[] {
  const byId = new Map(indikator.rows.map((row) => [row.id, row]));
  const level = listLevels(wilayah);
  const problems: Problem[] = [];
  const add = (row: number, column: string, cell: string, fault: Detail | null): void => {
    if (fault !== null) problems.push(createProblem({ file: table.file, row, column, cell }, fault));
  };
  eachReadable(table, (row, place) => {
    const measured = row.indikator === undefined ? undefined : byId.get(row.indikator);
    if (measured === undefined) return;
    const number = row.nilai ?? null;
    if (number !== null) add(place, 'nilai', formatPlain(number), rangeFault(measured, number));
    if (row.kode !== undefined) add(place, 'kode', row.kode, levelFault(measured, level.get(row.kode)));
  });
  return problems;
}
