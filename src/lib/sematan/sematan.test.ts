import { parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createPaths } from '../paths.ts';
import { createBeku } from './beku.ts';
import { groupGrafik } from './daftar.ts';
import { renderGambar, renderIframe } from './kode.ts';
import { renderOembed } from './oembed.ts';
import { shorten } from './pendek.ts';
import { baganOf, createSematanGrafik, createSematanKampung, createSematanPeta } from './sematan.ts';
import { oembedOf } from './temukan.ts';

const atlas = readRealAtlas();
const paths = createPaths('/kampung-kb/');
const url = 'https://uji.example';
const penyedia = { nama: 'Kampung KB Uji', url, base: '/kampung-kb/' };

const grafik = baganOf(atlas).map((bagan) => createSematanGrafik(paths, bagan));
const semua = [
  createSematanPeta(atlas, paths),
  ...atlas.kampung.map((kampung) => createSematanKampung(paths, kampung)),
  ...grafik,
];
const evil = { ...createSematanPeta(atlas, paths), judul: '"><script>', label: '"><script>' };

/** The one element of a fragment, with its attributes and children. */
function elementOf(html: string) {
  const [node, ...others] = parseFragment(html).childNodes;
  if (node === undefined || others.length > 0 || !('attrs' in node)) throw new Error('not one element');
  return {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    node,
  };
}

describe('renderIframe', () => {
  it.each(semua.slice(0, 3))('shows $judul by its whole address, under a name, no wider than there is room', (satu) => {
    const { name, attributes } = elementOf(renderIframe(satu, url));
    expect(name).toBe('iframe');
    expect(attributes).toMatchObject({
      src: `${url}${satu.alamat}`,
      title: satu.judul,
      width: String(satu.width),
      height: String(satu.height),
      loading: 'lazy',
    });
    expect(attributes['style']).toContain('max-width:100%');
  });

  it('keeps a title from becoming markup', () => {
    expect(elementOf(renderIframe(evil, url)).attributes['title']).toBe('"><script>');
  });
});

describe('renderGambar', () => {
  it('is a picture that leads to the full page', () => {
    const [satu] = grafik;
    if (satu === undefined) throw new Error('no chart');
    const { name, attributes, node } = elementOf(renderGambar(satu, satu.gambar, url));
    const [img] = node.childNodes;
    if (img === undefined || !('attrs' in img)) throw new Error('no picture');
    const values = Object.fromEntries(img.attrs.map(({ name: key, value }) => [key, value]));
    expect([name, attributes['href'], img.tagName]).toEqual(['a', `${url}${satu.halaman}`, 'img']);
    expect(values).toMatchObject({ src: `${url}${satu.gambar}`, alt: satu.label });
  });

  it('keeps a label from becoming markup', () => {
    const { childNodes } = parse(renderGambar(evil, '/a.png', url));
    expect(JSON.stringify(childNodes, (key, value: unknown) => (key === 'parentNode' ? null : value))).not.toContain(
      '"tagName":"script"',
    );
  });
});

