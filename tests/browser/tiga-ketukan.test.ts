/**
 * Three taps from what a search engine shows to a correct, cited table in a spreadsheet: the result, at most one page
 * more, and the file.
 */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../scripts/lib/site-check/references.ts';
import { resolveAddress } from '../../scripts/lib/site-check/address.ts';
import { phone, useBrowser } from './lib/browser.ts';
import { builtSite, examples, urlOf } from './lib/built-site.ts';
import { atlas, required } from './lib/city.ts';
import { follow } from './lib/follow.ts';

const withPage = useBrowser();

/** What a tap on a page leads to, by the names of files. */
const tapsFrom = (file: string): string[] => {
  const page = builtSite.pages.get(file);
  if (page === undefined) return [];
  return referencesOf(page)
    .filter(({ where }) => where.startsWith('<a '))
    .map(({ address }) => resolveAddress(address, page.path, builtSite))
    .flatMap((target) => (target.kind === 'file' ? [target.file] : []));
};

const isWorkbook = (file: string): boolean => file.endsWith('.xlsx');

describe('whatever page a search engine leads to', () => {
  it.each(
    examples
      .filter(({ page }) => page.html.includes('<footer class="kaki">'))
      .map(({ type, page }) => ({ type, file: page.file })),
  )('$type is at most two taps from a workbook', ({ file }) => {
    const first = tapsFrom(file);
    const near = first.some(isWorkbook) || first.some((next) => tapsFrom(next).some(isWorkbook));
    expect(near).toBe(true);
  });
});

const workbookFrom = async (page: Page, name: RegExp): Promise<ExcelJS.Workbook> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).first().click(),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(await download.path()).buffer);
  return workbook;
};

/** What the cover says to whoever wants to cite it. */
function citationOf(workbook: ExcelJS.Workbook): string {
  const sheet = workbook.getWorksheet('Baca saya');
  const row = sheet?.getColumn(1).values.indexOf('Cara mengutip') ?? -1;
  return sheet?.getRow(row).getCell(2).text ?? '';
}

/** The cells of a sheet by row, under the names in its header; its list begins with a hole, as columns begin at 1. */
function recordsOf(workbook: ExcelJS.Workbook, name: string): Record<string, unknown>[] {
  const sheet = workbook.getWorksheet(name);
  const header = sheet?.getRow(1).values as string[];
  return (sheet?.getRows(2, sheet.rowCount - 1) ?? []).map((row) =>
    Object.fromEntries(header.flatMap((column, at) => [[column, row.getCell(at).value ?? undefined]])),
  );
}

const indikator = required(
  [...atlas.indikatorById.values()].find(({ id }) => atlas.nilai.some((row) => row.indikator === id)),
  'indikator with a value',
);
const shown = atlas.nilai.filter((row) => row.indikator === indikator.id);

describe('on a phone', () => {
  it('result, Excel, open: the table of one indikator with the numbers of its page, their sources, and its citation', async () => {
    await withPage({ ...phone, acceptDownloads: true }, async (page) => {
      await page.goto(urlOf(`indikator/${indikator.id}/`));
      const cited = await page.locator('salin-kutipan p').textContent();
      const rows = await page.locator('#tabel ~ * tbody tr[id]').count();
      const workbook = await workbookFrom(page, /^Unduh untuk Excel$/u);
      const records = recordsOf(workbook, 'Nilai');
      expect(records.filter(({ nilai }) => nilai !== undefined).map(({ nilai }) => nilai)).toEqual(
        shown.map(({ nilai }) => nilai),
      );
      expect(rows).toBe(shown.length);
      expect(citationOf(workbook)).toBe(cited);
      const sources = new Set(recordsOf(workbook, 'Sumber').map(({ id }) => id));
      expect(records.filter(({ sumber }) => !sources.has(sumber))).toEqual([]);
    });
  });

  it('result, data, Excel: everything at once from the page of a kampung', async () => {
    const kampung = required(atlas.kampung[0], 'kampung');
    await withPage({ ...phone, acceptDownloads: true }, async (page) => {
      await page.goto(urlOf(`kampung/${kampung.slug}/`));
      await follow(page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true }).first());
      const cited = await page.locator('salin-kutipan p').textContent();
      const workbook = await workbookFrom(page, /^Unduh semua \(Excel\)$/u);
      expect(citationOf(workbook)).toBe(cited);
      const own = recordsOf(workbook, 'Nilai').filter(
        ({ kode, nilai }) => kode === kampung.kode && nilai !== undefined,
      );
      expect(own.map(({ nilai }) => nilai)).toEqual(
        (atlas.nilaiByKode.get(kampung.kode) ?? []).map(({ nilai }) => nilai),
      );
    });
  });
});
