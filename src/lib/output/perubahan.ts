/** What changed between releases, for programs: as JSON, and as CSV with one line for each cell. */
import Papa from 'papaparse';
import { findTerungkap, riwayatOf, type Langkah, type Perubahan, type RilisBeku } from '../changes/index.ts';
import { formatPlace } from '../table/index.ts';
import { createHead, type Edition } from './edition.ts';
import { renderJson } from './json.ts';
import { createOutput, type Output } from './output.ts';

export const perubahanPath = (format: 'csv' | 'json'): string => `unduh/terbaru/perubahan.${format}`;

const judul = 'Perubahan antarrilis';

const columns = [
  'dari',
  'ke',
  'tanggal',
  'dataset',
  'jenis',
  'kunci',
  'kunci_lama',
  'kode',
  'kolom',
  'lama',
  'baru',
  'alasan',
] as const;

/** The texts of a key as a JSON list: values may hold any mark that would separate them. */
const keyText = (kunci: Perubahan['kunci'] | null): string =>
  kunci === null ? '' : JSON.stringify(Object.values(kunci));

/** One line for each cell; one without a cell for a row of which only the name changed, or nothing may be told. */
function linesOf({ dari, ke, tanggal }: Langkah, perubahan: Perubahan): (string | null)[][] {
  const { dataset, jenis, kunci, kunciLama, kode, sel, alasan } = perubahan;
  const head = [dari, ke, tanggal, dataset, jenis, keyText(kunci), keyText(kunciLama), kode];
  const cells = sel.length > 0 ? sel : [{ kolom: null, lama: null, baru: null }];
  return cells.map(({ kolom, lama, baru }) => [...head, kolom, lama, baru, alasan]);
}

/** All steps, the newest first, as CSV (RFC 4180); only the header when nothing has changed yet. */
export function renderPerubahanCsv(riwayat: readonly Langkah[]): string {
  const lines = riwayat.flatMap((langkah) => langkah.perubahan.flatMap((satu) => linesOf(langkah, satu)));
  return `${Papa.unparse([[...columns], ...lines], { newline: '\r\n' })}\r\n`;
}

/** The steps as the JSON file holds them. */
export const createPerubahan = (riwayat: readonly Langkah[]) =>
  riwayat.map(({ perubahan, ...langkah }) => ({
    ...langkah,
    perubahan: perubahan.map(({ kunciLama, ...satu }) => ({ ...satu, kunci_lama: kunciLama })),
  }));

/** @throws Error when a frozen release holds a number that is withheld today: then nothing may be published */
function requireTertutup(edition: Edition, beku: readonly RilisBeku[]): readonly Langkah[] {
  const revealed = findTerungkap(edition.atlas, beku);
  if (revealed.length === 0) return riwayatOf(edition.atlas, beku);
  throw new Error(`frozen releases reveal what is withheld today:\n${revealed.map(formatPlace).join('\n')}`);
}

/** The two files; rendering one throws when a release reveals what is withheld. @param beku the frozen releases */
export function perubahanOutputs(edition: Edition, beku: readonly RilisBeku[]): Output[] {
  const riwayat = () => requireTertutup(edition, beku);
  return [
    createOutput('csv', perubahanPath('csv'), null, judul, () => renderPerubahanCsv(riwayat())),
    createOutput('json', perubahanPath('json'), null, judul, () =>
      renderJson({ ...createHead(edition), data: createPerubahan(riwayat()) }),
    ),
  ];
}
