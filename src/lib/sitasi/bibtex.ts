/**
 * BibTeX, written here and not by a library: citation-js leaves out version and language, puts the day into the month
 * ("nov 24"), reads "<i>" in a title as italics, and takes its settings from a global. Its parser reads this in the tests.
 */
import { satuBaris, type Rujukan } from './rujukan.ts';
import { kataCatatan } from './teks.ts';

/** BibTeX counts braces even behind a backslash, so these have words. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  // LaTeX's old letters have other signs in these places.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '`': '\\textasciigrave{}',
};

/** Words as LaTeX reads them, in one line. Letters and dashes stay UTF-8, as biber and today's LaTeX take them. */
const escapeLatex = (teks: string): string =>
  satuBaris(teks)
    .replace(/[\\{}~^%&#_$<>`]/gu, (sign) => special[sign] ?? sign)
    // Two of these are one other sign: a dash, a closing quote.
    .replace(/[-'](?=[-'])/gu, '$&{}');

/** An address stays as it is, but for signs that would end the field. */
const escapeUrl = (url: string): string => url.replace(/[\\{}\s]/gu, encodeURIComponent);

const bulan = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Two braces keep capitals of names, and tell that an author is a body and no person with a first name. */
function entryOf(rujukan: Rujukan): string {
  const { kunci, penerbit, judul, tanggal, alamat } = rujukan;
  const fields = [
    ['author', `{{${escapeLatex(penerbit)}}}`],
    ['title', `{{${escapeLatex(judul)}}}`],
    ['year', `{${tanggal.slice(0, 4)}}`],
    ['month', bulan[Number(tanggal.slice(5, 7)) - 1] ?? '{}'],
    ['note', `{${escapeLatex(kataCatatan(rujukan))}}`],
    ['url', `{${escapeUrl(alamat)}}`],
    ['langid', '{indonesian}'],
  ];
  return `@misc{${kunci},\n${fields.map(([nama, isi]) => `  ${nama} = ${isi},\n`).join('')}}\n`;
}

/** A library for LaTeX, one `@misc` each: the only type for pages and data that every style knows. */
export const renderBibtex = (rujukan: readonly Rujukan[]): string =>
  ['% Encoding: UTF-8\n', ...rujukan.map(entryOf)].join('\n');
