/** A page that can be shared, for the tests of the checks. */
import { documentOf } from './fixture.ts';

/** Name of the picture in the tiny site. */
export const cardPicture = 'gambar/a.png';

/** The beginning of a PNG of this size, which is all that is looked at. */
export function pngOf(width: number, height: number): Buffer {
  const bytes = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const tags: readonly (readonly [attribute: string, name: string, content: string])[] = [
  ['property', 'og:title', 'Judul'],
  ['property', 'og:description', 'Isi'],
  ['property', 'og:image', `https://contoh.test/${cardPicture}`],
  ['property', 'og:image:type', 'image/png'],
  ['property', 'og:image:width', '1200'],
  ['property', 'og:image:height', '630'],
  ['property', 'og:image:alt', 'Judul: 26 RT.'],
  ['property', 'og:url', 'https://contoh.test/'],
  ['property', 'og:type', 'website'],
  ['property', 'og:site_name', 'Situs'],
  ['property', 'og:locale', 'id_ID'],
  ['name', 'twitter:card', 'summary_large_image'],
  ['name', 'twitter:image:alt', 'Judul: 26 RT.'],
];

/** A home page with a complete card. */
export const sharedPage = (body = ''): string => {
  const metas = tags.map(([attribute, name, content]) => `<meta ${attribute}="${name}" content="${content}">`);
  return documentOf(body).replace('<link rel="canonical"', `${metas.join('')}<link rel="canonical"`);
};
