/** Takes the parts of a place from its own page, so that there is one rendering and no second truth. */
import { create } from './banding-elemen.ts';
import { parseHalaman } from './parse-halaman.ts';

/** A place as the list of the page names it. */
export interface Alamat {
  readonly slug: string;
  readonly nama: string;
  readonly href: string;
}

export interface Tempat extends Alamat {
  readonly letak: readonly Node[];
  readonly status: readonly Node[];
  /** What the page says about an indikator, by its id, with its caveat apart. */
  readonly angka: ReadonlyMap<string, { readonly isi: Element; readonly catatan: string }>;
  /** Why the page has no number of an indikator, by its id, where it says so: "dirahasiakan". */
  readonly celah: ReadonlyMap<string, string>;
  /** Names of what is not known. */
  readonly belum: readonly string[];
}

/** Ids and fragments of one page must not meet those of another. */
function rename(element: Element, { slug, href }: Alamat): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'id') element.id = `${slug}-${value}`;
    else if (name === 'href' && value.startsWith('#')) element.setAttribute(name, href + value);
    else if (/^aria-(labelledby|describedby)$/.test(name))
      element.setAttribute(name, value.replace(/\S+/g, `${slug}-$&`));
    else if (value.startsWith('url(#')) element.setAttribute(name, value.replace('#', `#${slug}-`));
  }
}

function copy(part: Element, alamat: Alamat): Element {
  const piece = document.importNode(part, true);
  for (const heading of piece.querySelectorAll('h2, h3')) {
    const [link] = heading.children;
    // The name of an indikator stands in the head of the row; any other heading says something.
    if (link?.tagName === 'A') heading.remove();
    else heading.replaceWith(create('p', {}, create('strong', {}, heading.textContent.trim())));
  }
  for (const one of piece.querySelectorAll('details, button, script, template, bagan-unduh, .layar')) one.remove();
  // How a status is worked out is told once, on its own page.
  for (const link of piece.querySelectorAll('a[href*="/metodologi/"]')) link.remove();
  if (piece.querySelector('figure')) piece.classList.add('bergambar');
  for (const one of [piece, ...piece.querySelectorAll('*')]) rename(one, alamat);
  return piece;
}

/** The indikator that a part is about: the one to whose page it leads. */
const idOf = (part: Element): string =>
  /\/indikator\/([^/]+)\/$/.exec(part.querySelector('a[href*="/indikator/"]')?.getAttribute('href') ?? '')?.[1] ?? '';

function readAngka(doc: Document, alamat: Alamat): Tempat['angka'] {
  const parts = [...doc.querySelectorAll('article.angka, .kisi > div')];
  return new Map(
    parts.map((part): [string, { isi: Element; catatan: string }] => [
      idOf(part),
      { isi: copy(part, alamat), catatan: part.querySelector('.layar')?.textContent.trim() ?? '' },
    ]),
  );
}

/**
 * @returns the parts of the page of one place
 * @throws Error when the page does not come, or is none of a place
 */
export async function fetchTempat(alamat: Alamat): Promise<Tempat> {
  const response = await fetch(alamat.href);
  if (!response.ok) throw new Error(`${alamat.href}: ${response.status}`);
  const doc = parseHalaman(await response.text());
  const lede = doc.querySelector('.tempat .lede');
  const status = doc.querySelector('#status')?.parentElement ?? lede?.nextElementSibling;
  if (!lede || !status) throw new Error(`${alamat.href} is no page of a place`);
  const statusPiece = copy(status, alamat);
  return {
    ...alamat,
    letak: [...copy(lede, alamat).childNodes],
    status: statusPiece.tagName === 'P' ? [statusPiece] : [...statusPiece.childNodes],
    angka: readAngka(doc, alamat),
    celah: new Map(
      [...doc.querySelectorAll<HTMLElement>('[data-celah]')].map((one) => [idOf(one), one.dataset['celah'] ?? '']),
    ),
    belum: [...doc.querySelectorAll('.celah li')].map((one) => one.textContent.trim()),
  };
}
