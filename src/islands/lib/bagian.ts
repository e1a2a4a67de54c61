/** Brings the parts of another state of the map into this page. */

/** What belongs to this visit and not to the state. */
const kept = ['kabar', 'pilihan'];

const nameOf = (part: Element): string => part.getAttribute('data-bagian') ?? '';

/**
 * Copies what differs into the drawing that stands: islands may have moved it, and the focus may be in it.
 * @param from drawing of the new state, from the same template
 */
function renewDrawing(svg: Element, from: Element): void {
  for (const area of Array.from(svg.querySelectorAll('a[data-kode]'))) {
    const next = from.querySelector(`a[data-kode="${area.getAttribute('data-kode') ?? ''}"]`);
    const [path, nextPath] = [area.querySelector('path'), next?.querySelector('path')];
    if (!next || !path || !nextPath) throw new Error('the next map has other areas');
    area.setAttribute('aria-label', next.getAttribute('aria-label') ?? '');
    for (const name of ['class', 'fill']) {
      const value = nextPath.getAttribute(name);
      if (value === null) path.removeAttribute(name);
      else path.setAttribute(name, value);
    }
    path
      .querySelector('title')
      ?.replaceWith(...Array.from(nextPath.childNodes).filter(({ nodeName }) => nodeName === 'title'));
  }
  for (const selector of ['defs', '.kel', '.tanda']) {
    const next = from.querySelector(selector);
    if (next) svg.querySelector(selector)?.replaceWith(next);
  }
}

/** The control in the new part that does the same as the one that has the focus. */
function findTwin(part: Element, focused: Element): HTMLElement | null {
  const links = Array.from(part.querySelectorAll<HTMLElement>('a[href], select'));
  const same = (name: string) =>
    links.find((link) => link.hasAttribute(name) && link.getAttribute(name) === focused.getAttribute(name));
  const next = same('data-kunci') ?? same('href');
  // A step that leads nowhere any more leaves its place to the one that leads back.
  return next ?? part.querySelector<HTMLElement>('a[data-kunci]') ?? part.querySelector('a[aria-current]');
}

function replacePart(part: Element, next: Element): void {
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  const twin = focused === null ? null : findTwin(next, focused);
  part.replaceWith(next);
  twin?.focus({ preventScroll: true });
}

/**
 * Swaps every part of a map page for that of another one, and keeps the focus on the same control.
 * @throws Error when a part is missing there, before anything is changed
 */
export function swapParts(root: Element, page: Document): void {
  const pairs = Array.from(root.querySelectorAll('[data-bagian]'))
    .filter((part) => !kept.includes(nameOf(part)))
    .map((part) => ({ part, next: page.querySelector(`peta-jelajah [data-bagian="${nameOf(part)}"]`) }));
  for (const { part, next } of pairs) {
    if (!next) throw new Error(`no part "${nameOf(part)}" in the next page`);
  }
  for (const { part, next } of pairs) {
    if (!next) continue;
    const drawing = next.querySelector('svg[data-peta]');
    if (!drawing) replacePart(part, next);
    else renewDrawing(root.querySelector('svg[data-peta]') ?? drawing, drawing);
  }
}

/** What a page says about itself outside of the map: title, description, address, the way here, the menu. */
export function swapHead(page: Document): void {
  document.title = page.title;
  for (const selector of ['meta[name="description"]', 'link[rel="canonical"]', '.remah', '.kepala .menu']) {
    const [part, next] = [document.querySelector(selector), page.querySelector(selector)];
    if (part && next) replacePart(part, next);
  }
}
