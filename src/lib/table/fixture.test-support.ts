/** A dataset of five columns for tests, and its problems as the text that a supplier reads. */
import { kode, teks } from './cells.ts';
import { column, optional } from './column.ts';
import { defineDataset } from './dataset.ts';
import { tanggal } from './date.ts';
import { formatMessage, formatPlace } from './message.ts';
import { angka } from './number.ts';
import { parseTable } from './parse.ts';
import type { Problem } from './problem.ts';

const doc = (judul: string) => ({ judul, deskripsi: judul, contoh: '' });

export const contohDataset = defineDataset({
  id: 'contoh',
  judul: 'Contoh',
  deskripsi: 'Untuk pengujian.',
  title: 'Example',
  description: 'For tests.',
  key: ['kode', 'periode'],
  columns: {
    kode: column(doc('Kode'), kode<'Contoh'>({ pattern: /^\d{2}\.\d{2}$/, contoh: '63.71', apa: 'kode wilayah' })),
    periode: column(doc('Waktu data'), optional(tanggal())),
    nilai: column(doc('Nilai'), angka()),
    sumber: column(doc('Sumber'), teks('nama sumber')),
    catatan: column(doc('Catatan'), optional(teks())),
  },
});

export const header = 'kode,periode,nilai,sumber,catatan';

/** One problem as a block of lines. */
export function formatProblem(problem: Problem): string {
  const { masalah, harapan, perbaikan } = formatMessage(problem);
  return [`${problem.severity}: ${formatPlace(problem)}`, masalah, harapan, perbaikan].join('\n');
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const parseContoh = (content: string | Uint8Array) => parseTable(contohDataset, toBytes(content));

/** All problems of a file, as text. */
export const explain = (content: string | Uint8Array): string =>
  parseContoh(content).problems.map(formatProblem).join('\n\n');

/** All problems of a file with the usual header and these lines below it. */
export const explainRows = (...lines: string[]): string => explain(`${[header, ...lines].join('\n')}\n`);