describe('renderOembed', () => {
  const documents = semua.map((satu) => JSON.parse(renderOembed(atlas, satu, penyedia)) as Record<string, unknown>);

  it('has all that oembed.com requires of the type "rich", and of a thumbnail', () => {
    expect(documents).toHaveLength(1 + atlas.kampung.length + baganOf(atlas).length);
    for (const document of documents) {
      expect(document).toMatchObject({
        type: 'rich',
        version: '1.0',
        provider_name: 'Kampung KB Uji',
        provider_url: `${url}/kampung-kb/`,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      expect(Number.isInteger(document['width']) && Number.isInteger(document['height'])).toBe(true);
      expect(String(document['title'])).not.toBe('');
      expect(String(document['thumbnail_url'])).toMatch(/^https:\/\/uji\.example\/kampung-kb\/gambar\/.+\.png$/u);
    }
  });

  it('holds markup that fills exactly the size that it names', () => {
    for (const { html, width, height } of documents) {
      const { name, attributes } = elementOf(String(html));
      expect([name, attributes['width'], attributes['height']]).toEqual(['iframe', String(width), String(height)]);
    }
  });

  it('never lets a synthetic city speak under the name of the real one', () => {
    const contoh = {
      ...atlas,
      rilis: { ...atlas.rilis, sifat: 'contoh' as const },
      kota: { ...atlas.kota, nama: 'Kota Contoh' },
    };
    expect(JSON.parse(renderOembed(contoh, createSematanPeta(contoh, paths), penyedia))).toMatchObject({
      provider_name: 'Kampung KB Kota Contoh',
      title: 'Peta Kampung KB Kota Contoh',
    });
  });
});

describe('oembedOf', () => {
  it.each([
    ['/kampung-kb/', '/kampung-kb/oembed/peta.json'],
    ['/kampung-kb/peta/', '/kampung-kb/oembed/peta.json'],
    ['/kampung-kb/kampung/mantuil/', '/kampung-kb/oembed/kampung/mantuil.json'],
    ['/kampung-kb/indikator/jumlah_rt/', '/kampung-kb/oembed/grafik/sebaran-jumlah_rt-2025-07.json'],
    ['/kampung-kb/kelengkapan/', '/kampung-kb/oembed/grafik/grafik-kelengkapan.json'],
  ])('%s tells of %s', (alamat, href) => {
    expect(oembedOf(atlas, paths, alamat)?.href).toBe(href);
  });

  it.each(['/kampung-kb/privasi/', '/kampung/mantuil/', null])('%s tells of none', (alamat) => {
    expect(oembedOf(atlas, paths, alamat)).toBeNull();
  });

  it('tells of each base path its own', () => {
    expect(oembedOf(atlas, createPaths('/'), '/kampung/mantuil/')?.href).toBe('/oembed/kampung/mantuil.json');
  });
});

describe('what may be embedded', () => {
  it('has addresses of its own', () => {
    for (const key of ['alamat', 'oembed'] as const)
      expect(new Set(semua.map((satu) => satu[key])).size).toBe(semua.length);
  });

  it('has titles that a browser does not cut off', () => {
    expect(semua.filter(({ judul }) => judul.length > 70).map(({ judul }) => judul)).toEqual([]);
  });

  it('lists every chart once, under the page on which it stands', () => {
    const groups = groupGrafik(atlas, paths);
    expect(groups.flatMap((group) => group.grafik.map(({ href }) => href)).toSorted()).toEqual(
      grafik.map(({ alamat }) => alamat).toSorted(),
    );
    expect(groups.map(({ nama }) => nama)).toEqual(
      expect.arrayContaining([null, 'Jumlah RT', 'Kecamatan Banjarmasin Utara']),
    );
  });
});

describe('shorten', () => {
  it.each([
    ['Jumlah RT.', 70, 'Jumlah RT'],
    ['Anak stunting di 50 kelurahan', 20, 'Anak stunting di 50…'],
    ['Anak stunting, di kota', 17, 'Anak stunting…'],
    ['Antidisestablishmentarianism', 10, 'Antidises…'],
  ])('%j in %i characters is %j', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });
});

describe('createBeku', () => {
  it('knows none as long as no release is frozen', () => {
    expect(
      createBeku([{ path: 'unduh/terbaru/grafik/a.svg' }, { path: 'unduh/rilis/2026.11/grafik/a.csv' }]).size,
    ).toBe(0);
  });

  it('finds the frozen pictures of a chart, the newest release first', () => {
    const beku = createBeku([
      { path: 'unduh/rilis/2026.11/grafik/a.svg' },
      { path: 'unduh/rilis/2027.02/grafik/a.svg' },
      { path: 'unduh/rilis/2027.02/grafik/b.svg' },
    ]);
    expect(beku.get('a')?.map(({ versi }) => versi)).toEqual(['2027.02', '2026.11']);
    expect(beku.get('b')).toEqual([{ versi: '2027.02', id: 'b', path: 'unduh/rilis/2027.02/grafik/b.svg' }]);
  });
});
