import { describe, expect, it } from 'vitest';
import { createCity } from '../stats/city.test-support.ts';
import { layoutMap } from './map.ts';
import type { Drawing } from './mark.ts';
import type { Kelas } from './scale.ts';
import { layoutSmallMaps } from './small-maps.ts';

const map = layoutMap(createCity());
const one = (judul: string, kelas: readonly Kelas[]) => ({
  judul,
  teks: ['1 tercatat'],
  kelasOf: (kode: string) => kelas[map.areas.findIndex((area) => area.kode === kode)] ?? 'belum',
});
const areasOf = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.shape === 'areas' ? [mark] : []));

describe('layoutSmallMaps', () => {
  const drawing = layoutSmallMaps(
    map,
    [one('2018', ['a', 'belum', 'a', 'b']), one('2023', ['a', 'a', 'a', 'a']), one('2025', [])],
    [],
  );

  it('holds every shape once, however many maps there are', () => {
    expect(drawing.shapes).toEqual(map.areas.map(({ d }) => d));
  });

  it('says each fill once for each map, and uses every shape in every map', () => {
    expect(areasOf(drawing).map(({ kelas, shapes }) => [kelas, shapes])).toEqual([
      ['a', [0, 2]],
      ['belum', [1]],
      ['b', [3]],
      ['a', [0, 1, 2, 3]],
      ['belum', [0, 1, 2, 3]],
    ]);
  });

  it('puts two side by side and the third below', () => {
    const places = [...new Set(areasOf(drawing).map(({ transform }) => transform.replace(/scale.*/u, '')))];
    const [first, second, third] = places.map((text) => /translate\((\S+) (\S+)\)/u.exec(text)?.slice(1).map(Number));
    expect([first?.[0], second?.[0], third?.[0]]).toEqual([0, 168, 0]);
    expect(second?.[1]).toBe(first?.[1]);
    expect(third?.[1]).toBeGreaterThan(first?.[1] ?? 0);
  });

  it('says of each map its title and its counts', () => {
    expect(drawing.points.map(({ text }) => text)).toEqual([
      '2018: 1 tercatat',
      '2023: 1 tercatat',
      '2025: 1 tercatat',
    ]);
  });
});
