/** The colours of tokens.css: legible in every theme (WCAG 2.2, 1.4.3 and 1.4.11), and the same wherever they are named. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Each `:root` block of the file: light, dark, paper. */
const [light = {}, dark = {}, print = {}] = [...css.matchAll(/:root \{([^}]*)\}/gu)].map(([, block = '']) =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{3,6});/gu)].map(([, name = '', hex = '']) => [name, hex]),
  ),
) as Record<string, string>[];

/** Relative luminance (WCAG 2.2, definitions). */
function luminanceOf(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((one) => one + one).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each([
  ['light', light],
  ['dark', { ...light, ...dark }],
  ['paper', { ...light, ...print }],
])('on %s', (_, colours) => {
  const hexOf = (name: string) => colours[name] ?? expect.fail(`no colour "${name}"`);
  const contrast = (above: string, below: string) => contrastOf(hexOf(above), hexOf(below));

  it.each([
    ...['ink', 'ink-2', 'teal', 'magenta'].flatMap((text) => [`${text} paper`, `${text} card`]),
    'paper teal',
    'paper magenta',
    'ink teal-3',
    'ink teal-4',
  ])('text stands out by 4.5: %s', (pair) => {
    const [text = '', ground = ''] = pair.split(' ');
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['teal-2', 'hatch'])('lines and dots stand out by 3: %s', (name) => {
    expect(contrast(name, 'paper')).toBeGreaterThanOrEqual(3);
  });
});

it('the browser is told the colours of the page', () => {
  const layout = readFileSync('src/layouts/Halaman.astro', 'utf8');
  const manifest = readFileSync('src/pages/manifest.webmanifest.ts', 'utf8');
  expect(layout).toContain(`content="${light['paper'] ?? ''}" media="(prefers-color-scheme: light)"`);
  expect(layout).toContain(`content="${dark['paper'] ?? ''}" media="(prefers-color-scheme: dark)"`);
  expect(manifest).toContain(`background_color: '${light['paper'] ?? ''}'`);
  expect(manifest).toContain(`theme_color: '${light['teal'] ?? ''}'`);
});
