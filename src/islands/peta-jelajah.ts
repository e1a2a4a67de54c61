/**
 * Moves between the states of the map without leaving the page, and shows what is known about the chosen area. Each
 * state has a page of its own, so whatever fails here ends in plain navigation.
 */
import { swapHead, swapParts } from './lib/bagian.ts';
import { parseHalaman } from './lib/parse-halaman.ts';
import { Pilihan } from './lib/pilihan.ts';
import { areaSelector } from './lib/sorot.ts';

/** A click this many milliseconds after a touch comes from the same finger. */
const TOUCH = 1000;

/** The links and controls that lead to another state. */
const stateParts = ['waktu', 'tanggal'].map((name) => `[data-bagian="${name}"] a[href]`).join(', ');

const kodeOf = (target: EventTarget | null): string | null =>
  (target as Element | null)
    ?.closest(`${areaSelector}, [data-bagian="daftar"] [data-kode]`)
    ?.getAttribute('data-kode') ?? null;

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

class PetaJelajah extends HTMLElement {
  private pilihan: Pilihan | null = null;
  /** The address of the state that is shown. */
  private shown = location.pathname;
  private loading: AbortController | null = null;
  private touch = { time: -Infinity, chosen: null as string | null };

  connectedCallback(): void {
    if (this.pilihan !== null) return;
    this.pilihan = new Pilihan(this);
    this.pilihan.restore();
    this.listenToState();
    this.listenToAreas(this.pilihan);
  }

  private listenToState(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(stateParts);
      if (link === null || !isPlain(event)) return;
      event.preventDefault();
      this.go(link.href);
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.getAttribute('data-kunci') === 'pilih') this.go(target.value);
    });
    this.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: 'mundur', ArrowRight: 'maju' }[event.key];
      const control = (event.target as Element).closest(stateParts);
      if (step === undefined || control === null || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.querySelector<HTMLElement>(`[data-kunci="${step}"]`)?.click();
    });
    addEventListener('popstate', () => {
      if (location.pathname === this.shown) this.pilihan?.restore();
      else void this.load(new URL(location.href), false);
    });
  }

  private listenToAreas(pilihan: Pilihan): void {
    this.addEventListener('focusin', ({ target }) => {
      const kode = kodeOf(target);
      if (kode !== null) pilihan.choose(kode);
    });
    this.addEventListener('mouseover', ({ target }) => {
      pilihan.preview(kodeOf(target));
    });
    this.addEventListener('mouseleave', () => {
      pilihan.preview(null);
    });
    const onTouch = ({ timeStamp }: Event) => {
      this.touch = { time: timeStamp, chosen: pilihan.chosen };
    };
    this.addEventListener('touchstart', onTouch, { passive: true });
    this.addEventListener('touchend', ({ timeStamp }) => {
      this.touch.time = timeStamp;
    });
    this.addEventListener('click', (event) => {
      this.onAreaClick(event, pilihan);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) pilihan.choose(null);
    });
  }

  /** A finger cannot rest on an area first: its first tap shows what is known, the second one opens the page. */
  private onAreaClick(event: MouseEvent, pilihan: Pilihan): void {
    const area = (event.target as Element).closest(areaSelector);
    const kode = area?.getAttribute('data-kode') ?? null;
    const byFinger = event.timeStamp - this.touch.time < TOUCH;
    if (kode === null || !byFinger || kode === this.touch.chosen) return;
    event.preventDefault();
    pilihan.choose(kode);
  }

  private go(address: string): void {
    const url = this.pilihan?.addressOf(address) ?? new URL(address, location.href);
    if (location.hash.startsWith('#v=')) url.hash = location.hash;
    if (url.pathname !== this.shown) void this.load(url, true);
  }

  private async load(url: URL, isNew: boolean): Promise<void> {
    this.loading?.abort();
    const loading = new AbortController();
    this.loading = loading;
    this.setAttribute('data-memuat', '');
    try {
      const response = await fetch(url.pathname, { signal: loading.signal });
      if (!response.ok) throw new Error(`answer ${response.status}`);
      const page = parseHalaman(await response.text());
      if (loading.signal.aborted) return;
      swapParts(this, page);
      if (isNew) history.pushState(null, '', url.href);
      swapHead(page);
      this.finish(url);
    } catch {
      if (loading.signal.aborted) return;
      if (isNew) location.assign(url.href);
      else location.reload();
    }
  }

  private finish(url: URL): void {
    this.shown = url.pathname;
    this.removeAttribute('data-memuat');
    this.pilihan?.restore();
    const said = ['h1', '.lede'].map((selector) => this.querySelector(selector)?.textContent.trim() ?? '');
    const kabar = this.querySelector('[data-bagian="kabar"]');
    if (kabar !== null) kabar.textContent = `Peta sekarang: ${said.join('. ')}`;
    this.dispatchEvent(new CustomEvent('peta:ganti', { bubbles: true }));
  }
}

customElements.define('peta-jelajah', PetaJelajah);
