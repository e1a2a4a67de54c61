import { expect, test } from 'vitest';
import { createFixtureAtlas, situs } from './fixture.test-support.ts';
import { inOrderOfUse, outputs, type Output } from './index.ts';

const all = outputs(createFixtureAtlas(), situs);
const namesOf = (dataset: Output['dataset'], format: Output['format']): (string | undefined)[] =>
  inOrderOfUse(all.filter((one) => one.dataset === dataset))
    .filter((one) => one.format === format)
    .map(({ path }) => path.split('/').at(-1));

test('of the files about kampung, those that name each kampung and its status come first, in every format', () => {
  expect(namesOf('kampung', 'xlsx')).toEqual(['kampung-status.xlsx', 'kampung.xlsx']);
  expect(namesOf('kampung', 'csv')).toEqual(['kampung-status.csv', 'kampung.csv']);
});

test('of the values, the table itself comes first: its workbook can be read as it is', () => {
  expect(namesOf('nilai', 'xlsx')).toEqual(['nilai.xlsx', 'nilai-lebar.xlsx']);
});

test('files for people come before those for programs', () => {
  const formats = inOrderOfUse(all.filter(({ dataset }) => dataset === 'kampung')).map(({ format }) => format);
  expect([...new Set(formats)].slice(0, 3)).toEqual(['xlsx', 'excel.csv', 'csv']);
});
