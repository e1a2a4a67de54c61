/** The time that a dataset is said to cover, in each of the files that say it. */
import { describe, expect, test } from 'vitest';
import { periodOf } from '../../../src/lib/metadata/coverage.ts';
import { createDatasetJsonLd } from '../../../src/lib/metadata/index.ts';
import { datasetIds } from '../../../src/lib/model/index.ts';
import { createCity } from '../../../src/lib/stats/city.test-support.ts';
import { isTanggal, lastDay } from '../../../src/lib/table/index.ts';
import { cities } from './cities.test-support.ts';

const row = { kode: '63.71.01.1001', indikator: 'bank', nilai: '1' };

describe('the time covered at the release of 24 November 2026', () => {
  test.each([
    ['is as exact as the rows say it', ['2022', '2025-07'], { awal: '2022', akhir: '2025-07' }],
    [
      'ends on the day of the release where a year was still running',
      ['2022', '2026'],
      { awal: '2022', akhir: '2026-11-24' },
    ],
    ['ends on that day where a month was still running', ['2026-11'], { awal: '2026-11', akhir: '2026-11-24' }],
    ['is not known when no row has a date', [''], null],
  ])('%s', (_, dates, expected) => {
    const nilai = dates.map((periode) => ({ ...row, periode }));
    expect(periodOf(createCity({ nilai }), 'nilai')).toEqual(expected);
  });

  test('leaves out what is only planned for later', () => {
    const plan = { kode: '63.71.01.1001', jenis: 'rencana', tanggal: '2027', ketelitian: 'tahun' };
    const atlas = createCity({ peristiwa: [{ kode: '63.71.01.1001', tanggal: '2024-05-01' }, plan] });
    expect(periodOf(atlas, 'peristiwa')).toEqual({ awal: '2024-05-01', akhir: '2024-05-01' });
  });
});

describe.each(cities)('in $nama', ({ atlas, context, text }) => {
  const hari = lastDay(atlas.rilis.tanggal);

  test('schema.org names no day after the release', () => {
    const ends = datasetIds.flatMap((id) => {
      const { temporalCoverage } = createDatasetJsonLd(context, id) as { temporalCoverage?: string };
      return temporalCoverage?.split('/')[1] ?? [];
    });
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) expect(end <= hari, end).toBe(true);
  });

  test('DCAT names no end after the release', () => {
    const ends = [...text('unduh/terbaru/katalog.ttl').matchAll(/dcat:endDate "([^"]+)"/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) expect(isTanggal(end) && lastDay(end) <= hari, end).toBe(true);
  });
});
