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

function nextArea(svg: Element, from: SVGAElement, key: string): SVGAElement | undefined {
  const areas = Array.from(svg.querySelectorAll<SVGAElement>('a[data-kode]'));
  if (key === 'Home') return areas[0];
  if (key === 'End') return areas[areas.length - 1];
  return areas[nearestInDirection(areas.map(middleOf), areas.indexOf(from), key)];
}

/** The control of the map where there is one that shows, else the link that skips the map. */
function controlBefore(map: Element): HTMLElement | null {
  const controls = Array.from(document.querySelectorAll<HTMLElement>('[data-sebelum-peta]'));
  return controls.find((control) => control.getClientRects().length > 0) ?? map.querySelector('.lompat');
}

function onKey(event: KeyboardEvent, map: Element, svg: Element): void {
  const { key } = event;
  const area = (event.target as Element).closest<SVGAElement>(areaSelector);
  if (area === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = key === 'Escape' ? controlBefore(map) : nextArea(svg, area, key);
  // An arrow that leads nowhere would scroll the page away from the focus.
  if (next || key.startsWith('Arrow')) event.preventDefault();
  next?.focus();
}

class PetaPanah extends HTMLElement {
  // Only declared: a field with a value costs old phones a helper of 0.7 kB.
  declare private svg: SVGSVGElement | null | undefined;

  /** The drawing may move into another element later, so it is listened to itself. */
  connectedCallback(): void {
    if (this.svg) return;
    const svg = this.querySelector<SVGSVGElement>('svg[data-peta]');
    this.svg = svg;
    svg?.addEventListener('keydown', (event) => {
      onKey(event, this, svg);
    });
    svg?.addEventListener('focusin', ({ target }) => {
      const area = (target as Element).closest(areaSelector);
      outlineArea(svg, 'fokus', area);
      area?.scrollIntoView({ block: 'nearest' });
    });
    svg?.addEventListener('focusout', () => {
      outlineArea(svg, 'fokus', null);
    });
  }
}

customElements.define('peta-panah', PetaPanah);
