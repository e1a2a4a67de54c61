import { describe, expect, it } from 'vitest';
import { createCity, kampungNamed, kodeAt } from '../stats/city.test-support.ts';
import { sentenceLead } from './sentence-lead.ts';

const anggrek = kodeAt(0, 10);

const tell = (...rows: readonly Readonly<Record<string, string>>[]): string | undefined => {
  const atlas = createCity({ kampung: 10, nilai: rows.map((row) => ({ kode: anggrek, periode: '2021', ...row })) });
  return sentenceLead(atlas, kampungNamed(atlas, 'Anggrek'))?.replaceAll('\u00a0', ' ');
};

describe('sentenceLead(atlas, kampung)', () => {
  it('is one sentence, without what the number is compared with', () => {
    const others = [1, 2, 3, 4].map((at) => ({ kode: kodeAt(at, 10), indikator: 'bank', nilai: String(at) }));
    expect(tell({ indikator: 'bank', nilai: '9' }, { indikator: 'bank', nilai: '5', periode: '2020' }, ...others)).toBe(
      'Bank sampah terdaftar di Anggrek pada 2021 berjumlah 9 unit, menurut Survei yang diterbitkan Dinas Uji.',
    );
  });

  it('is an answer where no quantity is known', () => {
    expect(tell({ indikator: 'lokus', nilai: '1' })).toBe('Pada 2021 Anggrek termasuk lokus uji, menurut Dinas Uji.');
  });

  it('is null when only an unverified value is known', () => {
    expect(tell({ indikator: 'bank', nilai: '9', mutu: 'belum_diverifikasi' })).toBeUndefined();
  });
});
