/** Feeds as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import type { Butir } from './butir.ts';
import type { Umpan } from './umpan.ts';

const itemOf = (butir: Butir, url: string) => ({
  id: butir.id,
  url: new URL(butir.alamat, url).href,
  title: butir.judul,
  content_text: butir.ringkasan,
  ...(butir.terbit === null ? {} : { date_published: butir.terbit }),
  date_modified: butir.diperbarui,
  tags: butir.kategori,
});

/**
 * A whole JSON Feed document.
 * @throws Error when the feed has no address as JSON, or TypeError when the address of the publisher is none
 */
export function renderJsonFeed({ judul, uraian, penerbit, halaman, alamat, butir }: Umpan): string {
  if (alamat.json === null) throw new Error(`the feed "${judul}" is not published as JSON`);
  const absolute = (path: string): string => new URL(path, penerbit.url).href;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: judul,
    home_page_url: absolute(halaman),
    feed_url: absolute(alamat.json),
    description: uraian,
    language: 'id',
    authors: [{ name: penerbit.nama, url: absolute(penerbit.base) }],
    items: butir.map((satu) => itemOf(satu, penerbit.url)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
