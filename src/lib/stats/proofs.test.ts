import { describe, expect, it } from 'vitest';
import { createCity, kodeAt } from './city.test-support.ts';
import { proofsOf } from './proofs.ts';

const anggrek = kodeAt(0, 4);
const own = (tanggal: string, jenis: string) => ({ kode: anggrek, tanggal, jenis });
const all = { kode: '63.71', tanggal: '2025-11-06', jenis: 'evaluasi', jumlah_kampung_kb: '4' };

describe('proofsOf(atlas, kode)', () => {
  it.each([
    ['its own proof alone, when that is earlier', [own('2020-01-01', 'pencanangan'), all], ['2020-01-01']],
    ['the statement about the city, when there is nothing else', [all], ['2025-11-06']],
    ['a plan and the statement that it rests on', [own('2021-01-01', 'rencana'), all], ['2021-01-01', '2025-11-06']],
    [
      'the statement before a later proof of its own',
      [own('2025-12-01', 'penghargaan'), all],
      ['2025-11-06', '2025-12-01'],
    ],
    ['a plan alone, when nothing is proved', [own('2021-01-01', 'rencana')], ['2021-01-01']],
    ['nothing, when nothing is known', [{ ...own('2021-01-01', 'rencana'), kode: kodeAt(1, 4) }], []],
  ])('gives %s', (_, peristiwa, expected) => {
    expect(proofsOf(createCity({ peristiwa }), anggrek).map(({ tanggal }) => tanggal)).toEqual(expected);
  });
});
