/** What write-excel-file leaves out of a workbook: properties, marked-up tables, and bytes that depend on no clock. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { lastDay } from '../table/index.ts';
import type { Edition } from './edition.ts';
import type { Grid } from './grid.ts';
import { packZip } from './zip-pack.ts';

interface Isi {
  readonly judul: string;
  /** The sheets after the cover, in their order. */
  readonly lembar: readonly { readonly nama: string; readonly grid: Grid }[];
}

/** Makes room for an addition before the end of an XML file of the package. */
type Edit = (path: string, end: string, addition: string) => void;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const formats = 'http://schemas.openxmlformats.org';
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/gu, (char) => entities[char] ?? char);

/** Title, language and day of the release (ECMA-376 part 2, core properties). */
function coreProperties({ atlas: { rilis } }: Edition, judul: string): string {
  const names = `xmlns:cp="${formats}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${lastDay(rilis.tanggal)}T00:00:00Z</dcterms:created>`;
  return `${declaration}<cp:coreProperties ${names}>${day}<dc:language>id-ID</dc:language><dc:title>${escapeXml(judul)}</dc:title></cp:coreProperties>`;
}

function addProperties(edit: Edit): void {
  edit(
    '[Content_Types].xml',
    '</Types>',
    '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
  );
  edit(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rId-core" Type="${formats}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  );
}

/** 1 is "A", 27 is "AA". */
const letterOf = (column: number): string =>
  column === 0 ? '' : letterOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** A table as screen readers and filters know it (ECMA-376 part 1, 18.5.1.2): its header is told as its header. */
function tableXml({ nama, grid: { columns, rows } }: Isi['lembar'][number], id: number): string {
  const ref = `A1:${letterOf(columns.length)}${rows.length + 1}`;
  const name = `Tabel_${nama.replaceAll(/[^A-Za-z0-9]+/gu, '_')}`;
  const cells = columns.map((column, at) => `<tableColumn id="${at + 1}" name="${escapeXml(column.nama)}"/>`);
  return `${declaration}<table xmlns="${formats}/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${cells.length}">${cells.join('')}</tableColumns></table>`;
}

/** @param number of the sheet in the workbook, from 1 */
function addTable(edit: Edit, number: number): void {
  edit(
    '[Content_Types].xml',
    '</Types>',
    `<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml" PartName="/xl/tables/table${number}.xml"/>`,
  );
  edit(
    `xl/worksheets/_rels/sheet${number}.xml.rels`,
    '</Relationships>',
    `<Relationship Id="rId-table" Type="${formats}/officeDocument/2006/relationships/table" Target="../tables/table${number}.xml"/>`,
  );
  edit(
    `xl/worksheets/sheet${number}.xml`,
    '</worksheet>',
    '<tableParts count="1"><tablePart r:id="rId-table"/></tableParts>',
  );
}

/**
 * The workbook packed again: with properties and tables, and without the hour at which it was made.
 * @param workbook as write-excel-file has made it; its first sheet is the cover
 * @throws Error when a part of it is not where it was in the version of the library that this was written for
 */
export function sealXlsx(edition: Edition, workbook: Uint8Array, { judul, lembar }: Isi): Uint8Array {
  const files = unzipSync(workbook);
  const edit: Edit = (path, end, addition) => {
    const xml = strFromU8(files[path] ?? new Uint8Array());
    if (!xml.endsWith(end)) throw new Error(`${path} of the workbook does not end in ${end}`);
    files[path] = strToU8(`${xml.slice(0, -end.length)}${addition}${end}`);
  };
  addProperties(edit);
  files['docProps/core.xml'] = strToU8(coreProperties(edition, judul));
  lembar.forEach((one, at) => {
    // A table has at least one row.
    if (one.grid.rows.length === 0) return;
    const number = at + 2;
    addTable(edit, number);
    files[`xl/tables/table${number}.xml`] = strToU8(tableXml(one, number));
  });
  return packZip(Object.entries(files), edition.atlas.rilis.tanggal);
}
