import { describe, expect, it } from 'vitest';
import { sentencePerubahan } from './sentence-perubahan.ts';
import { tell, type Row } from './tell.test-support.ts';

describe('a step from or to a rounded value', () => {
  const rounded: Row = { catatan: 'Dibulatkan ke puluhan.' };

  it.each<[string, Row[], string]>([
    [
      'is told as about so much, rounded alike',
      [{ nilai: '33380', periode: '2022', ...rounded }, { nilai: '29648' }],
      'Dibandingkan 2021 (29.648 unit), angka itu naik sekitar 3.730 unit.',
    ],
    [
      'also when the value before is the rounded one',
      [
        { nilai: '29648', periode: '2022' },
        { nilai: '33380', ...rounded },
      ],
      'Dibandingkan 2021 (33.380 unit), angka itu turun sekitar 3.730 unit.',
    ],
    [
      'is rounded like the rougher of the two',
      [
        { nilai: '33400', periode: '2022', catatan: 'Dibulatkan ke ratusan.' },
        { nilai: '29650', ...rounded },
      ],
      'Dibandingkan 2021 (29.650 unit), angka itu naik sekitar 3.800 unit.',
    ],
    [
      'is none when it is smaller than what was rounded away',
      [{ nilai: '30', periode: '2022', ...rounded }, { nilai: '27' }],
      'Angka itu kira-kira sama seperti pada 2021.',
    ],
    [
      'is exact when the note speaks of something else',
      [{ nilai: '33380', periode: '2022', catatan: 'Semester II.' }, { nilai: '29648' }],
      'Dibandingkan 2021 (29.648 unit), angka itu naik 3.732 unit.',
    ],
  ])('%s', (_, rows, expected) => {
    expect(tell(rows, sentencePerubahan)).toBe(expected);
  });
});
