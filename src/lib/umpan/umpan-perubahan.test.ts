import { describe, expect, it } from 'vitest';
import { riwayatOf } from '../changes/index.ts';
import { createBekuOf, createFixture, createThree, withNilai } from '../changes/rilis.test-support.ts';
import { checkAtom } from './atom-rules.test-support.ts';
import { renderAtom } from './atom.ts';
import { createUmpanPerubahan } from './umpan-perubahan.ts';
import { parseXml, penerbit } from './umpan.test-support.ts';

const atlas = createFixture();
const three = createThree(atlas);

describe('the feed of changes', () => {
  it.each([
    ['without a release', []],
    ['with the first release', three.slice(2)],
    ['with three releases', three],
  ])('is Atom as RFC 4287 asks, %s', (_when, beku) => {
    const feed = createUmpanPerubahan(atlas, riwayatOf(atlas, beku), penerbit);
    expect(feed.butir).toHaveLength(beku.length);
    expect(checkAtom(parseXml(renderAtom(feed)))).toEqual([]);
  });

  it('tells each release what it changed, and leads to its place on the page', () => {
    const { butir } = createUmpanPerubahan(atlas, riwayatOf(atlas, three), penerbit);
    expect(butir.map(({ judul, alamat, diperbarui }) => [judul, alamat, diperbarui])).toEqual([
      ['Yang berubah di rilis 2026.11', '/kampung-kb/perubahan/#v2026.11', '2026-11-24T00:00:00+08:00'],
      ['Yang berubah di rilis 2026.10', '/kampung-kb/perubahan/#v2026.10', '2026-10-01T00:00:00+08:00'],
      ['Yang berubah di rilis 2026.09', '/kampung-kb/perubahan/#v2026.09', '2026-09-01T00:00:00+08:00'],
    ]);
    expect(butir[0]?.ringkasan).toBe(
      'Kumpulan untuk menguji berkas keluaran. Dibandingkan dengan rilis 2026.10: 1 baris direvisi.',
    );
    expect(butir[2]?.ringkasan).toBe('Rilis awal. Rilis pertama yang dibekukan.');
  });

  it('does not tell what is not released yet', () => {
    const edited = createBekuOf(atlas, '2026.11', withNilai('99.99.01.1001', '24'));
    expect(createUmpanPerubahan(atlas, riwayatOf(atlas, [edited]), penerbit).butir.map(({ judul }) => judul)).toEqual([
      'Yang berubah di rilis 2026.11',
    ]);
  });
});
