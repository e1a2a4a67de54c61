import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvName, renderCsv } from './tabel-csv.ts';

describe('renderCsv(rows)', () => {
  it('ends every row with CRLF and quotes only where needed', () => {
    const rows = [
      ['nama', 'catatan'],
      ['Mantuil', 'satu, dua'],
      ['Pelambuan', 'kata "itu"'],
      ['Mawar', ''],
    ];
    expect(renderCsv(rows)).toBe('nama,catatan\r\nMantuil,"satu, dua"\r\nPelambuan,"kata ""itu"""\r\nMawar,\r\n');
  });

  it('is read back equal by another program', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', '−', 'é') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = renderCsv(rows);
        const { data } = Papa.parse<string[]>(text.slice(0, -2), { newline: '\r\n', delimiter: ',' });
        expect(data).toEqual(rows);
      }),
    );
  });
});

describe('csvName(what, saring)', () => {
  it.each([
    [[], 'kampung-semua.csv'],
    [['', ''], 'kampung-semua.csv'],
    [['', 'banjarmasin-utara', 'tercatat', ''], 'kampung-banjarmasin-utara-tercatat.csv'],
    [['Kertak Baru!', '', '', 'belum-kasus_stunting'], 'kampung-kertak-baru-belum-kasus-stunting.csv'],
    [['../../etc'], 'kampung-etc.csv'],
  ])('of %j is %s', (saring, name) => {
    expect(csvName('kampung', saring)).toBe(name);
  });
});
