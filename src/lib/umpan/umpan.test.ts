import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createContoh } from '../contoh/index.ts';
import { parseAtlas, type Atlas } from '../model/index.ts';
import { createPaths } from '../paths.ts';
import { createFixtureAtlas } from '../output/fixture.test-support.ts';
import { renderAtom } from './atom.ts';
import { renderJsonFeed } from './json-feed.ts';
import { createTag } from './tag.ts';
import { umpanOf } from './temukan.ts';
import { BUTIR_MAX, createUmpanSemua, createUmpanWilayah } from './umpan.ts';
import { checkAtom, rfc3339 } from './atom-rules.test-support.ts';
import { ceritaOf, childrenOf, linksOf, parseXml, penerbit, tanggalOf, textsOf } from './umpan.test-support.ts';
import { formatInstant } from './waktu.ts';

function createContohAtlas(): Atlas {
  const encoder = new TextEncoder();
  const files = createContoh({ kampung: 12, seed: 1 }).map(({ name, text }) => [name, encoder.encode(text)] as const);
  const { atlas } = parseAtlas(new Map(files));
  if (atlas === null) throw new Error('the synthetic city has problems');
  return atlas;
}

const real = readRealAtlas();
const fixture = createFixtureAtlas();
const contoh = createContohAtlas();
const [mantuil] = real.kampung;
if (mantuil === undefined) throw new Error('no kampung');
const cerita = [ceritaOf('satu', [mantuil.kode]), ceritaOf('dua', [real.kota.kode], '2026-11-22')];

const cities = [
  { city: 'Banjarmasin', atlas: real, cerita },
  { city: 'the fixture', atlas: fixture, cerita: [] },
  { city: 'the synthetic city', atlas: contoh, cerita: [] },
];

describe.each(cities)('the feeds of $city', ({ atlas, cerita: stories }) => {
  const umpan = [
    createUmpanSemua(atlas, stories, penerbit),
    ...createUmpanWilayah(atlas, stories, penerbit, 'kecamatan'),
    ...createUmpanWilayah(atlas, stories, penerbit, 'kampung'),
  ];

  it('are one for the site and one for every area', () => {
    expect(umpan).toHaveLength(1 + atlas.kecamatan.length + atlas.kampung.length);
  });

  it('are valid Atom', () => {
    expect(umpan.flatMap((satu) => checkAtom(parseXml(renderAtom(satu))))).toEqual([]);
  });

  it('say where they are', () => {
    const self = umpan.map((satu) => linksOf(parseXml(renderAtom(satu)), 'self')[0]);
    expect(self).toEqual(umpan.map(({ alamat }) => `https://uji.example${alamat.xml}`));
  });

  it('have names of their own', () => {
    expect(new Set(umpan.map(({ id }) => id)).size).toBe(umpan.length);
  });

  it('are the same at every build', () => {
    expect(renderAtom(createUmpanSemua(atlas, stories.toReversed(), penerbit))).toBe(
      renderAtom(createUmpanSemua(atlas, stories, penerbit)),
    );
  });
});

describe('checkAtom', () => {
  const valid = renderAtom(createUmpanSemua(real, cerita, penerbit));
  it.each([
    ['id', (xml: string) => xml.replace(/<id>.*?<\/id>/u, '')],
    ['updated', (xml: string) => xml.replace(/<updated>.*?<\/updated>/u, '')],
    ['RFC 3339', (xml: string) => xml.replace(/<published>.*?<\/published>/u, '<published>2026-11</published>')],
    ['where it is', (xml: string) => xml.replace('rel="self"', 'rel="via"')],
    ['author', (xml: string) => xml.replace(/<author>[^]*?<\/author>/u, '')],
    ['used once', (xml: string) => xml.replace('peristiwa/p02<', 'peristiwa/p01<')],
    ['leads somewhere', (xml: string) => xml.replace(/(<entry>[^]*?)rel="alternate"/u, '$1rel="related"')],
  ])('sees that the rule on "%s" is broken', (rule, breakIt) => {
    expect(checkAtom(parseXml(breakIt(valid))).join()).toContain(rule);
  });
});

