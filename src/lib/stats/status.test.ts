import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KodeKelurahan } from '../model/index.ts';
import { createCity, kodeAt } from './city.test-support.ts';
import { evidenceOf, statusCounts, statusDates, statusOn, type Status } from './status.ts';

const anggrek = kodeAt(0, 4);
const bakung = kodeAt(1, 4);

/** "tercatat/peristiwa p01 p02" */
const brief = (status: Status): string =>
  [
    status.jenis + (status.jenis === 'tercatat' ? `/${status.dasar}` : ''),
    ...status.bukti.map(({ id }) => id as string),
  ].join(' ');

describe('statusOn(atlas, kode, date)', () => {
  it.each(['pencanangan', 'keberadaan', 'kunjungan', 'penghargaan', 'evaluasi'])(
    'a %s in the kelurahan proves that its Kampung KB exists',
    (jenis) => {
      const atlas = createCity({ peristiwa: [{ kode: anggrek, tanggal: '2020-05-01', jenis }] });
      expect(brief(statusOn(atlas, anggrek, '2020-05-01'))).toBe('tercatat/peristiwa p01');
      expect(brief(statusOn(atlas, bakung, '2020-05-01'))).toBe('belum_dipastikan');
    },
  );

  it.each([
    ['rencana', 'direncanakan p01'],
    ['program', 'belum_dipastikan'],
    ['jumlah', 'belum_dipastikan'],
  ])('a %s in the kelurahan proves no more than "%s"', (jenis, expected) => {
    const count = { jumlah_kampung_kb: '1' };
    const atlas = createCity({ peristiwa: [{ kode: anggrek, tanggal: '2020-05-01', jenis, ...count }] });
    expect(brief(statusOn(atlas, anggrek, '2020-05-01'))).toBe(expected);
  });

  it.each([
    ['2021', 'tahun', '2021-12-30', '2021-12-31'],
    ['2021-02', 'bulan', '2021-02-27', '2021-02-28'],
    ['2021-02-10', 'hari', '2021-02-09', '2021-02-10'],
    ['2021-02-10', 'paling_lambat', '2021-02-09', '2021-02-10'],
  ])('an event dated %s (%s) counts not on %s but on %s', (tanggal, ketelitian, before, after) => {
    const atlas = createCity({ peristiwa: [{ kode: anggrek, tanggal, ketelitian }] });
    expect(statusOn(atlas, anggrek, before).jenis).toBe('belum_dipastikan');
    expect(statusOn(atlas, anggrek, after).jenis).toBe('tercatat');
  });

  it('gives the proofs up to the day in time order, and no plans among them', () => {
    const atlas = createCity({
      peristiwa: [
        { kode: anggrek, tanggal: '2022-01-01', jenis: 'penghargaan' },
        { kode: anggrek, tanggal: '2020-01-01', jenis: 'rencana' },
        { kode: anggrek, tanggal: '2021-01-01', jenis: 'pencanangan' },
        { kode: anggrek, tanggal: '2023-01-01', jenis: 'kunjungan' },
      ],
    });
    expect(brief(statusOn(atlas, anggrek, '2020-06-01'))).toBe('direncanakan p02');
    expect(brief(statusOn(atlas, anggrek, '2022-06-01'))).toBe('tercatat/peristiwa p03 p01');
    expect(evidenceOf(atlas, anggrek, '2022-06-01').rencana.map(({ id }) => id)).toEqual(['p02']);
  });

  it('a count as high as the number of kelurahan proves them all, and their own events win over it', () => {
    const atlas = createCity({
      peristiwa: [
        { kode: '63.71', tanggal: '2023-01-01', jenis: 'jumlah', jumlah_kampung_kb: '3' },
        { kode: '63.71', tanggal: '2024-01-01', jenis: 'evaluasi', jumlah_kampung_kb: '4' },
        { kode: bakung, tanggal: '2022-01-01', jenis: 'rencana' },
        { kode: anggrek, tanggal: '2025-01-01' },
      ],
    });
    expect(brief(statusOn(atlas, anggrek, '2023-06-01'))).toBe('belum_dipastikan');
    expect(brief(statusOn(atlas, anggrek, '2024-06-01'))).toBe('tercatat/pernyataan_kota p02');
    expect(brief(statusOn(atlas, bakung, '2024-06-01'))).toBe('tercatat/pernyataan_kota p02');
    expect(brief(statusOn(atlas, anggrek, '2025-06-01'))).toBe('tercatat/peristiwa p04');
  });

  it('a plan for as many as there are kelurahan is a target and proves nothing', () => {
    const atlas = createCity({
      peristiwa: [{ kode: '63.71', tanggal: '2024-01-01', jenis: 'rencana', jumlah_kampung_kb: '4' }],
    });
    expect(statusOn(atlas, anggrek, '2025-01-01').jenis).toBe('belum_dipastikan');
  });

  it('refuses what is not a day, and codes that do not exist, with the codes that do', () => {
    const atlas = createCity();
    expect(() => statusOn(atlas, anggrek, '2023-11')).toThrow(RangeError);
    expect(() => statusOn(atlas, '63.71.01.9999' as KodeKelurahan, '2023-11-20')).toThrow(anggrek);
  });
});

