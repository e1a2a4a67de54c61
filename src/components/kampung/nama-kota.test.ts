import { expect, it } from 'vitest';
import { cutNamaKota } from './nama-kota.ts';

it.each([
  ['cuts what the city is called', 'Banjarmasin Utara', 'Kota Banjarmasin', 'Banjarmasin ', 'Utara'],
  ['cuts a name of two words', 'Palangka Raya Timur', 'Kota Palangka Raya', 'Palangka Raya ', 'Timur'],
  ['leaves a name that shares nothing', 'Cempaka', 'Kota Banjarbaru', '', 'Cempaka'],
  ['leaves a name that shares all', 'Banjarmasin', 'Kota Banjarmasin', '', 'Banjarmasin'],
  ['cuts nothing behind its own words', 'Muara Kota', 'Kota Banjarmasin', '', 'Muara Kota'],
])('%s', (_, nama, dari, kota, sendiri) => {
  expect(cutNamaKota(nama, dari)).toEqual({ kota, sendiri });
});
