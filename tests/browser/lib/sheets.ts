import type { Page } from 'playwright-core';

/** On how many sheets of A4 a page is printed. Chromium writes one uncompressed page object per sheet. */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![A-Za-z])/gu)].length;
}
