/** HTML to be copied into other people's pages. */
import { escapeMarkup } from '../umpan/index.ts';
import type { Sematan } from './sematan.ts';

type Isi = Pick<Sematan, 'judul' | 'label' | 'alamat' | 'halaman' | 'width' | 'height'>;

const attributesOf = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');

/**
 * A frame that shows the page and changes with it.
 * @param url address of this site without a path
 * @throws TypeError when `url` is no address
 */
export function renderIframe({ judul, alamat, width, height }: Isi, url: string): string {
  const src = new URL(alamat, url).href;
  const style = 'border:1px solid #d9d5c8;max-width:100%';
  return `<iframe${attributesOf({ src, title: judul, width, height, loading: 'lazy', style })}></iframe>`;
}

/**
 * A picture that leads to the full page, for places that take no frames.
 * @param gambar path of the image file: the living one, or one that is frozen in a release
 * @throws TypeError when `url` is no address
 */
export function renderGambar({ label, halaman }: Isi, gambar: string, url: string): string {
  const img = { src: new URL(gambar, url).href, alt: label, style: 'max-width:100%;height:auto' };
  return `<a${attributesOf({ href: new URL(halaman, url).href })}><img${attributesOf(img)}></a>`;
}
