/** koreksi.csv: nobody reports a mistake in a city that does not exist, so the table is as empty as a new one. */
import { renderCsv } from './csv.ts';

export const renderKoreksi = (): string =>
  renderCsv(['tanggal', 'halaman', 'laporan', 'keputusan', 'alasan', 'versi'] as const, []);
