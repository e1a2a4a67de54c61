// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { csp } from './scripts/lib/csp.ts';
import { cacheDir, copiedDir, outDir } from './scripts/lib/folders.ts';
import { dataDir, readFiles } from './src/atlas.ts';
import { semuaDataset } from './src/lib/model/index.ts';
import { parseTable } from './src/lib/table/index.ts';
import { base, paths, site } from './src/site.ts';

/** Phones that residents still carry, all from 2018: styles and browser scripts are written down to what these know. */
const oldPhones = ['chrome67', 'safari12', 'firefox68'];

const rilis = parseTable(semuaDataset.rilis, readFiles(dataDir()).get(semuaDataset.rilis.file) ?? null);
/** No page of a synthetic city may be found by a search engine, so it has no sitemap either. */
const isContoh = rilis.rows.at(-1)?.sifat === 'contoh';

/** Short and former addresses, and those of folders of files, only lead on to the page that is to be found. */
const kampung = parseTable(semuaDataset.kampung, readFiles(dataDir()).get(semuaDataset.kampung.file) ?? null);
const leading = new Set(
  kampung.rows.flatMap(({ kode, slug_lama }) => [paths.tautanTetap(kode), ...slug_lama.map(paths.kampung)]),
);

/**
 * Pages for frames show a part of another page, which is the one to be found.
 * @param {string} page whole address
 */
const isFound = (page) => {
  const { pathname } = new URL(page);
  return !new RegExp(`^(?:${paths.sematan}.|${base}(?:unduh|api)/)`, 'u').test(pathname) && !leading.has(pathname);
};

export default defineConfig({
  site: site.url,
  base,
  publicDir: copiedDir(),
  outDir: outDir(),
  cacheDir: cacheDir(),
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Shiki colours code by style attributes, which the security policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), csp(), ...(isContoh ? [] : [sitemap({ filter: isFound })])],
  vite: {
    build: {
      cssTarget: oldPhones,
      // Astro marks every story with such a directive and then warns of it.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [
      {
        // Astro fixes the target of browser scripts at "esnext"; only a plugin comes after it.
        name: 'old-phones',
        configEnvironment: (name) => (name === 'client' ? { build: { target: oldPhones } } : null),
      },
    ],
  },
});
