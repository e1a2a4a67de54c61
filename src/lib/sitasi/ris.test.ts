import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderRis } from './ris.ts';
import { satuBaris } from './rujukan.ts';
import { contohHalaman, contohRujukan, judulJahat } from './rujukan.test-support.ts';
import { kataCatatan } from './teks.ts';

describe('RIS', () => {
  test('is one tag on each line, the type first and the end last', () => {
    expect(renderRis([contohRujukan]).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - kampungkb-2026.11-jumlah_rt-63.71.01.1001-2025-07',
      'AU  - Kampung KB Banjarmasin',
      'TI  - Jumlah RT di Mantuil, Juli 2025: 26 RT',
      'PY  - 2026',
      'DA  - 2026/11/24/',
      'ET  - 2026.11',
      'PB  - Kampung KB Banjarmasin',
      'LA  - id',
      'N1  - Data versi 2026.11, 24 November 2026. Sumber asal: Kilas Banua, https://kilas.id/a_b?x=1&y=%20',
      'UR  - https://contoh.id/kampung/mantuil/#angka-jumlah_rt',
      'ER  - ',
      '',
    ]);
  });

  test('is read back by citation-js', () => {
    expect(plugins.input.chain(renderRis([contohHalaman, contohRujukan]))).toMatchObject([
      { title: 'Mantuil', type: 'webpage', URL: contohHalaman.alamat },
      {
        id: contohRujukan.kunci,
        title: contohRujukan.judul,
        publisher: 'Kampung KB Banjarmasin',
        issued: { 'date-parts': [[2026, 11, 24]] },
        note: kataCatatan(contohRujukan),
        URL: contohRujukan.alamat,
      },
    ]);
  });

  test('tells a table of data from a page', () => {
    expect(renderRis([{ ...contohHalaman, jenis: 'data' }])).toMatch(/^TY {2}- DATA\r\n/u);
  });

  test('keeps every sign of every title, and lets none begin a tag', () => {
    fc.assert(
      fc.property(judulJahat, judulJahat, (judul, penerbit) => {
        const sumber = [{ penerbit, url: 'https://contoh.id/' }];
        const lines = renderRis([{ ...contohRujukan, judul, sumber }]).split('\r\n');
        expect(lines).toHaveLength(13);
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u);
        expect(lines[3]).toBe(`TI  - ${satuBaris(judul)}`);
        expect(plugins.input.chain(lines.join('\r\n'))).toHaveLength(1);
      }),
    );
  });
});
