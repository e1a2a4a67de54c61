/** Holds pages and share images to their limits. */
import { resolveAddress } from './address.ts';
import { budgets, shareImageLimit } from './budget-table.ts';
import { pageTypeOf } from './page-type.ts';
import { referencesOf } from './references.ts';
import type { Site, SiteProblem } from './site.ts';
import type { Weight } from './weigh.ts';

/** @returns a problem with name, size and limit for each page that is too heavy */
export function checkWeights(weights: readonly Weight[]): SiteProblem[] {
  return weights.flatMap(({ page, markup, script }) => {
    const type = pageTypeOf(page.path);
    const limit = budgets[type.budget];
    const over = (what: string, size: number, most: number): SiteProblem[] =>
      size <= most
        ? []
        : [
            {
              place: page.file,
              message: `${what} ${formatKb(size)}, batas halaman ${type.name} ${formatKb(most)} (brotli)`,
            },
          ];
    return [...over('HTML + CSS', markup, limit.markup), ...over('JavaScript', script, limit.script)];
  });
}

/** @returns a problem for each share image that WhatsApp would drop */
export function checkShareImages(site: Site): SiteProblem[] {
  const images = new Set([...site.pages.values()].flatMap((page) => shareImagesOf(page.file, site)));
  return [...images].flatMap((file) => {
    const size = site.read(file).length;
    return size <= shareImageLimit
      ? []
      : [{ place: file, message: `gambar berbagi ${formatKb(size)}, batas ${formatKb(shareImageLimit)}` }];
  });
}

function shareImagesOf(pageFile: string, site: Site): string[] {
  const page = site.pages.get(pageFile);
  if (!page) return [];
  return referencesOf(page)
    .filter((reference) => reference.where.startsWith('<meta') && reference.where.includes('image'))
    .map((reference) => resolveAddress(reference.address, page.path, site))
    .flatMap((target) => (target.kind === 'file' && site.files.has(target.file) ? [target.file] : []));
}

/** Rounds up, so that a page just over its limit never prints as the limit itself. */
export const formatKb = (bytes: number): string => `${(Math.ceil(bytes / 10) / 100).toFixed(2).replace('.', ',')} kB`;
