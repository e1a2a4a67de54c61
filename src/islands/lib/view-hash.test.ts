import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView, parseView } from './view-hash.ts';

describe('the view in the address', () => {
  it('is short and readable', () => {
    expect(formatView({ zoom: 14.5, lat: -3.319444, lon: 114.592512 })).toBe('#v=14.5/-3.3194/114.5925');
  });

  it('has no zeros at its end', () => {
    expect(formatView({ zoom: 14, lat: -3.3, lon: 114 })).toBe('#v=14/-3.3/114');
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 19, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (zoom, lat, lon) => {
          const view = parseView(formatView({ zoom, lat, lon }));
          expect(Math.abs((view?.zoom ?? NaN) - zoom)).toBeLessThanOrEqual(0.0051);
          expect(Math.abs((view?.lat ?? NaN) - lat)).toBeLessThanOrEqual(0.000051);
          expect(Math.abs((view?.lon ?? NaN) - lon)).toBeLessThanOrEqual(0.000051);
        },
      ),
    );
  });

  it.each([
    ['nothing', ''],
    ['another fragment', '#daftar'],
    ['a part that is missing', '#v=14/-3.3'],
    ['a part too many', '#v=14/-3.3/114.5/9'],
    ['words', '#v=a/b/c'],
    ['a latitude beyond the map', '#v=14/-89/114'],
    ['a longitude beyond the earth', '#v=14/-3/190'],
    ['something before it', '#x#v=14/-3.3/114.5'],
  ])('is not read from %s', (_name, hash) => {
    expect(parseView(hash)).toBeNull();
  });
});
