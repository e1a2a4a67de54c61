/** Spreadsheet row of a place in CSV text: line ends inside quotes do not begin a row. */
function rowAt(text: string, end: number): number {
  let row = 1;
  let quoted = false;
  for (let at = 0; at < end; at += 1) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || (char === '\r' && text[at + 1] !== '\n'))) row += 1;
  }
  return row;
}

const cellEnd = /[,;\t|"\r\n]/;

/** What stands between the separators around a place. */
function cellAt(text: string, place: number): string {
  let start = place;
  let end = place;
  while (start > 0 && place - start < 40 && !cellEnd.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && end - place < 40 && !cellEnd.test(text[end] ?? '')) end += 1;
  return text.slice(start, end);
}

/**
 * Row and cell of the first byte that is not UTF-8; the decoder tells only that there is one.
 * @param text the same bytes as Windows-1252, where one byte is one character
 */
export function findBadByte(bytes: Uint8Array, text: string): { row: number; cell: string } {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const place = new TextEncoder().encode(lossy.slice(0, lossy.indexOf('\uFFFD'))).length;
  return { row: rowAt(text, place), cell: cellAt(text, place) };
}
