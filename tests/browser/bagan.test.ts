/**
 * The charts in a real browser: values by mouse, finger and keys, what may be taken away, and that no text lies on
 * another. How they look is kept as SVG text (src/lib/chart/golden); pixels would differ between machines.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { gaps, gapWords } from '../../src/lib/stats/index.ts';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { builtSite, examples, homeUrl, urlOf } from './lib/built-site.ts';
import { watchIncidents } from './lib/incidents.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();

const hasChart = ({ html }: { html: string }): boolean => html.includes('<bagan-nilai');
const charted = examples.filter(({ page }) => hasChart(page));

/** The page of this type with most on it, which has the most charts. */
const pathOf = (type: string): string =>
  charted.find((example) => example.type === type)?.page.path ?? expect.fail(`no chart on any page of type ${type}`);

const chartsOf = (page: Page): Locator => page.locator('bagan-nilai');
const figureOf = (chart: Locator): Locator => chart.locator('xpath=ancestor::figure');
const sayingOf = (chart: Locator): Locator => chart.getByRole('status');

async function open(page: Page, type: string): Promise<Locator> {
  await page.goto(urlOf(pathOf(type)));
  const chart = chartsOf(page).first();
  await chart.scrollIntoViewIfNeeded();
  return chart;
}

/** Width and height of a PNG, from its header (ISO/IEC 15948, 11.2.2). */
const sizeOfPng = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

async function takeDownload(page: Page, click: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

it('there are charts on every type of page that promises them', () => {
  expect(charted.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['kampung', 'kecamatan', 'indikator', 'linimasa', 'kelengkapan']),
  );
});

describe('by keyboard', () => {
  it('a chart is one stop of Tab, arrows go from value to value, Escape sends the words away', async () => {
    await withPage(desktop, async (page) => {
      const chart = await open(page, 'kecamatan');
      expect(await chart.locator('[tabindex], a, button').count()).toBe(0);
      await chart.focus();
      const saying = sayingOf(chart);
      await expect.poll(() => saying.textContent()).toMatch(/: /u);
      const first = await saying.textContent();
      await page.keyboard.press('ArrowDown');
      const second = await saying.textContent();
      expect(second).not.toBe(first);
      await page.keyboard.press('End');
      const last = await saying.textContent();
      await page.keyboard.press('ArrowRight');
      expect(await saying.textContent()).toBe(last);
      await page.keyboard.press('Home');
      expect(await saying.textContent()).toBe(first);
      await page.keyboard.press('Escape');
      expect(await saying.textContent()).toBe('');
      await page.keyboard.press('ArrowLeft');
      expect(await saying.textContent()).toBe(first);
      await page.keyboard.press('Tab');
      expect(await saying.textContent()).toBe('');
      expect(await chart.evaluate((host) => host.contains(document.activeElement))).toBe(false);
    });
  });

  it('every value of the table is said, one after the other', async () => {
    await withPage(desktop, async (page) => {
      const chart = await open(page, 'kecamatan');
      const rows = await figureOf(chart).locator('tbody tr').count();
      await chart.focus();
      await expect.poll(() => sayingOf(chart).textContent()).toMatch(/: /u);
      const said = new Set<string>();
      for (let at = 0; at < rows; at += 1) {
        said.add((await sayingOf(chart).textContent()) ?? '');
        await page.keyboard.press('ArrowDown');
      }
      expect(said.size).toBe(rows);
    });
  });
});

describe('by mouse', () => {
  it('the words show at the nearest value, stay under the pointer, and go with it or with Escape', async () => {
    await withPage(desktop, async (page) => {
      const chart = await open(page, 'kampung');
      const saying = sayingOf(chart);
      const svg = chart.locator('svg');
      await svg.hover();
      await expect.poll(() => saying.textContent()).toMatch(/: /u);
      const said = await saying.textContent();
      await saying.hover();
      expect(await saying.textContent()).toBe(said);
      await page.keyboard.press('Escape');
      expect(await saying.textContent()).toBe('');
      await svg.hover({ position: { x: 5, y: 5 } });
      await expect.poll(() => saying.textContent()).toMatch(/: /u);
      await page.mouse.move(2, 2);
      await expect.poll(() => saying.textContent()).toBe('');
    });
  });
});

describe('by touch', () => {
  it('a tap says the value, a tap elsewhere sends it away, and nothing gets wider than the screen', async () => {
    await withPage({ ...phone, hasTouch: true, isMobile: true }, async (page) => {
      const chart = await open(page, 'kampung');
      const saying = sayingOf(chart);
      for (const x of [2, 280]) {
        await chart.locator('svg').tap({ position: { x, y: 20 } });
        await expect.poll(() => saying.textContent()).toMatch(/: /u);
        const box = await saying.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.viewport.width);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width);
      await page.locator('h1').tap();
      expect(await saying.textContent()).toBe('');
    });
  });
});

