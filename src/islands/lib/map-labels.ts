/** Keeps names and patterns of a map at a readable size while it is zoomed. */

/** Screen pixels: letters do not grow beyond the one; names of kelurahan are shown from the other on. */
const LARGEST = 15;
const READABLE = 9.5;

interface Pattern {
  /** The map's own: the legend goes on showing the one it was made of. */
  readonly element: SVGPatternElement;
  readonly transform: string;
}

/** A line that fits only when the letters are smaller against the map. */
interface Late {
  readonly text: SVGTextElement;
  /** The page says so, as a share of the usual size: nothing is measured here. */
  readonly fits: number;
}

interface Lines {
  readonly x: number;
  readonly texts: SVGTextElement[];
}

/** The lines of one label follow each other and share their middle. */
function labelsOf(group: SVGGElement): Lines[] {
  const labels: Lines[] = [];
  group.querySelectorAll('text').forEach((text) => {
    const x = Number(text.getAttribute('x'));
    const last = labels[labels.length - 1];
    if (last?.x === x) last.texts.push(text);
    else labels.push({ x, texts: [text] });
  });
  return labels;
}

/** In units of the viewBox, whether an attribute or a style says so. */
const sizeOf = (group: SVGGElement): number => parseFloat(getComputedStyle(group).fontSize);

/** Lets each label shrink and grow around its own middle. */
function anchor(group: SVGGElement): void {
  // From the baseline to the middle of small letters, unless the letters already stand around their middle.
  const rise = getComputedStyle(group).dominantBaseline === 'central' ? 0 : sizeOf(group) * 0.35;
  for (const { x, texts } of labelsOf(group)) {
    const middle = texts.reduce((sum, text) => sum + Number(text.getAttribute('y')), 0) / texts.length - rise;
    for (const text of texts) text.style.transformOrigin = `${x}px ${middle}px`;
  }
}

/** Fills the areas from a copy, which may change its scale. */
function copyPattern(svg: SVGSVGElement, pattern: SVGPatternElement): Pattern {
  const id = `${pattern.id}-dekat`;
  const element = svg.querySelector<SVGPatternElement>(`#${id}`) ?? (pattern.cloneNode(true) as SVGPatternElement);
  element.id = id;
  element.setAttribute('data-dekat', '');
  pattern.parentNode?.appendChild(element);
  svg.querySelectorAll(`path[fill="url(#${pattern.id})"]`).forEach((path) => {
    path.setAttribute('fill', `url(#${id})`);
  });
  return { element, transform: pattern.getAttribute('patternTransform') ?? '' };
}

const lateOf = (group: SVGGElement): Late[] =>
  Array.from(group.querySelectorAll<SVGTextElement>('[data-muat]')).map((text) => ({
    text,
    fits: Number(text.getAttribute('data-muat')),
  }));

export class MapLabels {
  private readonly svg: SVGSVGElement;
  private groups: SVGGElement[] = [];
  private patterns: Pattern[] = [];

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    this.read();
  }

  /** To be called when what is drawn has changed. */
  read(): void {
    this.groups = Array.from(this.svg.querySelectorAll<SVGGElement>('g.tulisan'));
    this.groups.forEach(anchor);
    this.patterns = Array.from(this.svg.querySelectorAll<SVGPatternElement>('pattern:not([data-dekat])')).map(
      (pattern) => copyPattern(this.svg, pattern),
    );
  }

  /**
   * @param unit pixels of a unit of the viewBox while the whole city is shown
   * @param factor how many times larger it is drawn now
   * @returns whether names of kelurahan are large enough to read
   */
  scale(unit: number, factor: number): boolean {
    const pixels = unit * factor;
    for (const group of this.groups) {
      const share = Math.min(1, LARGEST / (sizeOf(group) * pixels));
      group.style.setProperty('--skala', String(share));
      for (const { text, fits } of lateOf(group)) text.classList.toggle('muat', share <= fits);
    }
    for (const { element, transform } of this.patterns) {
      element.setAttribute('patternTransform', `scale(${1 / factor}) ${transform}`.trim());
    }
    const names = this.groups.find((group) => group.classList.contains('kel'));
    return names !== undefined && sizeOf(names) * pixels >= READABLE;
  }
}
