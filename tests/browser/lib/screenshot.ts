/** Looks at pixels where no rule of CSS says whether a person can see a thing. */
import type { Page, PageScreenshotOptions } from 'playwright-core';

/**
 * A screenshot of a part of the page. On a busy machine Chromium now and then answers that it has no frame to give;
 * that says nothing about the page, so it is asked once more.
 */
export async function capture(page: Page, clip: NonNullable<PageScreenshotOptions['clip']>): Promise<Buffer> {
  try {
    return await page.screenshot({ clip });
  } catch (error) {
    if (!String(error).includes('Unable to capture screenshot')) throw error;
    return page.screenshot({ clip });
  }
}

/** @returns the share of each colour in a PNG, as `r,g,b` to 0..1 */
export async function colourShares(page: Page, png: Buffer): Promise<Map<string, number>> {
  const shares = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts: Record<string, number> = {};
    for (let i = 0; i < data.length; i += 4) {
      const colour = data.slice(i, i + 3).join(',');
      counts[colour] = (counts[colour] ?? 0) + 4 / data.length;
    }
    return counts;
  }, png.toString('base64'));
  return new Map(Object.entries(shares));
}
