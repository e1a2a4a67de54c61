import { cellMessages } from './message-cell.ts';
import { fileMessages } from './message-file.ts';
import { headerMessages } from './message-header.ts';
import { rowMessages } from './message-row.ts';
import { ruleMessages } from './message-rule.ts';
import { valueMessages } from './message-value.ts';
import type { Details, Message, Messages, Place, Problem, ProblemKind } from './problem.ts';

/** Every kind has its message: a new kind without one does not compile. */
const messages: Messages = {
  ...fileMessages,
  ...headerMessages,
  ...rowMessages,
  ...cellMessages,
  ...valueMessages,
  ...ruleMessages,
};

/** What cannot be seen, by its number: a no-break space becomes "[U+00A0]". */
const reveal = (text: string): string =>
  text.replace(/(?! )[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}]/gu, (char) => {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });

/** A problem to three Indonesian sentences that a kelurahan officer can act on; nothing of a cell in them is invisible. */
export function formatMessage(problem: Problem): Message {
  const format = messages[problem.kind] as (problem: Place & Details[ProblemKind]) => Message;
  const { masalah, harapan, perbaikan } = format(problem);
  return { masalah: reveal(masalah), harapan: reveal(harapan), perbaikan: reveal(perbaikan) };
}

/** Where a problem stands: `nilai.csv, baris 14, kolom nilai, sel "1.234"`. Parts that are not known are left out. */
export function formatPlace({ file, row, column, part, cell }: Place): string {
  return [
    file,
    ...(row === undefined ? [] : [`baris ${row}`]),
    ...(column === undefined ? [] : [`kolom ${reveal(column)}`]),
    ...(part === undefined ? [] : [`bagian ${reveal(part)}`]),
    ...(cell === undefined ? [] : [cell === '' ? 'sel kosong' : `sel "${reveal(cell)}"`]),
  ].join(', ');
}
