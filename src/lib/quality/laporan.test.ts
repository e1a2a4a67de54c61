import { expect, test } from 'vitest';
import { createLaporan, createMailto } from './index.ts';

const laporan = createLaporan('https://contoh.id/kampung/mantuil/#angka-jumlah_rt', '2026.11');

test('a report begins with the permanent address and the version of the data, and asks nothing about the person', () => {
  expect(laporan.isi.split('\n').slice(0, 2)).toEqual([
    'Alamat: https://contoh.id/kampung/mantuil/#angka-jumlah_rt',
    'Versi data: 2026.11',
  ]);
  expect(laporan.isi).not.toMatch(/nama|surel|telepon/iu);
});

test('a report without an address leaves its line open', () => {
  expect(createLaporan(null, '2026.11').isi).toMatch(/^Alamat: \n/u);
});

test('the mail that opens holds the same text, with line ends as mail has them', () => {
  const url = new URL(createMailto('data@contoh.id', laporan));
  expect([url.protocol, url.pathname]).toEqual(['mailto:', 'data@contoh.id']);
  expect(url.searchParams.get('subject')).toBe(laporan.subjek);
  expect(url.searchParams.get('body')).toBe(laporan.isi.replaceAll('\n', '\r\n'));
});
