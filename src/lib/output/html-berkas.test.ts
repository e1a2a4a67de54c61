import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import type { Kampung } from '../model/index.ts';
import { createCity, kodeAt } from '../stats/city.test-support.ts';
import { knownOf } from '../stats/index.ts';
import { createEdition } from './edition.ts';
import { createFixtureEdition, situs } from './fixture.test-support.ts';
import { renderSatuBerkas } from './html-berkas.ts';

type Element = DefaultTreeAdapterTypes.Element;

const elementsOf = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;

const real = readRealAtlas();
const file = renderSatuBerkas(createEdition(real, situs));
const elements = elementsOf(parse(file).childNodes);
const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);

test('the file of the real city weighs at most 300 kB', () => {
  expect(Buffer.byteLength(file)).toBeLessThanOrEqual(300_000);
});

test('every kampung has its place, and the map leads to each', () => {
  const links = elements
    .filter(({ tagName, parentNode }) => tagName === 'a' && (parentNode as Element | null)?.tagName === 'g')
    .map((link) => attribute(link, 'href'));
  expect(links).toEqual(real.kampung.map(({ slug }) => `#k-${slug}`));
  expect(ids).toEqual(expect.arrayContaining(real.kampung.map(({ slug }) => `k-${slug}`)));
});

test('no id stands twice, and every link within the file leads somewhere', () => {
  expect(new Set(ids).size).toBe(ids.length);
  const targets = elements
    .map((element) => attribute(element, 'href'))
    .filter((href) => href?.startsWith('#'))
    .map((href) => href?.slice(1));
  expect(targets.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
});

test('every known number of every kampung stands in it as it is in the data, and no other', () => {
  const kampung = elements.filter(({ tagName }) => tagName === 'article');
  const told = kampung.map((article) => [
    attribute(article, 'id'),
    elementsOf(article.childNodes)
      .filter(({ tagName }) => tagName === 'data')
      .map((data) => attribute(data, 'value')),
  ]);
  const inOrder = real.kecamatan.flatMap(({ kode }) => real.kampung.filter((one) => one.kecamatan.kode === kode));
  expect(told).toEqual(
    inOrder.map(({ kode, slug }) => [`k-${slug}`, knownOf(real, kode).map(({ nilai }) => String(nilai.nilai))]),
  );
});

test('its policy lets nothing load or run but its own style sheet', () => {
  const style = /<style>([^<]*)<\/style>/u.exec(file)?.[1] ?? expect.fail('no style');
  const policies = elements
    .filter((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    .map((element) => attribute(element, 'content'));
  expect(policies).toEqual([
    `default-src 'none';style-src 'sha256-${createHash('sha256').update(style).digest('base64')}';base-uri 'none';form-action 'none'`,
  ]);
  expect(elements.filter(({ tagName }) => ['script', 'img', 'iframe', 'form'].includes(tagName))).toEqual([]);
});

test('a made-up city says so, and an unverified number is marked', () => {
  const uji = renderSatuBerkas(createFixtureEdition());
  expect(uji).toContain('DATA CONTOH');
  expect(uji).toContain('noindex');
  expect(file).not.toContain('DATA CONTOH');
});

test('what the data say is never taken for markup', () => {
  const edition = createFixtureEdition();
  const kampung = edition.atlas.kampung.map((one): Kampung => ({
    ...one,
    nama: '<script>alert("1")</script>',
    nama_lokal: '"><img src=x>',
  }));
  const kampungByKode = new Map(kampung.map((one) => [one.kode, one]));
  const atlas = { ...edition.atlas, kampung, kampungByKode };
  const text = renderSatuBerkas({ ...edition, atlas });
  expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  expect(text).toContain('&quot;&gt;&lt;img src=x&gt;');
  expect(text).not.toMatch(/<script|<img/u);
});

test('what is withheld stands in the table with its mark and word, and not among the unknown', () => {
  const row = { kode: kodeAt(0, 4), indikator: 'bank', periode: '2021', nilai: '', status: 'dirahasiakan' };
  const atlas = createCity({ nilai: [row, { ...row, kode: kodeAt(1, 4), nilai: '3', status: '' }] });
  const [article] = elementsOf(parse(renderSatuBerkas(createEdition(atlas, situs))).childNodes).filter(
    ({ tagName }) => tagName === 'article',
  );
  const textOf = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  const text = (article?.childNodes ?? []).map(textOf).join('').replaceAll(/\s+/gu, ' ');
  expect(text).toContain(
    'Bank sampah terdaftar [c] dirahasiakan Angkanya dirahasiakan demi melindungi orang; itu bukan berarti nol.',
  );
  expect(text).toMatch(/Belum diketahui, yang bukan berarti nol atau tidak: (?!.*Bank sampah)/u);
});
