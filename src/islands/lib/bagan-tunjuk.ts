/** Points at the values of charts and says them. Loaded when a chart is first touched; answers the event "tunjuk". */
interface Point {
  x: number;
  y: number;
  text: string;
}

/** "12 40 Mantuil: 26": a place in units of the viewBox, and what is said there. */
const readPoint = (entry: string): Point => {
  const [x = '', y = '', ...words] = entry.split(' ');
  return { x: Number(x), y: Number(y), text: words.join(' ') };
};

/** How far a key moves. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function addRing(svg: SVGSVGElement): SVGCircleElement {
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  ring.setAttribute('class', 'pilih');
  svg.appendChild(ring);
  return ring;
}

/** The words in a box over the chart; as a live region they are heard too. */
function addTip(host: HTMLElement): HTMLElement {
  const tip = document.createElement('span');
  tip.setAttribute('role', 'status');
  host.appendChild(tip);
  return tip;
}

interface Pointer {
  readonly hide: () => void;
  /** The value at a place of the screen. */
  readonly showNearest: (event: MouseEvent) => void;
  /** The value that a key leads to; "" stays where it is. False for a key that means nothing here. */
  readonly showNext: (key: string) => boolean;
  readonly tip: HTMLElement;
}

function createPointer(host: HTMLElement, svg: SVGSVGElement): Pointer {
  const points = (host.dataset['nilai'] ?? '').split('|').map(readPoint);
  const [ring, tip] = [addRing(svg), addTip(host)];
  let at = 0;
  const scaleOf = (): number => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  const show = (index: number): void => {
    const point = points[index];
    if (point === undefined) return;
    at = index;
    if (tip.textContent !== point.text) tip.textContent = point.text;
    ring.setAttribute('r', '7');
    ring.setAttribute('cx', String(point.x));
    ring.setAttribute('cy', String(point.y));
    const left = point.x * scaleOf() - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(0, Math.min(left, host.clientWidth - tip.offsetWidth))}px`;
    tip.style.top = `${point.y * scaleOf() - tip.offsetHeight - 9}px`;
  };
  return {
    tip,
    hide: () => {
      tip.textContent = '';
      ring.setAttribute('r', '0');
    },
    showNearest: ({ clientX, clientY }) => {
      const { left, top } = svg.getBoundingClientRect();
      const scale = scaleOf();
      const distances = points.map(({ x, y }) => Math.hypot(x * scale + left - clientX, y * scale + top - clientY));
      show(distances.indexOf(Math.min(...distances)));
    },
    showNext: (key) => {
      const last = points.length - 1;
      const targets: Readonly<Record<string, number>> = { Home: 0, End: last, '': at };
      const step = steps[key];
      const next = step === undefined ? targets[key] : Math.max(0, Math.min(last, at + step));
      if (next !== undefined) show(next);
      return next !== undefined;
    },
  };
}

/**
 * From now on the chart answers to mouse, finger and keys. WCAG 1.4.13: Escape sends the words away, the pointer may
 * move onto them, and they stay until the pointer or the focus leaves.
 * @returns what shows the value that belongs to an event
 */
function startPointing(host: HTMLElement, svg: SVGSVGElement): (event: Event) => void {
  const { tip, hide, showNearest, showNext } = createPointer(host, svg);
  const hasFocus = (): boolean => document.activeElement === host;
  const answer = (event: Event): void => {
    if (event.target === tip) return;
    if (event instanceof MouseEvent) showNearest(event);
    else if (hasFocus()) showNext('');
  };
  for (const type of ['mousemove', 'click', 'focus']) host.addEventListener(type, answer);
  host.addEventListener('blur', hide);
  host.addEventListener('mouseleave', () => {
    if (!hasFocus()) hide();
  });
  host.addEventListener('keydown', (event) => {
    const isShortcut = event.altKey || event.ctrlKey || event.metaKey;
    if (!isShortcut && showNext(event.key)) event.preventDefault();
  });
  // The pointer may rest on a chart that has not the focus, and a finger may tap elsewhere.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('click', ({ target }) => {
    if (!host.contains(target as Node)) hide();
  });
  return answer;
}

const answers = new WeakMap<EventTarget, (event: Event) => void>();

document.addEventListener('tunjuk', (event) => {
  const host = event.target as HTMLElement;
  const svg = host.querySelector('svg');
  if (svg === null) return;
  const known = answers.get(host);
  const answer = known ?? startPointing(host, svg);
  answers.set(host, answer);
  // The listeners that were just added hear the next event; this one came before them.
  if (known === undefined) answer((event as CustomEvent<Event>).detail);
});
