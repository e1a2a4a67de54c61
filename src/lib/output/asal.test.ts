import { expect, test } from 'vitest';
import { sayAsal } from './asal.ts';
import { createEdition } from './edition.ts';
import { createFixtureAtlas, situs } from './fixture.test-support.ts';

const atlas = createFixtureAtlas();
const said = (url: string): string => sayAsal(createEdition(atlas, { ...situs, url, base: '/' }));
const note = ' (alamat pengganti: situs ini belum punya alamat tetap)';

test.each([
  ['an address that leads to the site stands alone', 'https://kampungkb.example.go.id', ''],
  ['a frozen placeholder is called one', 'https://kampung-kb-banjarmasin.invalid', note],
  ['so is the own computer', 'http://localhost:4321', note],
  ['a name that only contains the word is no placeholder', 'https://invalid.example.id', ''],
  ['nor one that only ends in its letters', 'https://notlocalhost', ''],
])('%s', (_, url, expected) => {
  expect(said(url)).toBe(`${url}/${expected}`);
});
