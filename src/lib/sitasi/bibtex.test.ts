import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBibtex } from './bibtex.ts';
import { satuBaris } from './rujukan.ts';
import { contohHalaman, contohRujukan, judulJahat } from './rujukan.test-support.ts';
import { kataCatatan } from './teks.ts';

/** This reader gives some signs as HTML does, and a backtick as the accent that looks like it. */
const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('\u02cb', '`');

describe('BibTeX', () => {
  test('says everything that is known of a number', () => {
    expect(renderBibtex([contohRujukan])).toMatchInlineSnapshot(`
      "% Encoding: UTF-8

      @misc{kampungkb-2026.11-jumlah_rt-63.71.01.1001-2025-07,
        author = {{Kampung KB Banjarmasin}},
        title = {{Jumlah RT di Mantuil, Juli 2025: 26 RT}},
        year = {2026},
        month = nov,
        note = {Data versi 2026.11, 24 November 2026. Sumber asal: Kilas Banua, https://kilas.id/a\\_b?x=1\\&y=\\%20},
        url = {https://contoh.id/kampung/mantuil/#angka-jumlah_rt},
        langid = {indonesian},
      }
      "
    `);
  });

  test('is read back by the parser of Better BibTeX', () => {
    const { entries, errors } = parse(renderBibtex([contohHalaman, contohRujukan]));
    expect(errors).toEqual([]);
    expect(entries.map(({ key, type }) => [key, type])).toEqual([
      [contohHalaman.kunci, 'misc'],
      [contohRujukan.kunci, 'misc'],
    ]);
    expect(entries[1]?.fields).toMatchObject({
      author: [{ name: 'Kampung KB Banjarmasin' }],
      year: '2026',
      note: kataCatatan(contohRujukan),
      url: contohRujukan.alamat,
    });
  });

  test('is read back by citation-js', () => {
    expect(plugins.input.chain(renderBibtex([contohRujukan]))).toMatchObject([
      {
        id: contohRujukan.kunci,
        title: contohRujukan.judul,
        author: [{ family: 'Kampung KB Banjarmasin' }],
        issued: { 'date-parts': [[2026, 11]] },
        note: kataCatatan(contohRujukan),
        URL: contohRujukan.alamat,
      },
    ]);
  });

  test('keeps every sign of every title, and lets none begin a field or an entry', () => {
    fc.assert(
      fc.property(judulJahat, judulJahat, (judul, penerbit) => {
        const sumber = [{ penerbit, url: 'https://contoh.id/' }];
        const { entries, errors } = parse(renderBibtex([{ ...contohRujukan, judul, sumber }, contohHalaman]));
        expect(errors).toEqual([]);
        expect(entries).toHaveLength(2);
        expect(plain(String(entries[0]?.fields.title))).toBe(satuBaris(judul));
        expect(entries[0]?.fields.url).toBe(contohRujukan.alamat);
        expect(entries[1]?.fields.title).toContain('Mantuil');
      }),
    );
  });
});
