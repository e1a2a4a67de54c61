/** instrumen.csv of the synthetic city: how numbers came about, and which of them may stand in one line (seri). */
import { renderCsv } from './csv.ts';

const COLUMNS = ['instrumen', 'seri', 'jenis', 'catatan'] as const;

/** instrumen, seri, jenis */
const INSTRUMEN = [
  ['Pernyataan contoh', 'Pernyataan contoh', 'pernyataan'],
  ['Administrasi contoh', 'Administrasi contoh', 'administrasi'],
  ['Register penduduk contoh', 'Register penduduk contoh', 'register'],
  ['Penimbangan contoh', 'Penimbangan contoh', 'register'],
  ['Sensus contoh 2020', 'Sensus contoh', 'sensus'],
  ['Portal contoh', 'Portal contoh', 'tidak_disebut'],
  ['Keputusan contoh', 'Keputusan contoh', 'keputusan'],
  ['Pendataan keluarga contoh (cara lama)', 'Pendataan keluarga contoh, cara lama', 'administrasi'],
  ['Pendataan keluarga contoh (cara baru)', 'Pendataan keluarga contoh, cara baru', 'administrasi'],
  ['Survei gizi contoh 2021', 'Survei gizi contoh', 'survei'],
  ['Survei gizi contoh 2022', 'Survei gizi contoh', 'survei'],
  ['Survei gizi contoh 2024', 'Survei gizi contoh', 'survei'],
  ['Survei kesehatan contoh 2023', 'Survei kesehatan contoh', 'survei'],
  ['Statistik contoh', 'Statistik contoh', 'statistik_resmi'],
  ['Statistik contoh (seri lama)', 'Statistik contoh (seri lama)', 'statistik_resmi'],
  ['Statistik contoh (seri baru)', 'Statistik contoh (seri baru)', 'statistik_resmi'],
] as const;

export type Instrumen = (typeof INSTRUMEN)[number][0];

export function renderInstrumen(): string {
  const catatan = 'Instrumen buatan skrip.';
  const rows = INSTRUMEN.map(([instrumen, seri, jenis]) => ({ instrumen, seri, jenis, catatan }));
  return renderCsv(COLUMNS, rows);
}
