/** A chart as an image file that still says what it is when it travels alone. */
import { kelasIn, type Drawing, type Mark } from './mark.ts';
import { borderOf, fillOf, lightColours, renderPattern, styleOf, textStyleOf, type Attributes } from './svg-style.ts';
import { breakText, wrapText } from './text-width.ts';

export interface Sheet {
  readonly drawing: Drawing;
  readonly judul: string;
  readonly subjudul: string;
  /** Source, caveat, licence: each begins a line. */
  readonly catatan: readonly string[];
  /** Whole address of the chart. */
  readonly url: string;
}

const MARGIN = 20;
/** A picture is shown twice as large as its view units. */
const ENLARGED = 2;

const escape = (text: string | number): string =>
  String(text).replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one);

const write = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
};

function renderMark(mark: Mark): string {
  switch (mark.shape) {
    case 'path': {
      const hatched = mark.hatched === true ? { fill: fillOf('belum') } : {};
      const width = mark.strokeWidth === undefined ? {} : { 'stroke-width': mark.strokeWidth };
      return write('path', { ...styleOf(mark.style), ...hatched, ...width, d: mark.d });
    }
    case 'circle':
      return write('circle', { ...styleOf(mark.style), cx: mark.x, cy: mark.y, r: mark.r });
    case 'text': {
      const { text, x, y, anchor, bold } = mark.label;
      return write('text', { x, y, 'text-anchor': anchor, ...textStyleOf(mark.style, bold) }, escape(text));
    }
    case 'swatch':
    case 'areas': {
      const { transform, strokeWidth, kelas } = mark;
      const style = { transform, fill: fillOf(kelas), stroke: borderOf(kelas), 'stroke-width': strokeWidth };
      if (mark.shape === 'swatch') return write('path', { ...style, d: mark.d });
      return write('g', style, mark.shapes.map((shape) => write('use', { 'xlink:href': `#s${shape}` })).join(''));
    }
  }
}

function renderDefs(drawing: Drawing): string {
  const patterns = [...kelasIn(drawing)].map((kelas) => renderPattern(kelas, drawing.patternScale ?? 1));
  const shapes = (drawing.shapes ?? []).map((d, index) => write('path', { id: `s${index}`, d }));
  const content = [...patterns, ...shapes].join('');
  return content === '' ? '' : write('defs', {}, content);
}

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: string;
}

/** One line of text under the other. */
function renderBlock({ lines, size, bold = false, fill }: Block, top: number): { svg: string; bottom: number } {
  const leading = Math.round(size * 1.3);
  const style = { 'font-size': size, 'font-weight': bold ? 700 : 400, fill };
  const svg = lines.map((line, row) =>
    write('text', { x: MARGIN, y: top + size + row * leading, ...style }, escape(line)),
  );
  return { svg: svg.join('\n'), bottom: top + lines.length * leading };
}

/**
 * A whole SVG document of the chart with title, source, link and licence inside. Colours are those of the light theme,
 * the font is whatever sans serif the reader has, so that nothing else is loaded.
 */
export function renderSvg({ drawing, judul, subjudul, catatan, url }: Sheet): string {
  const room = drawing.width;
  const { ink, teal } = lightColours;
  const grey = lightColours['ink-2'];
  const title = renderBlock({ lines: wrapText(judul, room, 16, true), size: 16, bold: true, fill: ink }, MARGIN);
  const subtitle = renderBlock({ lines: wrapText(subjudul, room, 12), size: 12, fill: grey }, title.bottom + 4);
  const at = subtitle.bottom + 10;
  const lines = catatan.flatMap((text) => wrapText(text, room, 11));
  const notes = renderBlock({ lines, size: 11, fill: grey }, at + drawing.height + 12);
  const link = renderBlock({ lines: breakText(url, room, 11), size: 11, fill: teal }, notes.bottom + 2);
  const [width, height] = [Math.ceil(room + 2 * MARGIN), Math.ceil(link.bottom + MARGIN - 4)];
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width * ENLARGED}" height="${height * ENLARGED}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="judul" font-family="sans-serif" xml:lang="id">`,
    write('title', { id: 'judul' }, escape(judul)),
    write('desc', {}, escape([subjudul, ...catatan, url].join(' '))),
    renderDefs(drawing),
    write('path', { fill: lightColours.paper, d: `M0 0h${width}v${height}H0z` }),
    title.svg,
    subtitle.svg,
    `<g transform="translate(${MARGIN} ${at})">`,
    ...drawing.marks.map(renderMark),
    '</g>',
    notes.svg,
    write('a', { 'xlink:href': url, href: url }, link.svg),
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n')}\n`;
}
