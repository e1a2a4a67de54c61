/** The chosen area: shown in its box, on the map and in the list, and kept in the address as `?area=<slug>`. */
import { outlineArea } from './sorot.ts';

/** Browsers refuse many changes of the address in a short time. */
const REST = 250;

const element = (name: string, text: string, className = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
};

export class Pilihan {
  private readonly root: HTMLElement;
  /** What the box says while nothing is chosen. */
  private readonly empty: readonly Node[];
  private timer = 0;
  /** Kode of the chosen area. */
  chosen: string | null = null;

  constructor(root: HTMLElement) {
    this.root = root;
    this.empty = Array.from(this.box?.childNodes ?? []);
  }

  /** Shows what the address says; also after the parts of the page were swapped. */
  restore(): void {
    const slug = new URLSearchParams(location.search).get('area');
    const areas = Array.from(this.root.querySelectorAll('[data-slug]'));
    const area = areas.find((one) => one.getAttribute('data-slug') === slug);
    this.chosen = area?.getAttribute('data-kode') ?? null;
    this.show(this.chosen);
  }

  choose(kode: string | null): void {
    this.chosen = kode;
    this.show(kode);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.write();
    }, REST);
  }

  /** While a mouse rests on an area; null goes back to the chosen one. */
  preview(kode: string | null): void {
    this.show(kode ?? this.chosen);
  }

  /** The address with the chosen area. */
  addressOf(address: string): URL {
    const url = new URL(address, location.href);
    const slug = this.find('svg a', this.chosen)?.getAttribute('data-slug');
    if (slug) url.searchParams.set('area', slug);
    else url.searchParams.delete('area');
    return url;
  }

  private get box(): Element | null {
    return this.root.querySelector('[data-bagian="pilihan"]');
  }

  private find(selector: string, kode: string | null): Element | null {
    return kode === null ? null : this.root.querySelector(`${selector}[data-kode="${kode}"]`);
  }

  private write(): void {
    const url = this.addressOf(location.href);
    if (url.href !== location.href) history.replaceState(history.state, '', url.href);
  }

  private show(kode: string | null): void {
    const item = this.find('li', kode);
    this.root.querySelector('li.pilih')?.classList.remove('pilih');
    item?.classList.add('pilih');
    outlineArea(this.root.querySelector('svg[data-peta]'), 'pilih', this.find('svg a', kode));
    this.fill(item);
  }

  /** The same words as in the list, so that nothing is said twice in two ways. */
  private fill(item: Element | null): void {
    const box = this.box;
    if (box === null) return;
    const link = item?.querySelector('a');
    const textOf = (selector: string): string => item?.querySelector(selector)?.textContent.trim() ?? '';
    while (box.firstChild) box.firstChild.remove();
    if (!link) {
      box.append(...this.empty);
      return;
    }
    const head = document.createElement('p');
    head.append(element('b', link.textContent), `: ${textOf('[data-teks]')}`);
    const open = element('a', `Buka halaman ${link.textContent}`);
    open.setAttribute('href', link.href);
    box.append(head, element('p', textOf('[data-bukti]'), 'kecil'), open);
  }
}
