import { describe, expect, it } from 'vitest';
import { formatPilihan, parsePilihan } from './banding-kueri.ts';

const places = ['mantuil', 'mawar', 'melayu', 'sungai-bilu', 'pelambuan', 'gadang'];
const known = (slug: string) => places.includes(slug);

describe('parsePilihan(search, known)', () => {
  it.each([
    ['', [], []],
    ['?k=', [], []],
    ['?k=,,', [], []],
    ['?k=mantuil', ['mantuil'], []],
    ['?lain=1&k=mawar,mantuil', ['mawar', 'mantuil'], []],
    ['?k=mawar%2Cmantuil', ['mawar', 'mantuil'], []],
    ['?k=Mawar, mantuil', ['mawar', 'mantuil'], []],
    ['?k=mawar,mawar,mantuil', ['mawar', 'mantuil'], []],
    ['?k=mawar,tidak-ada,mantuil', ['mawar', 'mantuil'], ['tidak-ada']],
    [`?k=${places.join(',')}`, places.slice(0, 5), []],
    [`?k=tidak-ada,${places.slice(0, 5).join(',')}`, places.slice(0, 5), ['tidak-ada']],
  ])('reads %j', (search, slugs, asing) => {
    expect(parsePilihan(search, known)).toEqual({ slugs, asing });
  });
});

describe('formatPilihan(slugs)', () => {
  it('is empty for no place and readable for several', () => {
    expect(formatPilihan([])).toBe('');
    expect(formatPilihan(['mawar', 'sungai-bilu'])).toBe('?k=mawar,sungai-bilu');
  });

  it('is read back equal', () => {
    expect(parsePilihan(formatPilihan(places.slice(0, 5)), known).slugs).toEqual(places.slice(0, 5));
  });
});
