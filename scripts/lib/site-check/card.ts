/** The card that stands beside a shared link: complete, true, and early enough in the page. */
import { resolveAddress } from './address.ts';
import { leadsOn, pageTypeOf } from './page-type.ts';
import { pngSize } from './png-size.ts';
import { readCards, readMeta, type Card } from './read-card.ts';
import type { Page, Site } from './site.ts';

const size = { width: 1200, height: 630 } as const;

/** Said once on every page; `fixed` is what it must say. */
const required: readonly { name: string; fixed?: string }[] = [
  { name: 'og:title' },
  { name: 'og:description' },
  { name: 'og:image' },
  { name: 'og:image:type', fixed: 'image/png' },
  { name: 'og:image:width', fixed: String(size.width) },
  { name: 'og:image:height', fixed: String(size.height) },
  { name: 'og:image:alt' },
  { name: 'og:type' },
  { name: 'og:site_name' },
  { name: 'og:locale', fixed: 'id_ID' },
  { name: 'twitter:card', fixed: 'summary_large_image' },
  { name: 'twitter:image:alt' },
];

/** X cuts what is longer. */
const ALT = 420;

/** @returns everything that would make the card of a page poor, wrong or different from one reader to the next */
export function checkCard(page: Page, site: Site): string[] {
  // Pages that only lead on or stand in a frame are not what people share.
  if (leadsOn(page) || ['frame', 'file'].includes(pageTypeOf(page.path).budget)) return [];
  return [...checkRequired(page), ...checkReaders(page), ...checkPicture(page, site), ...checkPlace(page)];
}

function checkRequired(page: Page): string[] {
  const meta = readMeta(page);
  const messages = required.flatMap(({ name, fixed }) => {
    const said = meta.get(name) ?? [];
    if (said.length !== 1 || said[0] === '') return [`<meta ${name}> harus satu dan berisi; ada ${said.length}`];
    return fixed === undefined || said[0] === fixed
      ? []
      : [`<meta ${name}> harus "${fixed}", bukan "${said[0] ?? ''}"`];
  });
  const alt = meta.get('og:image:alt')?.[0] ?? '';
  const isArticle = meta.get('og:type')?.[0] === 'article';
  const modified = meta.get('article:modified_time')?.[0] ?? '';
  return [
    ...messages,
    ...(alt.length > ALT ? [`<meta og:image:alt> ${alt.length} huruf, batas ${ALT}`] : []),
    ...(isArticle && !/^\d{4}-\d{2}-\d{2}/u.test(modified) ? ['<meta article:modified_time> harus tanggal'] : []),
  ];
}

/** The page for unknown addresses has no address of its own. */
function checkReaders(page: Page): string[] {
  const cards = [...readCards(page)];
  const has = (card: Card, part: keyof Card) => card[part] !== null || (part === 'url' && page.file === '404.html');
  const parts = ['title', 'description', 'image', 'url'] as const;
  const missing = cards.flatMap(([reader, card]) =>
    parts.filter((part) => !has(card, part)).map((part) => `kartu untuk ${reader} tanpa ${part}`),
  );
  const different = parts
    .filter((part) => new Set(cards.map(([, card]) => card[part]).filter((said) => said !== null)).size > 1)
    .map((part) => `kartu untuk ${cards.map(([reader]) => reader).join(', ')} berbeda ${part}`);
  return [...missing, ...different, ...checkAgreement(page)];
}

/** What a card says is what the page says of itself. */
function checkAgreement(page: Page): string[] {
  const meta = readMeta(page);
  const title = page.tags.find(({ name }) => name === 'title')?.text() ?? '';
  const [card = '', said] = [meta.get('og:title')?.[0], meta.get('og:description')?.[0]];
  return [
    ...(title.includes(card) ? [] : [`<meta og:title> "${card}" tidak ada dalam <title> "${title}"`]),
    ...(said === meta.get('description')?.[0] ? [] : ['<meta og:description> berbeda dari <meta description>']),
  ];
}

/** Whether there is such a file is the business of the link check, and its weight that of the budgets. */
function checkPicture(page: Page, site: Site): string[] {
  return (readMeta(page).get('og:image') ?? []).flatMap((address) => {
    if (!address.startsWith(`${site.origin}/`)) return [`<meta og:image> harus alamat lengkap, bukan "${address}"`];
    const target = resolveAddress(address, page.path, site);
    if (target.kind !== 'file' || !site.files.has(target.file)) return [];
    const found = pngSize(site.read(target.file));
    if (found?.width === size.width && found.height === size.height) return [];
    const seen = found === null ? 'bukan PNG' : `${found.width} x ${found.height}`;
    return [`gambar berbagi ${target.file} harus PNG ${size.width} x ${size.height}, ternyata ${seen}`];
  });
}

/** WhatsApp reads only the beginning of a page, so that no style sheet may stand before the tags. */
function checkPlace({ html }: Page): string[] {
  const last = Math.max(...['og:', 'twitter:'].map((name) => html.lastIndexOf(`="${name}`)));
  const style = html.search(/<(?:style|script|body)\b/u);
  return style !== -1 && last > style ? ['tag kartu harus di atas <style> dan <script> pertama'] : [];
}
