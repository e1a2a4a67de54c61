/** The problems of a data folder as text: for a person, for GitHub and for programs. */
import { join } from 'node:path';
import type { ParsedAtlas } from '../../src/lib/model/index.ts';
import { formatMessage, formatPlace, type Problem } from '../../src/lib/table/index.ts';
import { groupProblems, listOthers, type ProblemGroup } from './group-problems.ts';

type Report = Pick<ParsedAtlas, 'problems' | 'counts'>;

/** A story stands in a folder of its own, and its problems name it from the root of the project. */
const isCerita = ({ file }: Problem): boolean => file.includes('/');

const countOf = (problems: readonly Problem[], severity: Problem['severity']): number =>
  problems.filter((problem) => problem.severity === severity).length;

/** Problems of one cause as a block: where, what, expected, cure, where else. The file name stands above the block. */
function formatGroup(group: ProblemGroup): string {
  const { first } = group;
  const { masalah, harapan, perbaikan } = formatMessage(first);
  const where = formatPlace(first).slice(first.file.length + 2) || 'seluruh berkas';
  const others = listOthers(group);
  return [
    `  ${first.severity}: ${where}`,
    `    Masalah:   ${masalah}`,
    `    Harapan:   ${harapan}`,
    `    Perbaikan: ${perbaikan}`,
    ...(others === null ? [] : [`    Juga:      ${group.others.length} lagi: ${others}`]),
  ].join('\n');
}

/** Two sentences of a story that break the same rule are two mistakes; two cells of a column are one. */
const groupAll = (problems: readonly Problem[]): ProblemGroup[] => {
  const [told, rest] = [problems.filter(isCerita), problems.filter((problem) => !isCerita(problem))];
  return [...groupProblems(rest), ...told.map((first) => ({ first, others: [] }))];
};

/** From the top of the file down; what concerns the whole file comes first. */
const byRow = (a: Problem, b: Problem): number => (a.row ?? 0) - (b.row ?? 0);

function formatSummary({ problems, counts }: Report): string {
  const galat = countOf(problems, 'galat');
  const peringatan = countOf(problems, 'peringatan');
  if (galat > 0) {
    const files = new Set(problems.map(({ file }) => file)).size;
    return `Ditemukan ${galat} galat dan ${peringatan} peringatan di ${files} berkas. Situs belum dapat dibangun.`;
  }
  const rows = [...counts].map(([file, count]) => `${file.replace(/\.\w+$/, '')} ${count}`).join(', ');
  return `Data sah: ${rows}${peringatan === 0 ? '.' : `; ${peringatan} peringatan.`}`;
}

/** All problems grouped by file, then a line of counts; a data set in order is that line alone. */
export function formatReport(report: Report): string {
  const groups = [...Map.groupBy(report.problems, ({ file }) => file)].map(([file, found]) =>
    [file, ...groupAll(found.toSorted(byRow)).map(formatGroup)].join('\n'),
  );
  return [...groups, formatSummary(report)].join('\n\n');
}

/** Data of a workflow command; properties also give up the marks that separate them (github.com/actions/toolkit, command.ts). */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * One GitHub annotation for each cause, since GitHub shows no more than ten of a step, and the line of counts.
 * @param dir the data folder, as a path from the root of the repository
 */
export function formatGithub(report: Report, dir: string): string {
  const annotations = groupAll(report.problems).map((group) => {
    const { first: problem } = group;
    const others = listOthers(group);
    const { masalah, harapan, perbaikan } = formatMessage(problem);
    const properties = [
      ['file', (isCerita(problem) ? problem.file : join(dir, problem.file)).replaceAll('\\', '/')],
      ...(problem.row === undefined ? [] : [['line', String(problem.row)]]),
      ['title', formatPlace(problem)],
    ].map(([name = '', value = '']) => `${name}=${escapeProperty(value)}`);
    const level = problem.severity === 'galat' ? 'error' : 'warning';
    const also = others === null ? '' : `\nJuga: ${group.others.length} lagi: ${others}`;
    const text = `${masalah}\nHarapan: ${harapan}\nPerbaikan: ${perbaikan}${also}`;
    return `::${level} ${properties.join(',')}::${escapeData(text)}`;
  });
  return [...annotations, formatSummary(report)].join('\n');
}

/** Problems with their messages, and the number of rows of each file, as JSON. */
export function formatJson({ problems, counts }: Report): string {
  const told = problems.map((problem) => {
    const { file, row, column, part, cell, severity, kind } = problem;
    return { file, row, column, part, cell, severity, kind, ...formatMessage(problem) };
  });
  const galat = countOf(problems, 'galat');
  const peringatan = countOf(problems, 'peringatan');
  return JSON.stringify({ galat, peringatan, jumlah: Object.fromEntries(counts), masalah: told }, null, 2);
}
