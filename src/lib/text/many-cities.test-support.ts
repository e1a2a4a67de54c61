/** Small cities full of whatever the tables allow, for what must hold of all of them. Imported by tests only. */
import fc from 'fast-check';
import type { Atlas } from '../model/index.ts';
import { createCity, kodeAt } from '../stats/city.test-support.ts';

/** Five kelurahan in each of two kecamatan. */
const count = 10;

const mutu = fc.constantFrom('pemerintah', 'media', 'belum_diverifikasi');

const row = fc.record({
  kode: fc.oneof(
    fc.integer({ min: 0, max: count - 1 }).map((at) => kodeAt(at, count)),
    fc.constant('63.71'),
  ),
  indikator: fc.constantFrom('bank', 'angka', 'lokus'),
  periode: fc.constantFrom('2020', '2021', '2021-06', '2022', ''),
  value: fc.integer({ min: 0, max: 40 }),
  instrumen: fc.constantFrom('survei 2021', 'survei 2022', 'register'),
  mutu,
  sumber: fc.constantFrom('dinas', 'harian', 'warta'),
});

const rows = fc.uniqueArray(row, {
  minLength: 1,
  maxLength: 40,
  // The key of the table of nilai.
  selector: ({ kode, indikator, periode, instrumen, sumber }) =>
    [kode, indikator, periode, instrumen, sumber].join(' '),
});

type NilaiRow = Readonly<Record<'kode' | 'indikator' | 'periode' | 'instrumen' | 'mutu' | 'sumber', string>> & {
  readonly value: number;
};

/** A yes or no is 0 or 1. */
const cityOf = (list: readonly NilaiRow[]): Atlas =>
  createCity({
    kampung: count,
    nilai: list.map(({ value, ...rest }) => ({
      ...rest,
      nilai: String(rest.indikator === 'lokus' ? value % 2 : value),
    })),
  });

/** What is known of one kelurahan, mostly verified. */
const cell = fc.record({
  value: fc.integer({ min: 0, max: 12 }),
  mutu: fc.oneof({ weight: 9, arbitrary: fc.constant('media') }, { weight: 1, arbitrary: mutu }),
});

/** One thing counted in one way at one time in most kelurahan, so that there is enough to compare with. */
const dense = fc.array(fc.option(cell, { freq: 8 }), { minLength: count, maxLength: count }).map((cells) =>
  cells.flatMap((one, at) =>
    one === null
      ? []
      : [
          {
            ...one,
            kode: kodeAt(at, count),
            indikator: 'bank',
            periode: '2021',
            instrumen: 'register',
            sumber: 'dinas',
          },
        ],
  ),
);

/** Tries `check` on 150 small cities, some with much of one kind to compare and some with a bit of everything. */
export const forAll = (check: (atlas: Atlas) => void): void => {
  const property = fc.property(fc.oneof<fc.Arbitrary<readonly NilaiRow[]>[]>(rows, dense), (list) => {
    check(cityOf(list));
  });
  fc.assert(property, { numRuns: 150 });
};
