import { describe, expect, it } from 'vitest';
import { singkatanIn } from './singkatan.ts';

describe('singkatanIn(text)', () => {
  it.each<[string, string[]]>([
    ['Prevalensi menurut SKI 2023, bukan SSGI/SSGBI.', ['SKI', 'SSGBI', 'SSGI']],
    ['register e-PPGBM (BKKBN)', ['BKKBN', 'e-PPGBM']],
    ['Babinsa dan LPMK di RT 02', ['Babinsa', 'LPMK']],
    ['SKIN, ASKI, BPSS', []],
    ['Keluarga berisiko stunting (KRS)', []],
    ['', []],
  ])('of "%s" are %j', (text, expected) => {
    expect(singkatanIn(text).map(({ singkatan }) => singkatan)).toEqual(expected);
  });

  it('says them in full', () => {
    expect(singkatanIn('SKI 2023')).toEqual([{ singkatan: 'SKI', kepanjangan: 'Survei Kesehatan Indonesia' }]);
  });
});