describe('statusCounts(atlas, date)', () => {
  it('counts each status, and the two grounds of those that are proved', () => {
    const atlas = createCity({
      peristiwa: [
        { kode: anggrek, tanggal: '2020-01-01' },
        { kode: bakung, tanggal: '2020-01-01', jenis: 'rencana' },
        { kode: '63.71', tanggal: '2021-01-01', jenis: 'jumlah', jumlah_kampung_kb: '4' },
      ],
    });
    expect(statusCounts(atlas, '2020-01-01')).toEqual({
      jenis: { tercatat: 1, direncanakan: 1, belum_dipastikan: 2 },
      dasar: { peristiwa: 1, pernyataan_kota: 0 },
      total: 4,
    });
    expect(statusCounts(atlas, '2021-01-01')).toEqual({
      jenis: { tercatat: 4, direncanakan: 0, belum_dipastikan: 0 },
      dasar: { peristiwa: 1, pernyataan_kota: 3 },
      total: 4,
    });
  });

  it('refuses what is not a day', () => {
    expect(() => statusCounts(createCity(), '2023')).toThrow(RangeError);
  });
});

describe('statusDates(atlas)', () => {
  it('lists the days on which a status or its ground changes, and no others', () => {
    const atlas = createCity({
      peristiwa: [
        { kode: anggrek, tanggal: '2019', ketelitian: 'tahun', jenis: 'rencana' },
        { kode: anggrek, tanggal: '2020-01-01' },
        { kode: anggrek, tanggal: '2020-02-01', jenis: 'kunjungan' },
        { kode: anggrek, tanggal: '2020-03-01', jenis: 'rencana' },
        { kode: '63.71', tanggal: '2020-04-01', jenis: 'program' },
        { kode: '63.71', tanggal: '2021-01-01', jenis: 'jumlah', jumlah_kampung_kb: '4' },
        { kode: bakung, tanggal: '2021-02-01', jenis: 'rencana' },
        { kode: bakung, tanggal: '2022-01-01', jenis: 'penghargaan' },
      ],
    });
    expect(statusDates(atlas)).toEqual(['2019-12-31', '2020-01-01', '2021-01-01', '2022-01-01']);
  });

  it('between two of them nothing changes, and a kampung never falls back', () => {
    const order = { belum_dipastikan: 0, direncanakan: 1, tercatat: 2 };
    const event = fc.record({
      kode: fc.constantFrom('63.71', ...Array.from({ length: 4 }, (_, at) => kodeAt(at, 4))),
      tanggal: fc.integer({ min: 10, max: 28 }).map((day) => `2023-01-${day}`),
      jenis: fc.constantFrom('rencana', 'pencanangan', 'program', 'jumlah'),
      jumlah_kampung_kb: fc.constantFrom('1', '4'),
    });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), (peristiwa) => {
        const atlas = createCity({ peristiwa });
        const days = Array.from({ length: 20 }, (_, at) => `2023-01-${at + 9 < 10 ? '09' : at + 9}`);
        const states = days.map((day) => atlas.kampung.map(({ kode }) => statusOn(atlas, kode, day)));
        for (const [at, day] of days.entries()) {
          const before = states[at - 1];
          const now = states[at] ?? [];
          if (before === undefined) continue;
          const ground = (status: Status) => brief({ ...status, bukti: [] } as unknown as Status);
          const changed = now.some((status, of) => ground(status) !== ground(before[of] ?? status));
          expect(statusDates(atlas).includes(day)).toBe(changed);
          for (const [of, status] of now.entries()) {
            expect(order[status.jenis]).toBeGreaterThanOrEqual(order[before[of]?.jenis ?? 'belum_dipastikan']);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
