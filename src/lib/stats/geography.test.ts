import { describe, expect, it } from 'vitest';
import { createCity, kampungNamed } from './city.test-support.ts';
import { areaOf, neighboursOf } from './geography.ts';

type Point = [number, number];
type Ring = Point[];

const square = (west: number, south: number, size = 0.01): Ring => {
  const [w, s, e, n] = [west, south, west + size, south + size].map((value) => Number(value.toFixed(4))) as [
    number,
    number,
    number,
    number,
  ];
  return [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
};

const names = (rings: Ring[], nama: string) => {
  const atlas = createCity({ kampung: rings.length, rings });
  return neighboursOf(atlas, kampungNamed(atlas, nama).kode).map((one) => one.nama);
};

describe('areaOf(kampung)', () => {
  it('is in square kilometres on the ellipsoid', () => {
    // By hand at 3° S: one degree of latitude is 110.578 km, one of longitude 111.167 km at 3.005° S; a hundredth of each.
    const [first] = createCity().kampung;
    expect(first === undefined ? 0 : areaOf(first)).toBeCloseTo(1.10578 * 1.11167, 3);
  });
});

describe('neighboursOf(atlas, kode)', () => {
  it('share an edge, in alphabetical order', () => {
    const rings = [square(114.01, -3), square(114, -3), square(114.02, -3), square(114.01, -2.99)];
    expect(names(rings, 'Anggrek')).toEqual(['Bakung', 'Cempaka', 'Dahlia']);
    expect(names(rings, 'Bakung')).toEqual(['Anggrek']);
  });

  it('do not include who touches in one point only', () => {
    expect(names([square(114, -3), square(114.01, -2.99), square(114.01, -3)], 'Anggrek')).toEqual(['Cempaka']);
  });

  it('do not include who touches in a point that both have drawn twice', () => {
    const [a, b, c, d] = square(114, -3) as [Point, Point, Point, Point];
    const [e, f, g, h] = square(114.01, -2.99) as [Point, Point, Point, Point];
    const bridge = square(114.01, -3);
    expect(names([[a, b, c, c, d, a], [e, e, f, g, h, e], bridge], 'Anggrek')).toEqual(['Cempaka']);
  });

  it('are found wherever a ring begins', () => {
    const [a, b, c, d] = square(114, -3);
    const ring = [b, c, d, a, b].filter((point) => point !== undefined);
    expect(names([ring, square(114.01, -3)], 'Bakung')).toEqual(['Anggrek']);
  });

  it('are none for an area that stands alone', () => {
    expect(names([square(114, -3)], 'Anggrek')).toEqual([]);
  });
});
