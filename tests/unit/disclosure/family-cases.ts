/** Random small cities for each way in which one number can be told twice. */
import fc from 'fast-check';
import type { Count, FamilyCity, Member } from './family-city.ts';

/** Small numbers are likely, and so are those that can just hide them. */
const people = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 9 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 10, max: 30 }) },
);
const usually = fc.integer({ min: 0, max: 9 }).map((draw) => draw > 2);

const memberOf = (count: Count, seri: string): fc.Arbitrary<Member> =>
  fc.record({
    count: fc.constant(count),
    seri: fc.constant(seri),
    kelurahan: usually,
    kecamatan: usually,
    kota: usually,
    missing: fc.option(fc.nat(5), { nil: null, freq: 2 }),
  });

/** @param groups of people that do not overlap @param rest true when the last group is in no part and often empty */
function citiesOf(
  counts: readonly Count[],
  seri: readonly string[],
  groups: number,
  rest = false,
): fc.Arbitrary<FamilyCity> {
  const few = fc.oneof(fc.constant(0), people);
  return fc.integer({ min: 2, max: 6 }).chain((places) =>
    fc.record({
      people: fc.tuple(
        ...Array.from({ length: groups }, (_, at) =>
          fc.array(rest && at === groups - 1 ? few : people, { minLength: places, maxLength: places }),
        ),
      ),
      members: fc.tuple(...counts.flatMap((count) => seri.map((one) => memberOf(count, one)))),
      countsMissing: fc.boolean(),
      official: fc.boolean(),
    }),
  );
}

const alone: Count = { id: 'semua', groups: [0] };
const whole: Count = { id: 'semua', groups: [0, 1] };
const parts: Count[] = [
  { id: 'laki', groups: [0], bagian_dari: 'semua' },
  { id: 'perempuan', groups: [1], bagian_dari: 'semua' },
];
const crossed: Count[] = [
  { id: 'semua', groups: [0, 1, 2, 3] },
  { id: 'laki', groups: [0, 1], bagian_dari: 'semua' },
  { id: 'perempuan', groups: [2, 3], bagian_dari: 'semua' },
  { id: 'baduta', groups: [0, 2], bagian_dari: 'semua' },
  { id: 'lain', groups: [1, 3], bagian_dari: 'semua' },
];
const nested: Count[] = [
  { id: 'semua', groups: [0, 1, 2] },
  { id: 'laki', groups: [0], bagian_dari: 'semua' },
  { id: 'perempuan', groups: [1, 2], bagian_dari: 'semua' },
  { id: 'perempuan_baduta', groups: [1], bagian_dari: 'perempuan' },
  { id: 'perempuan_lain', groups: [2], bagian_dari: 'perempuan' },
];

export const cities = {
  'two series of one count': citiesOf([alone], ['satu', 'dua'], 1),
  'two parts and a whole': citiesOf([whole, ...parts], ['satu'], 2),
  'two series of two parts and a whole': citiesOf([whole, ...parts], ['satu', 'dua'], 2),
  'parts that leave somebody out': citiesOf([{ ...whole, groups: [0, 1, 2] }, ...parts], ['satu'], 3, true),
  'parts of a part': citiesOf(nested, ['satu'], 3),
  'a whole divided in two ways': citiesOf(crossed, ['satu'], 4).map((city) => ({
    ...city,
    // Both divisions are complete in every kelurahan, as data/README.md asks.
    members: city.members.map((member) => ({ ...member, kelurahan: true, missing: null })),
  })),
};
