import { describe, expect, test } from 'vitest';
import { readAtlas } from '../../atlas.ts';
import { decideNilai, listRahasia } from '../model/rahasia/index.ts';
import { formatMessage } from '../table/index.ts';
import { checkCerita, parseCerita } from './index.ts';
import { naskahOf } from './naskah.test-support.ts';

const { atlas: read } = readAtlas('data');
if (read === null) throw new Error('the data have problems');
const atlas = read;

/** What is said of people in a story about Mantuil with this body, whose first line is 11. */
function foundIn(body: string, withheld = '', lain: Readonly<Record<string, unknown>> = {}): string[] {
  // 117 of Mantuil as if it were withheld: its row keeps the number, as the raw table of a supplier may.
  const { rows } = atlas.tables.nilai;
  const at = rows.findIndex(
    ({ kode, indikator, nilai }) => kode === '63.71.01.1001' && indikator === 'kasus_stunting' && nilai === 117,
  );
  const emptied = {
    ...atlas.tables,
    nilai: {
      ...atlas.tables.nilai,
      rows: rows.map((row, index) => (index === at ? { ...row, nilai: null, status: 'dirahasiakan' as const } : row)),
    },
  };
  const rahasia =
    withheld === 'pasti'
      ? listRahasia(atlas.tables, new Map([[at, 'pokok' as const]]))
      : withheld === 'mungkin'
        ? listRahasia(emptied, decideNilai(atlas.tables))
        : [];
  return checkCerita(atlas, parseCerita('x.mdx', naskahOf(body, lain)), rahasia).flatMap((problem) => {
    const { masalah } = formatMessage(problem);
    return /dikenali|dirahasiakan/u.test(masalah)
      ? [`${problem.severity} ${problem.row ?? 0}: ${masalah.slice(0, 22)}`]
      : [];
  });
}

describe('a handful of people in a story', () => {
  test.each([
    ['in a paragraph', 'Pembuka.\n\nDua balita gizi buruk dirujuk.', 'galat 13: Teks ini menyebut hitu'],
    ['in an item of a list', '- Tiga anak stunting di RT 5.', 'galat 11: Teks ini menyebut hitu'],
    [
      'inside of a component',
      'Ada <Kutip sumber="kilas-banua-22-kecamatan-di-banjarmasin">3</Kutip> anak stunting.',
      'galat 11: Teks ini menyebut hitu',
    ],
  ])('%s stops the build', (_, body, expected) => {
    expect(foundIn(body)).toContain(expected);
  });

  test('in the title or the summary as well', () => {
    expect(foundIn('Isi.', '', { judul: 'Dua anak stunting di Mantuil' })).toEqual(['galat 2: Teks ini menyebut hitu']);
  });

  test('is not seen in harmless words', () => {
    expect(foundIn('Stunting dibahas di RT 02: tiga kelurahan, dua posyandu, lima besar.')).toEqual([]);
  });
});

describe('a number that is withheld', () => {
  const body = 'Di Mantuil tercatat <Kutip sumber="banjarmasin-post-20230503">117</Kutip> anak stunting.';

  test('stops the build where it stands in a story of its place, also inside of a component', () => {
    expect(foundIn(body)).toEqual([]);
    expect(foundIn(body, 'pasti')).toEqual(['galat 11: Teks ini memuat angka ']);
  });

  test('is a warning where the file no longer holds it', () => {
    expect(foundIn(body, 'mungkin')).toEqual(['peringatan 11: Teks ini menyebut hitu']);
  });
});
