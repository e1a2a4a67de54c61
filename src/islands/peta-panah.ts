/**
 * Arrow keys on a map: to the nearest area in that direction; Home and End to the first and the last; Escape back to
 * the control before the map. Tab goes through all areas as before, and Enter opens one, because each is a link.
 */
import { nearestInDirection, type Middle } from './lib/arah.ts';
import { areaSelector, outlineArea } from './lib/sorot.ts';

function middleOf(area: Element): Middle {
  const { left, top, width, height } = area.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function isInView(area: Element): boolean {
  const { left, top, right, bottom } = area.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return left >= 0 && top >= 0 && right <= clientWidth && bottom <= clientHeight;
}

function nextArea(areas: readonly SVGAElement[], from: SVGAElement, key: string): SVGAElement | undefined {
  if (key === 'Home') return areas[0];
  if (key === 'End') return areas[areas.length - 1];
  return areas[nearestInDirection(areas.map(middleOf), areas.indexOf(from), key)];
}

class PetaPanah extends HTMLElement {
  private svg: SVGSVGElement | null = null;

  /** The drawing may move into another element later, so it is listened to itself. */
  connectedCallback(): void {
    if (this.svg !== null) return;
    this.svg = this.querySelector<SVGSVGElement>('svg[data-peta]');
    this.svg?.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    this.svg?.addEventListener('focusin', ({ target }) => {
      const area = (target as Element).closest(areaSelector);
      outlineArea(this.svg, 'fokus', area);
      if (area !== null && !isInView(area)) area.scrollIntoView({ block: 'center' });
    });
    this.svg?.addEventListener('focusout', () => {
      outlineArea(this.svg, 'fokus', null);
    });
  }

  private onKey(event: KeyboardEvent): void {
    const area = (event.target as Element).closest<SVGAElement>(areaSelector);
    if (area === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = event.key === 'Escape' ? this.controlBefore() : nextArea(this.areas(), area, event.key);
    const isOurs = next !== undefined || event.key.startsWith('Arrow');
    // An arrow that leads nowhere would scroll the page away from the focus.
    if (isOurs) event.preventDefault();
    next?.focus();
  }

  private areas(): SVGAElement[] {
    return Array.from(this.svg?.querySelectorAll<SVGAElement>('a[data-kode]') ?? []);
  }

  /** The control of the map where there is one that shows, else the link that skips the map. */
  private controlBefore(): HTMLElement | undefined {
    const controls = Array.from(document.querySelectorAll<HTMLElement>('[data-sebelum-peta]'));
    const skip = this.querySelector<HTMLElement>('.lompat') ?? undefined;
    return controls.find((control) => control.getClientRects().length > 0) ?? skip;
  }
}

customElements.define('peta-panah', PetaPanah);
