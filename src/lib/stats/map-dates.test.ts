import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createCity, kodeAt } from './city.test-support.ts';
import { mapDates } from './map-dates.ts';

const anggrek = kodeAt(0, 4);

describe('mapDates(atlas)', () => {
  it('are the days on which a status changes or somebody counts, each once, in time order', () => {
    const atlas = createCity({
      peristiwa: [
        { kode: anggrek, tanggal: '2022-05-01', jenis: 'pencanangan', jumlah_kampung_kb: '1' },
        { kode: '63.71', tanggal: '2023-01-24', jenis: 'jumlah', jumlah_kampung_kb: '2' },
        { kode: anggrek, tanggal: '2021', ketelitian: 'tahun', jenis: 'rencana' },
      ],
    });
    expect(mapDates(atlas)).toEqual(['2021-12-31', '2022-05-01', '2023-01-24']);
  });

  it('leave out events that change nothing on the map', () => {
    const atlas = createCity({
      peristiwa: [
        { kode: anggrek, tanggal: '2022-05-01' },
        { kode: anggrek, tanggal: '2022-09-01', jenis: 'kunjungan' },
        { kode: '63.71', tanggal: '2023-01-24', jenis: 'program' },
      ],
    });
    expect(mapDates(atlas)).toEqual(['2022-05-01']);
  });

  it('never lie after the release, which is 24 November 2026 here', () => {
    const atlas = createCity({
      peristiwa: [
        { kode: anggrek, tanggal: '2026', ketelitian: 'tahun' },
        { kode: '63.71', tanggal: '2026-11', ketelitian: 'bulan', jenis: 'jumlah', jumlah_kampung_kb: '2' },
        { kode: kodeAt(1, 4), tanggal: '2026-11-24' },
      ],
    });
    expect(mapDates(atlas)).toEqual(['2026-11-24']);
  });

  it('are the last change and the last count of each year where there are more than sixty days', () => {
    const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
    const counts = ['2020', '2021', '2022', '2023', '2024', '2025'].flatMap((year) =>
      months.map((month, at) => ({
        kode: '63.71',
        tanggal: `${year}-${month}-05`,
        jenis: 'jumlah',
        jumlah_kampung_kb: String((at % 3) + 1),
      })),
    );
    const atlas = createCity({ peristiwa: [...counts, { kode: anggrek, tanggal: '2020-03-09' }] });
    expect(mapDates(atlas)).toEqual([
      '2020-03-09',
      '2020-12-05',
      '2021-12-05',
      '2022-12-05',
      '2023-12-05',
      '2024-12-05',
      '2025-12-05',
    ]);
  });

  it('are fourteen for Banjarmasin, read off peristiwa.csv by hand', () => {
    expect(mapDates(readRealAtlas())).toEqual([
      '2016-12-31',
      '2018-06-26',
      '2018-06-30',
      '2019-11-18',
      '2020-03-16',
      '2020-08-31',
      '2021-12-31',
      '2022-09-06',
      '2022-10-20',
      '2023-01-24',
      '2023-04-06',
      '2023-11-20',
      '2025-11-06',
      '2025-12-31',
    ]);
  });
});
