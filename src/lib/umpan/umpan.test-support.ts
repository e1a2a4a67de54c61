/** What the tests of the feeds share: data, a publisher, and a reader of XML that stops at the first fault. */
import { SaxesParser } from 'saxes';
import type { CeritaUmpan } from './butir.ts';
import type { Penerbit } from './umpan.ts';
import { isTanggal, type Tanggal } from '../table/index.ts';

export const penerbit: Penerbit = {
  nama: 'Kampung KB Uji',
  url: 'https://uji.example',
  base: '/kampung-kb/',
  lisensi: { nama: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

export function tanggalOf(text: string): Tanggal {
  if (!isTanggal(text)) throw new Error(`"${text}" is no date`);
  return text;
}

export const ceritaOf = (id: string, tempat: readonly string[], diperiksa = '2026-11-20'): CeritaUmpan => ({
  id,
  data: {
    judul: `Judul ${id} <b> & "kutip"`,
    ringkasan: `Ringkasan ${id}`,
    tempat,
    tema: ['adminduk'],
    selesai: tanggalOf('2020-03'),
    diperiksa: tanggalOf(diperiksa),
  },
});

export interface Element {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** @throws Error when the text is not well-formed XML with namespaces */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', uri: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    const element: Element = { name: local, uri, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [element] = root.children;
  if (element === undefined) throw new Error('no element');
  return element;
}

export const childrenOf = ({ children }: Element, name: string): Element[] =>
  children.filter((child) => child.name === name);
export const textsOf = (element: Element, name: string): string[] => childrenOf(element, name).map(({ text }) => text);
export const linksOf = (element: Element, rel: string): string[] =>
  childrenOf(element, 'link').flatMap(({ attributes }) =>
    attributes['rel'] === rel ? [attributes['href'] ?? ''] : [],
  );
