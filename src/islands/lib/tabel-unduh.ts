/** Hands out what a table shows at this moment. */
import { csvName, renderCsv } from './tabel-csv.ts';

/**
 * The cells of a row as a file has them: `data-csv` where it is given (several cells of the file, cut at "|") else the
 * plain value.
 */
const writtenCells = (cells: readonly Element[], plain: string): string[] =>
  cells.reduce<string[]>(
    (row, cell) => row.concat(cell.getAttribute('data-csv')?.split('|') ?? cell.getAttribute(plain) ?? ''),
    [],
  );

/** Saves the visible rows, in their order, as CSV. */
export function downloadView(root: Element, saring: readonly string[]): void {
  const rows = [...root.querySelectorAll<HTMLElement>('tbody tr')].filter(({ hidden }) => !hidden);
  const header = writtenCells([...root.querySelectorAll('thead th')], 'data-kolom');
  const text = renderCsv([header, ...rows.map((row) => writtenCells([...row.children], 'data-nilai'))]);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = csvName('kampung', saring);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
