/** What suppliers are told about numbers that point at people. */
import { describe, expect, test } from 'vitest';
import { createCity, kodeAt } from '../../stats/city.test-support.ts';
import { formatMessage } from '../../table/index.ts';
import { parseTables } from '../tables.ts';
import { checkRahasia } from './rahasia.ts';

const kasus = {
  id: 'kasus',
  nama: 'Kasus uji',
  satuan: 'anak',
  desimal: '0',
  definisi: 'Banyaknya kasus.',
  tingkat: 'kelurahan;kota',
  sensitif: 'ya',
};
const refuse = (more: Record<string, string>, indikator: Record<string, string> = kasus) => {
  const row = { kode: kodeAt(0, 4), indikator: 'kasus', periode: '2021', ...more };
  return () => createCity({ indikator: [indikator], nilai: [row] });
};

describe('nilai.csv', () => {
  test.each(['1', '4'])(
    'with a sensitive count of %s below the city stops the build, and does not repeat it',
    (nilai) => {
      expect(refuse({ nilai })).toThrow(/Hitungan orang 1–4 pada indikator sensitif/);
      expect(refuse({ nilai })).not.toThrow(/"cell"/);
    },
  );

  test.each([
    ['zero', { nilai: '0' }],
    ['a withheld cell', { nilai: '', status: 'dirahasiakan' }],
    ['a small count of the whole city', { nilai: '3', kode: '63.71' }],
    ['a count from 5 to 9, which the gate withholds', { nilai: '5' }],
  ])('may hold %s', (_, more) => {
    expect(refuse(more)).not.toThrow();
  });

  test('may hold a small count of what is not sensitive', () => {
    expect(refuse({ nilai: '3' }, { ...kasus, sensitif: 'tidak' })).not.toThrow();
  });

  test('must say why a number is missing', () => {
    expect(refuse({ nilai: '' })).toThrow(/Nilainya kosong, tanpa keterangan sebabnya/);
  });

  test('must not hold a number and the reason why there is none', () => {
    expect(refuse({ nilai: '12', status: 'dirahasiakan' })).toThrow(/padahal nilainya terisi/);
  });
});

describe('what the gate withholds', () => {
  const bagian = { ...kasus, id: 'bagian', nama: 'Bagian uji', satuan: 'persen', desimal: '2' };
  const usual = { periode: '2021', instrumen: 'survei 2021', mutu: 'pemerintah', sumber: 'dinas' };
  const toCsv = (file: string, rows: readonly Record<string, string>[]): [string, Uint8Array] => {
    const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const lines = [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
    return [file, new TextEncoder().encode(lines.map((line) => `${line.join(',')}\n`).join(''))];
  };
  /** Columns that these rows do not fill. */
  const tail = { topik: 'uji', arah: 'turun_baik', catatan: '' };
  const saidOf = (nilai: readonly Record<string, string>[], linked: Record<string, string> = {}): string[] => {
    const tables = parseTables(
      new Map([
        toCsv('wilayah.csv', [
          { kode: kodeAt(0, 4), jenis: 'kelurahan', nama: 'Anggrek', induk: '63.71.01', slug: 'anggrek', kode_pos: '' },
        ]),
        toCsv(
          'indikator.csv',
          [kasus, { ...bagian, ...linked }].map((row) => ({ pembilang: '', ...tail, ...row })),
        ),
        toCsv('instrumen.csv', [{ instrumen: 'survei 2021', seri: 'Survei', jenis: 'survei', catatan: '' }]),
        toCsv(
          'nilai.csv',
          nilai.map((row) => ({ kode: kodeAt(0, 4), ...usual, catatan: '', publikasi_resmi: '', status: '', ...row })),
        ),
      ]),
    );
    return checkRahasia(tables).map((problem) => {
      const { masalah, perbaikan } = formatMessage(problem);
      return `${problem.row} ${problem.severity}: ${masalah} ${perbaikan}`;
    });
  };

  test('a count of 5 to 9 asks for its publication, and the percentage beside it does not', () => {
    const said = saidOf(
      [
        { indikator: 'kasus', nilai: '7' },
        { indikator: 'bagian', nilai: '4.93' },
      ],
      { pembilang: 'kasus' },
    );
    expect(said[0]).toMatch(/^2 peringatan: Hitungan orang 5–9 .* Tulis nama terbitannya/u);
    expect(said[1]).toMatch(/^3 peringatan: Persentase ini memuat hitungan orang yang dirahasiakan/u);
    expect(said[1]).not.toMatch(/terbitan/u);
    expect(said).toHaveLength(2);
  });

  test('a larger number of another source is no count of 5 to 9', () => {
    const said = saidOf([
      { indikator: 'kasus', nilai: '7' },
      { indikator: 'kasus', nilai: '12', sumber: 'lain' },
    ]);
    expect(said[1]).toMatch(/^3 peringatan: Dari angka ini, angka lain yang dirahasiakan dapat dihitung/u);
  });

  test('a percentage of an unknown base is told to name it', () => {
    expect(saidOf([{ indikator: 'bagian', nilai: '14.29' }])).toEqual([
      expect.stringMatching(
        /^2 peringatan: .*penyebutnya tidak diketahui.* Tambahkan baris hitungan atau penyebutnya/u,
      ),
    ]);
  });
});
