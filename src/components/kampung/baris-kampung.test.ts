import { describe, expect, it } from 'vitest';
import { createCity, kodeAt } from '../../lib/stats/city.test-support.ts';
import { barisKampung } from './baris-kampung.ts';

const said = { kode: '63.71', tanggal: '2025-11-06', jenis: 'evaluasi', jumlah_kampung_kb: '4' };
const own = (tanggal: string, ketelitian: string) => ({
  kode: kodeAt(0, 4),
  tanggal,
  ketelitian,
  jenis: 'penghargaan',
});

describe('the earliest proof of a kampung', () => {
  it.each([
    [
      'is the statement of the city where an event may be later',
      own('2025', 'tahun'),
      '6 November 2025, pernyataan kota; disebut dengan namanya pada 2025',
      '2025-11-06|hari|pernyataan_kota',
    ],
    ['is its own event where that is certainly earlier', own('2024', 'tahun'), '2024', '2024|tahun|peristiwa'],
    [
      'keeps the doubt of "not later than"',
      own('2025-12-01', 'paling_lambat'),
      '6 November 2025, pernyataan kota; disebut dengan namanya paling lambat 1 Desember 2025',
      '2025-11-06|hari|pernyataan_kota',
    ],
  ])('%s', (_, event, teks, csv) => {
    const atlas = createCity({ peristiwa: [said, event] });
    const [first, second] = barisKampung(atlas, atlas.kampung, '2023-11-20').map(({ bukti }) => bukti);
    expect(first).toMatchObject({ teks, csv });
    expect(second).toMatchObject({ teks: '6 November 2025, pernyataan kota', csv: '2025-11-06|hari|pernyataan_kota' });
  });
});
