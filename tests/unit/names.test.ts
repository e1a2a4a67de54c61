import { expect, it } from 'vitest';
import { readAtlas } from '../../src/atlas.ts';

/** People are told by their office. A name behind an office is a person's, unless it is that of a place. */
const office =
  /\b(?:[Ll]urah|[Cc]amat|[Ww]ali [Kk]ota|[Gg]ubernur|Sekda|Sekretaris Daerah|Kepala DPPKBPM|Anggota DPRD|[Kk]etua(?: \w+)?) ((?:[A-Z][a-z]+ ?)+)/g;

const { atlas } = readAtlas('data');
const places = [...(atlas?.wilayahByKode.values() ?? [])].map(({ nama }) => nama);
const isPlace = (words: string): boolean =>
  places.some((name) => words.startsWith(name) || name.includes(words)) ||
  /^(?:RT|RW|BKKBN|TP|PKK|Pokja|Tim|Posyandu|No)\b/.test(words);

const findNames = (text: string): string[] =>
  [...text.matchAll(office)].map((match) => (match[1] ?? '').trim()).filter((words) => !isPlace(words));

it('finds a name behind an office, and lets the name of a place pass', () => {
  expect(findNames('Lurah Siti Aminah membenarkan. Lurah Pemurus Luar dan Wali Kota Banjarmasin hadir.')).toEqual([
    'Siti Aminah',
  ]);
});

it('no table names a person by an office: staff and residents stay unnamed', () => {
  const texts = [
    ...(atlas?.cerita ?? []).flatMap(({ judul, ringkasan }) => [judul, ringkasan]),
    ...(atlas?.peristiwa ?? []).flatMap(({ ringkasan, catatan }) => [ringkasan, catatan ?? '']),
    ...(atlas?.nilai ?? []).map(({ catatan }) => catatan ?? ''),
  ];
  expect(texts.flatMap(findNames)).toEqual([]);
});
