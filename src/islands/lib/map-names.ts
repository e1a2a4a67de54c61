/** The names that the page itself holds: the areas of its map and the kecamatan of its list. */
import type { StaticMap } from './map-ready.ts';
import type { Bernama } from './rank-nama.ts';

export interface Tempat extends Bernama {
  readonly jenis: 'kelurahan' | 'kecamatan';
  readonly href: string;
  /** The link on the map; null for a kecamatan. */
  readonly area: SVGAElement | null;
}

/** "Mantuil" of an area that is called "Mantuil: tercatat". */
export const namaOf = (area: Element): string => (area.getAttribute('aria-label') ?? '').replace(/:.*/, '');

export const areasOf = (svg: SVGSVGElement): SVGAElement[] =>
  Array.from(svg.querySelectorAll<SVGAElement>('a[data-kode]'));

const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

export function createNames({ root, svg }: StaticMap): Tempat[] {
  const byKode = new Map(
    Array.from(root.querySelectorAll('[data-bagian="daftar"] [data-lokal]')).map((item) => [
      item.getAttribute('data-kode'),
      item.getAttribute('data-lokal') ?? '',
    ]),
  );
  /** What the people of a place call its kampung, where the list says it. */
  const lokalOf = (area: Element): string[] => {
    const lokal = byKode.get(area.getAttribute('data-kode'));
    return lokal === undefined ? [] : [lokal];
  };
  const kecamatan = Array.from(root.querySelectorAll('[data-bagian="daftar"] a[href*="/kecamatan/"]'));
  return [
    ...areasOf(svg).map((area): Tempat => ({
      nama: namaOf(area),
      lain: lokalOf(area),
      jenis: 'kelurahan',
      href: hrefOf(area),
      area,
    })),
    ...kecamatan.map((link): Tempat => ({
      nama: link.textContent.trim(),
      jenis: 'kecamatan',
      href: hrefOf(link),
      area: null,
    })),
  ];
}
