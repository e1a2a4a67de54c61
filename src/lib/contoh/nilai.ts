/** nilai.csv of the synthetic city: the rows of the city and of its kelurahan in one file. */
import { renderCsv, renderRows } from './csv.ts';
import type { Hitungan } from './hitungan.ts';
import { createNilaiKelurahan } from './nilai-kelurahan.ts';
import { createNilaiKota } from './nilai-kota.ts';
import { NILAI_COLUMNS } from './nilai-row.ts';
import type { Penduduk } from './penduduk.ts';
import type { Random } from './random.ts';

/** Written one indikator at a time: 20,000 kampung have more than a million rows. */
export function renderNilai(penduduk: readonly Penduduk[], hitungan: readonly Hitungan[], random: Random): string {
  const parts = [renderCsv(NILAI_COLUMNS, createNilaiKota(penduduk, hitungan, random))];
  for (const rows of createNilaiKelurahan(penduduk, random)) parts.push(renderRows(NILAI_COLUMNS, rows));
  return parts.join('');
}
