/** The places that can be compared, as the list of the page names them. */
import type { Alamat } from './banding-baca.ts';

export interface Calon extends Alamat {
  readonly kecamatan: boolean;
  /** Words for `parseAngka`. */
  readonly angka: string;
  /** Slugs of places of similar size, the nearest first; none for a kecamatan. */
  readonly mirip: readonly string[];
}

/** @param root holds the links, each marked with `data-tempat` */
export function readCalon(root: Element): ReadonlyMap<string, Calon> {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-tempat]')];
  const kampung = links.filter((link) => link.dataset['mirip'] !== undefined);
  return new Map(
    links.map((link): [string, Calon] => {
      const { tempat: slug = '', angka = '', mirip } = link.dataset;
      const peers = (mirip ?? '').split(' ').map((at) => kampung[parseInt(at, 10)]?.dataset['tempat'] ?? '');
      const nama = link.textContent.trim();
      return [
        slug,
        {
          slug,
          nama,
          href: link.pathname,
          kecamatan: mirip === undefined,
          angka,
          mirip: peers.filter((one) => one !== ''),
        },
      ];
    }),
  );
}
