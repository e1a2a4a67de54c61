/** What is told about the log of corrections and the schedule of releases when a cell of them cannot be right. */
import { expect, test } from 'vitest';
import { explainFiles, textOf, withCell, withFile } from './real-files.ts';

const withKoreksi = (row: string) => withFile('koreksi.csv', `${textOf('koreksi.csv')}${row}\n`);

test('a report that was put right in the version that is there is no problem', () => {
  expect(explainFiles(withKoreksi('2026-11-24,kampung/mantuil/,Salah salin.,diperbaiki,,2026.11'))).toEqual([]);
});

test.each([
  ['of after the release', '2026-12-01,kampung/mantuil/,Salah salin.,diperiksa,,', 'kolom tanggal'],
  [
    'put right in a version that does not exist',
    '2026-11-24,kampung/mantuil/,Salah salin.,diperbaiki,,2026.10',
    'kolom versi',
  ],
  ['without what was reported', '2026-11-24,kampung/mantuil/,,diperiksa,,', 'kolom laporan'],
  ['with a decision that is none', '2026-11-24,kampung/mantuil/,Salah salin.,ditolak,,', 'kolom keputusan'],
])('a report %s is found in its cell', (_, row, place) => {
  const told = explainFiles(withKoreksi(row));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`galat: koreksi.csv, baris 2, ${place}`);
});

test.each(['2027-05', '2026-12-01', ''])('the next release may be due %j', (berikutnya) => {
  expect(explainFiles(withCell('rilis.csv', 2, 'berikutnya', berikutnya))).toEqual([]);
});

test.each(['2026-11-24', '2026-10', '2025'])(
  'the next release is not due %s, before this one or on its day',
  (berikutnya) => {
    expect(explainFiles(withCell('rilis.csv', 2, 'berikutnya', berikutnya))).toEqual([
      expect.stringMatching(
        /^galat: rilis\.csv, baris 2, kolom berikutnya.+\nRilis berikutnya dijadwalkan tidak sesudah/u,
      ),
    ]);
  },
);
