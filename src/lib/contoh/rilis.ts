/** rilis.csv: the one place that tells a program that this data set is synthetic (`sifat` is "contoh"). */
import { renderCsv } from './csv.ts';

export const RILIS = {
  versi: '2026.11',
  tanggal: '2026-11-24',
  sifat: 'contoh',
  ringkasan: 'Data contoh buatan skrip; bukan tempat nyata.',
} as const;

export function renderRilis(): string {
  return renderCsv(['versi', 'tanggal', 'sifat', 'ringkasan'] as const, [RILIS]);
}
