/** Type-ahead over the areas of the page: a combobox with a list (WAI-ARIA Authoring Practices). */
import { createNames, type Tempat } from './lib/map-names.ts';
import { findMap, type StaticMap } from './lib/map-ready.ts';
import { rankNama } from './lib/rank-nama.ts';

/** As many as a phone shows above its keyboard. */
const MOST = 6;

class PetaCari extends HTMLElement {
  private names: readonly Tempat[] = [];
  private found: readonly Tempat[] = [];
  /** Which of the found is marked; −1 for none. */
  private at = -1;

  connectedCallback(): void {
    const map = findMap(this);
    const input = this.querySelector('input');
    const list = input && document.getElementById(input.getAttribute('aria-controls') ?? '');
    if (map && input && list) this.wire(map, input, list);
  }

  private wire(map: StaticMap, input: HTMLInputElement, list: HTMLElement): void {
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Wilayah yang cocok');
    input.addEventListener('focus', () => {
      this.names = createNames(map);
    });
    input.addEventListener('input', () => {
      this.search(input, list);
    });
    input.addEventListener('keydown', (event) => {
      if (this.press(event.key, event.altKey, input, list)) event.preventDefault();
    });
    input.addEventListener('blur', () => {
      this.close(input, list);
    });
    // The box keeps the focus, and with it the keyboard of a phone, until something is chosen.
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option) this.choose(Array.from(list.children).indexOf(option), input, list);
    });
    this.dataset['keadaan'] = 'siap';
  }

  private search(input: HTMLInputElement, list: HTMLElement): void {
    if (this.names.length === 0) return;
    this.found = rankNama(input.value, this.names, MOST);
    list.textContent = '';
    this.found.forEach(({ nama, lain = [], jenis }, at) => {
      const option = list.appendChild(document.createElement('div'));
      option.id = `${list.id}-${at}`;
      option.setAttribute('role', 'option');
      option.append(
        nama,
        ' ',
        Object.assign(document.createElement('small'), { textContent: [jenis, ...lain].join(', ') }),
      );
    });
    this.open(input, list, this.found.length > 0);
    this.mark(-1, input, list);
    this.say(input.value.trim() === '' ? '' : this.count());
  }

  private count(): string {
    const [first] = this.found;
    if (first === undefined) return 'Tidak ada kampung, kelurahan, atau kecamatan dengan nama itu.';
    return this.found.length === 1 ? `1 wilayah cocok: ${first.nama}.` : `${this.found.length} wilayah cocok.`;
  }

  /** @returns whether the key has done its work here */
  private press(key: string, alt: boolean, input: HTMLInputElement, list: HTMLElement): boolean {
    const last = this.found.length - 1;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (last < 0) return false;
        this.open(input, list, true);
        if (alt) return true;
        if (key === 'ArrowDown') this.mark(this.at >= last ? 0 : this.at + 1, input, list);
        else this.mark(this.at <= 0 ? last : this.at - 1, input, list);
        return true;
      case 'Enter':
        return this.choose(Math.max(0, this.at), input, list);
      case 'Escape':
        input.value = '';
        this.search(input, list);
        return true;
      default:
        return false;
    }
  }

  /** Goes to an area on the map, or opens the page of a kecamatan, which is no single area there. */
  private choose(at: number, input: HTMLInputElement, list: HTMLElement): boolean {
    const chosen = this.found[at];
    if (!chosen) return false;
    input.value = chosen.nama;
    this.close(input, list);
    this.say('');
    if (chosen.area) chosen.area.focus();
    else location.assign(chosen.href);
    return true;
  }

  private mark(at: number, input: HTMLInputElement, list: HTMLElement): void {
    this.at = at;
    Array.from(list.children).forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
    });
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  }

  private open(input: HTMLInputElement, list: HTMLElement, open: boolean): void {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
  }

  private close(input: HTMLInputElement, list: HTMLElement): void {
    this.open(input, list, false);
    this.mark(-1, input, list);
  }

  private say(sentence: string): void {
    const region = this.querySelector('[role="status"]');
    if (region) region.textContent = sentence;
  }
}

customElements.define('peta-cari', PetaCari);
