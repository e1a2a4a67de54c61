/** oEmbed 1.0 (oembed.com): how a program that is given the address of a page learns to embed it. */
import type { Atlas } from '../model/index.ts';
import { namaSitus } from '../umpan/index.ts';
import { renderIframe } from './kode.ts';
import type { Sematan } from './sematan.ts';

/** Every share image has this size (design.md, section 6; WhatsApp, Facebook and X ask for it). */
const KARTU = { width: 1200, height: 630 } as const;

interface Penyedia {
  readonly nama: string;
  /** Address without a path. */
  readonly url: string;
  /** Path of the home page. */
  readonly base: string;
}

/**
 * A whole oEmbed document of type "rich".
 * @throws TypeError when the address of the provider is none
 */
export function renderOembed(atlas: Atlas, sematan: Sematan, { nama, url, base }: Penyedia): string {
  const { judul, width, height, kartu } = sematan;
  const absolute = (path: string): string => new URL(path, url).href;
  const answer = {
    type: 'rich',
    version: '1.0',
    title: judul,
    provider_name: namaSitus(atlas, nama),
    provider_url: absolute(base),
    html: renderIframe(sematan, url),
    width,
    height,
    thumbnail_url: absolute(kartu),
    thumbnail_width: KARTU.width,
    thumbnail_height: KARTU.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
