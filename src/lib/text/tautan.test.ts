import { describe, expect, it } from 'vitest';
import { hostOf, splitTautan } from './tautan.ts';

describe('hostOf(url)', () => {
  it('leaves out "www."', () => {
    expect(hostOf('https://www.banjarmasinkota.go.id/2023/11/x.html')).toBe('banjarmasinkota.go.id');
  });
});

describe('splitTautan(text)', () => {
  const link = (url: string) => ({ teks: 'a.id', url });
  const words = (teks: string) => ({ teks, url: null });

  it.each([
    ['Tanpa alamat.', [words('Tanpa alamat.')]],
    ['Lihat (https://a.id/b-c?d=1).', [words('Lihat ('), link('https://a.id/b-c?d=1'), words(').')]],
    ['https://a.id/b.', [link('https://a.id/b'), words('.')]],
    ['http://a.id dan https://a.id/', [link('http://a.id'), words(' dan '), link('https://a.id/')]],
    ['', []],
  ])('of "%s"', (text, expected) => {
    expect(splitTautan(text)).toEqual(expected);
  });
});
