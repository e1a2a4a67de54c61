/** The chosen places with their buttons, and places of similar size to add. */
import { formatDaftar } from '../../lib/text/format.ts';
import type { Calon } from './banding-daftar.ts';
import { create } from './banding-elemen.ts';
import { mostTempat } from './banding-kueri.ts';

/** More offers would look like a ranking. */
const mostMirip = 4;

export const namesOf = (calon: readonly Calon[]): string => formatDaftar(calon.map(({ nama }) => nama));

const createButton = (name: string, slug: string, ...words: (Node | string)[]): HTMLElement =>
  create('button', { type: 'button', [`data-${name}`]: slug }, ...words);

/** A row for each chosen place, with a button that takes it out. */
export const createTerpilih = (chosen: readonly Calon[]): Node[] =>
  chosen.map(({ slug, nama }) =>
    create(
      'li',
      {},
      `${nama} `,
      createButton('hapus', slug, 'Hapus', create('span', { class: 'tersembunyi' }, ` ${nama}`)),
    ),
  );

/**
 * Offers the places nearest in size to the first chosen kampung that are not chosen yet.
 * @param ukuran what size means, in words
 */
export function createMirip(chosen: readonly Calon[], all: ReadonlyMap<string, Calon>, ukuran: string): Node[] {
  const base = chosen.find(({ mirip }) => mirip.length > 0);
  if (base === undefined || chosen.length >= mostTempat) return [];
  const free = base.mirip.filter((slug) => chosen.every((one) => one.slug !== slug)).slice(0, mostMirip);
  const buttons = free.map((slug) => createButton('tambah', slug, `+ ${all.get(slug)?.nama ?? slug}`));
  const words = `Ukurannya paling dekat dengan ${base.nama} menurut ${ukuran}: `;
  return buttons.length === 0 ? [] : [document.createTextNode(words), ...buttons];
}

/**
 * Runs a change that may take away the button that has the focus; then the one in its place gets it, or the last one, or
 * what stands in for them all.
 */
export function keepFocus(root: Element, change: () => void): void {
  const area = document.activeElement?.closest('[data-bagian]')?.getAttribute('data-bagian') ?? '';
  const buttonsIn = () => [...root.querySelectorAll<HTMLElement>(`[data-bagian="${area}"] button`)];
  const at = buttonsIn().indexOf(document.activeElement as HTMLElement);
  change();
  if (at < 0 || root.contains(document.activeElement)) return;
  const left = buttonsIn();
  (left[Math.min(at, left.length - 1)] ?? root.querySelector<HTMLElement>('select'))?.focus();
}
