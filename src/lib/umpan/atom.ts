/**
 * Feeds as Atom (RFC 4287). Written here and not by the npm package "feed" 6.0.0, because that one declares plain titles
 * to be HTML, leaves "<" in attributes as it is, names no language, and knows JSON Feed 1.0 only.
 */
import type { Butir } from './butir.ts';
import { escapeMarkup } from './escape.ts';
import type { Umpan } from './umpan.ts';

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

const empty = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`)
    .join('')}/>`;

function renderEntry(butir: Butir, url: string): string {
  return [
    '<entry>',
    element('id', butir.id),
    element('title', butir.judul),
    element('updated', butir.diperbarui),
    ...(butir.terbit === null ? [] : [element('published', butir.terbit)]),
    empty('link', { rel: 'alternate', type: 'text/html', href: new URL(butir.alamat, url).href }),
    ...butir.kategori.map((term) => empty('category', { term })),
    element('summary', butir.ringkasan),
    '</entry>',
  ].join('\n');
}

/**
 * A whole Atom document.
 * @throws TypeError when the address of the publisher is none
 */
export function renderAtom({ id, judul, uraian, penerbit, halaman, alamat, diperbarui, butir }: Umpan): string {
  const absolute = (path: string): string => new URL(path, penerbit.url).href;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">',
    element('id', id),
    element('title', judul),
    element('subtitle', uraian),
    element('updated', diperbarui),
    empty('link', { rel: 'self', type: 'application/atom+xml', href: absolute(alamat.xml) }),
    empty('link', { rel: 'alternate', type: 'text/html', href: absolute(halaman) }),
    empty('link', { rel: 'license', href: penerbit.lisensi.url }),
    '<author>',
    element('name', penerbit.nama),
    element('uri', absolute(penerbit.base)),
    '</author>',
    element('rights', penerbit.lisensi.nama),
    ...butir.map((satu) => renderEntry(satu, penerbit.url)),
    '</feed>',
  ].join('\n')}\n`;
}