describe('the feed of the site', () => {
  const feed = createUmpanSemua(real, cerita, penerbit);
  const byId = new Map(feed.butir.map((butir) => [butir.id.replace(/^.*,2026:/u, ''), butir]));

  it('tells of every story, event and release', () => {
    expect([...byId.keys()].toSorted()).toEqual(
      [
        'cerita/dua',
        'cerita/satu',
        ...real.peristiwa.map(({ id }) => `peristiwa/${id}`),
        ...real.tables.rilis.rows.map(({ versi }) => `rilis/${versi}`),
      ].toSorted(),
    );
  });

  it('has a story published on the day of its last check', () => {
    expect(byId.get('cerita/dua')).toMatchObject({
      terbit: '2026-11-22T00:00:00+08:00',
      diperbarui: '2026-11-22T00:00:00+08:00',
      alamat: '/kampung-kb/cerita/dua/',
      kategori: ['Cerita', 'Akta dan KTP'],
    });
  });

  it('says the date of an event as exactly as the source, and nothing finer', () => {
    expect(byId.get('peristiwa/p01')?.judul).toBe('Peristiwa: Rencana, Sungai Andai, 2016');
    expect(byId.get('peristiwa/p02')?.judul).toBe('Peristiwa: Pencanangan, Alalak Selatan, Juni 2018');
    expect(byId.get('peristiwa/p02')?.terbit).toBeNull();
  });

  it('gives the doubt and the source of an event', () => {
    expect(byId.get('peristiwa/p01')?.ringkasan).toMatch(/^2016: .*Catatan: .*Sumber: .+\.$/u);
  });

  it('puts the newest first', () => {
    const dates = feed.butir.map(({ diperbarui }) => diperbarui);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('holds no more than a reader needs', () => {
    const many = Array.from({ length: BUTIR_MAX + 50 }, (_, at) => ceritaOf(`c${at}`, []));
    expect(createUmpanSemua(real, many, penerbit).butir).toHaveLength(BUTIR_MAX);
  });

  it('has plain titles that mean what they say', () => {
    const entry = childrenOf(parseXml(renderAtom(feed)), 'entry').find((one) =>
      textsOf(one, 'id')[0]?.endsWith('cerita/satu'),
    );
    expect(entry && textsOf(entry, 'title')).toEqual(['Judul satu <b> & "kutip"']);
  });
});

describe('the feeds of areas', () => {
  const idsOf = (tingkat: 'kampung' | 'kecamatan', slug: string) =>
    createUmpanWilayah(real, cerita, penerbit, tingkat)
      .find((satu) => satu.slug === slug)
      ?.butir.map(({ id }) => id.replace(/^.*,2026:/u, ''));

  it('hold what is about the place, and for a kecamatan also about its kelurahan', () => {
    expect(idsOf('kampung', 'mantuil')).toContain('cerita/satu');
    expect(idsOf('kecamatan', 'banjarmasin-selatan')).toContain('cerita/satu');
    expect(idsOf('kampung', 'sungai-andai')).toContain('peristiwa/p01');
    expect(idsOf('kecamatan', 'banjarmasin-utara')).toContain('peristiwa/p01');
  });

  it('hold nothing about other places or the city as a whole', () => {
    expect(idsOf('kampung', 'mantuil')).toEqual(['cerita/satu']);
    expect(idsOf('kecamatan', 'banjarmasin-utara')).not.toContain('cerita/dua');
  });

  it('are there, as old as the release, where nothing is told yet', () => {
    const empty = createUmpanWilayah(real, [], penerbit, 'kampung').find(({ butir }) => butir.length === 0);
    expect(empty?.diperbarui).toBe('2026-11-24T00:00:00+08:00');
  });
});

describe('ids', () => {
  const idsAt = (atlas: Atlas, url: string, base: string) =>
    createUmpanSemua(atlas, [], { ...penerbit, url, base }).butir.map(({ id }) => id);

  it('survive another address', () => {
    expect(idsAt(real, 'https://lain.example', '/')).toEqual(idsAt(real, penerbit.url, penerbit.base));
  });

  it('are tag URIs (RFC 4151)', () => {
    const tag = /^tag:[a-z0-9-]+(?:\.[a-z0-9-]+)*,\d{4}:[A-Za-z0-9\-._~!$&'()*+,;=:@%/]+$/u;
    expect(
      [...idsAt(real, penerbit.url, '/'), ...idsAt(contoh, penerbit.url, '/')].filter((id) => !tag.test(id)),
    ).toEqual([]);
  });

  it('of the synthetic city are never those of the real one', () => {
    const ofContoh = idsAt(contoh, penerbit.url, '/');
    expect(ofContoh.length).toBeGreaterThan(0);
    expect(ofContoh.every((id) => id.includes(':contoh/'))).toBe(true);
    expect(idsAt(real, penerbit.url, '/').some((id) => id.includes('contoh'))).toBe(false);
  });

  it('can hold any name', () => {
    expect(createTag({ sifat: 'nyata' }, 'cerita', 'a/b c')).toBe(
      'tag:kampung-kb-banjarmasin.invalid,2026:cerita/a%2Fb%20c',
    );
  });

  it('of the synthetic city come under a name and a warning of their own', () => {
    const { judul, uraian, penerbit: said } = createUmpanSemua(contoh, [], penerbit);
    expect([judul, said.nama]).toEqual([`Kampung KB ${contoh.kota.nama}`, `Kampung KB ${contoh.kota.nama}`]);
    expect(uraian).toContain('DATA CONTOH');
  });
});

describe('formatInstant', () => {
  it.each([
    ['2026-11-20', '2026-11-24', '2026-11-20T00:00:00+08:00'],
    ['2026-10', '2026-11-24', '2026-10-31T00:00:00+08:00'],
    ['2026-11', '2026-11-24', '2026-11-24T00:00:00+08:00'],
    ['2026', '2026-11-24', '2026-11-24T00:00:00+08:00'],
    ['2026-12-01', '2026-11-24', '2026-12-01T00:00:00+08:00'],
  ])('%s in the release of %s begins at %s', (tanggal, rilis, instant) => {
    expect(formatInstant(tanggalOf(tanggal), rilis)).toBe(instant);
  });
});

describe('renderJsonFeed', () => {
  interface Item {
    id: unknown;
    url: string;
    title: string;
    content_text: unknown;
    date_modified: string;
    date_published?: string;
    tags: unknown[];
  }
  const feed = JSON.parse(renderJsonFeed(createUmpanSemua(real, cerita, penerbit))) as Record<string, unknown> & {
    items: Item[];
  };

  it('has what JSON Feed 1.1 requires', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Kampung KB Uji',
      home_page_url: 'https://uji.example/kampung-kb/',
      feed_url: 'https://uji.example/kampung-kb/umpan/semua.json',
      language: 'id',
      authors: [{ name: 'Kampung KB Uji', url: 'https://uji.example/kampung-kb/' }],
    });
    expect(feed.items.length).toBeGreaterThan(real.peristiwa.length);
    for (const item of feed.items) {
      expect([typeof item.id, typeof item.content_text]).toEqual(['string', 'string']);
      expect([item.date_modified, item.date_published ?? item.date_modified].every((date) => rfc3339.test(date))).toBe(
        true,
      );
      expect(URL.canParse(item.url)).toBe(true);
    }
  });

  it('tells of the same as Atom, under the same ids', () => {
    const entries = childrenOf(parseXml(renderAtom(createUmpanSemua(real, cerita, penerbit))), 'entry');
    expect(feed.items.map(({ id }) => id)).toEqual(entries.flatMap((entry) => textsOf(entry, 'id')));
  });

  it('refuses a feed that has no address as JSON', () => {
    const [area] = createUmpanWilayah(real, [], penerbit, 'kampung');
    expect(() => area && renderJsonFeed(area)).toThrow('not published as JSON');
  });
});

describe('umpanOf', () => {
  const paths = createPaths('/kampung-kb/');
  it.each([
    ['the home page', paths.home, ['/kampung-kb/umpan/semua.xml']],
    ['a page that is not there', null, ['/kampung-kb/umpan/semua.xml']],
    [
      'a kampung',
      paths.kampung(mantuil.slug),
      ['/kampung-kb/umpan/kampung/mantuil.xml', '/kampung-kb/umpan/semua.xml'],
    ],
    [
      'a kecamatan',
      paths.kecamatan(mantuil.kecamatan.slug),
      ['/kampung-kb/umpan/kecamatan/banjarmasin-selatan.xml', '/kampung-kb/umpan/semua.xml'],
    ],
    ['the frame of a kampung', paths.sematanKampung(mantuil.slug), ['/kampung-kb/umpan/semua.xml']],
  ])('%s tells of the feeds that fit it', (_name, alamat, feeds) => {
    expect(umpanOf(real, paths, alamat).map(({ href }) => href)).toEqual(feeds);
  });
});