describe('what may be taken away', () => {
  it('without a script there are CSV and SVG and no promise of more', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await open(page, 'linimasa');
      for (const name of ['Data (CSV)', 'Gambar (SVG)']) {
        const link = page.getByRole('link', { name, exact: true }).first();
        const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
        expect(response.status(), name).toBe(200);
      }
      expect(await page.getByRole('button', { name: 'PNG' }).count()).toBe(0);
    });
  });

  it('the CSV holds what the table shows', async () => {
    await withPage(desktop, async (page) => {
      const chart = await open(page, 'kecamatan');
      const figure = figureOf(chart);
      const shown = await figure.locator('tbody tr').evaluateAll((rows) =>
        rows.map((row) => {
          const cells = [...row.children].map((cell) => cell.textContent.trim());
          return [cells[0], cells.at(-1)];
        }),
      );
      const { name, content } = await takeDownload(page, () => figure.getByRole('link', { name: 'CSV' }).click());
      const { data } = Papa.parse<Record<string, string>>(content.toString(), { header: true, skipEmptyLines: true });
      const written = data.map(({ wilayah, nilai, mutu }) => [
        wilayah,
        nilai === ''
          ? gapWords[gaps.find((gap) => gap === mutu) ?? 'tidak_ada_sumber'].singkat
          : new Intl.NumberFormat('id-ID').format(Number(nilai)),
      ]);
      expect(name).toMatch(/\.csv$/u);
      expect(written).toEqual(shown);
    });
  });

  it('the SVG is well formed, with title, source, licence and the address of the chart', async () => {
    await withPage(desktop, async (page) => {
      const chart = await open(page, 'linimasa');
      const figure = figureOf(chart);
      const id = await figure.getAttribute('id');
      const { content } = await takeDownload(page, () => figure.getByRole('link', { name: 'SVG' }).click());
      const parsed = await page.evaluate((text) => {
        const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        return {
          root: svg.tagName,
          title: svg.querySelector('title')?.textContent ?? '',
          text: svg.textContent,
          link: svg.querySelector('a')?.getAttribute('href') ?? '',
        };
      }, content.toString());
      expect(parsed.root).toBe('svg');
      expect(parsed.title).toBe(await chart.locator('svg').getAttribute('aria-label'));
      expect(parsed.text).toContain('Sumber: ');
      expect(parsed.text).toMatch(/lisensi CC BY/u);
      expect(parsed.link).toMatch(new RegExp(`/linimasa/#${id ?? ''}$`, 'u'));
    });
  });

  it('the PNG is made here, twice as large as the SVG, on white paper', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, homeUrl);
      const chart = await open(page, 'linimasa');
      const figure = figureOf(chart);
      const href = (await figure.getByRole('link', { name: 'SVG' }).getAttribute('href')) ?? '';
      const svg = await (await page.request.get(new URL(href, page.url()).href)).text();
      const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
      const { name, content } = await takeDownload(page, () => figure.getByRole('button', { name: 'PNG' }).click());
      expect(name).toBe((href.split('/').at(-1) ?? '').replace(/svg$/u, 'png'));
      expect(content.subarray(1, 4).toString()).toBe('PNG');
      expect(sizeOfPng(content)).toEqual([2 * Number(width), 2 * Number(height)]);
      expect(incidents).toEqual([]);
    });
  });

  it('a link leads to every chart', async () => {
    await withPage(desktop, async (page) => {
      for (const { page: one } of charted) {
        await page.goto(urlOf(one.path));
        const missing = await page
          .getByRole('link', { name: 'Tautan ke grafik ini' })
          .evaluateAll((links) =>
            links.filter((link) => document.querySelector((link as HTMLAnchorElement).hash) === null),
          );
        expect(missing, one.path).toEqual([]);
        expect(await page.getByRole('link', { name: 'Tautan ke grafik ini' }).count()).toBe(
          await chartsOf(page).count(),
        );
      }
    });
  });
});

describe.each(charted)('$type ($page.path)', ({ page: { path } }) => {
  it('is accessible with a value shown and every table open', async () => {
    await withPage(desktop, async (page) => {
      const violations = await watchViolations(page);
      await page.goto(urlOf(path));
      await page.locator('figure summary').evaluateAll((summaries) => {
        for (const summary of summaries) (summary as HTMLElement).click();
      });
      await chartsOf(page).first().focus();
      await expect.poll(() => sayingOf(chartsOf(page).first()).textContent()).toMatch(/: /u);
      expect(await violations()).toEqual([]);
    });
  });
});

/** Runs in the page: texts of a drawing that lie on one another, or reach out of it sideways. */
function findClashes(svgs: Element[]): string[] {
  return svgs.flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const shown = [...svg.querySelectorAll('text')]
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    // A box is as high as the line, the letters less: a little overlap of boxes is none of letters.
    const clash = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.2 * a.height;
    return shown.flatMap(({ text, box }, at) => [
      ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`"${text}" reaches out`] : []),
      ...shown.slice(at + 1).flatMap((other) => (clash(box, other.box) ? [`"${text}" on "${other.text}"`] : [])),
    ]);
  });
}

describe.each([phone, desktop])('at $viewport.width px', (size) => {
  it('no text of any chart lies on another or reaches out of its picture', async () => {
    const found = await withPage(size, async (page) => {
      const clashes: string[] = [];
      for (const { path } of [...builtSite.pages.values()].filter(hasChart)) {
        await page.goto(urlOf(path));
        const here = await chartsOf(page).locator('svg').evaluateAll(findClashes);
        clashes.push(...here.map((clash) => `${path}: ${clash}`));
      }
      return clashes;
    });
    expect(found).toEqual([]);
  });
});
