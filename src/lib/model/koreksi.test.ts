import { describe, expect, test } from 'vitest';
import { parseTable } from '../table/index.ts';
import { koreksiDataset } from './koreksi.ts';
import { sumberDataset } from './sumber.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const header = Object.keys(koreksiDataset.columns).join(',');
const parse = (...rows: string[]) => parseTable(koreksiDataset, bytes([header, ...rows, ''].join('\n')));

describe('the log of corrections', () => {
  test('may be empty: a header and nothing else is no problem', () => {
    expect(parse()).toMatchObject({ rows: [], problems: [] });
  });

  test('no other table may', () => {
    const only = bytes(`${Object.keys(sumberDataset.columns).join(',')}\n`);
    expect(parseTable(sumberDataset, only).problems.map(({ kind }) => kind)).toEqual(['file/noRows']);
  });

  test('must be there, and must have its header', () => {
    expect(parseTable(koreksiDataset, null).problems.map(({ kind }) => kind)).toEqual(['file/missing']);
    expect(parseTable(koreksiDataset, bytes('')).problems.map(({ kind }) => kind)).toEqual(['file/empty']);
  });

  test('holds a report that is still being looked into, with neither reason nor version', () => {
    expect(parse('2026-12-01,kampung/mantuil/,Salah salin.,diperiksa,,').rows).toEqual([
      {
        tanggal: '2026-12-01',
        halaman: 'kampung/mantuil/',
        laporan: 'Salah salin.',
        keputusan: 'diperiksa',
        alasan: null,
        versi: null,
      },
    ]);
  });

  test.each(['/kampung/mantuil/', 'https://lain.id/', '../x', 'kampung mantuil'])(
    'takes only an address of this site, from its root: not %s',
    (halaman) => {
      expect(parse(`2026-12-01,${halaman},x,diperiksa,,`).problems).not.toEqual([]);
    },
  );
});
