/** The house rules of design.md section 3, as data. The first row whose `files` matches a path is its layer. */

export interface Layer {
  name: string;
  files: RegExp;
  /** Layers it may import, besides itself. */
  layers: readonly string[];
  /** Packages and `node:` modules it may import. */
  packages: RegExp;
  /** Layers from which it may take types only. */
  typesFrom?: readonly string[];
}

const none = /^$/u;
const lib = [
  'lib/table',
  'lib/model',
  'lib/stats',
  'lib/chart',
  'lib/text',
  'lib/paths',
  'lib/changes',
  'lib/metadata',
  'lib/api',
  'lib/output',
];
const shown = [
  ...lib,
  'lib/quality',
  'lib/view',
  'lib/cerita',
  'lib/umpan',
  'lib/sematan',
  'lib/sitasi',
  'lib/kartu',
  'site',
  'components',
  'layouts',
  'styles',
];

export const layers: readonly Layer[] = [
  { name: 'lib/table', files: /^src\/lib\/table\//u, layers: [], packages: /^(?:papaparse|zod|fastest-levenshtein)$/u },
  { name: 'lib/model', files: /^src\/lib\/model\//u, layers: ['lib/table'], packages: /^zod$/u },
  {
    name: 'lib/stats',
    files: /^src\/lib\/stats\//u,
    // lib/table for dates only: when "2021" begins and ends is the business of the cell that holds it.
    layers: ['lib/table', 'lib/model'],
    packages: /^(?:d3|topojson-(?:client|server))$/u,
  },
  {
    name: 'lib/chart',
    files: /^src\/lib\/chart\//u,
    layers: ['lib/model', 'lib/stats'],
    packages: /^(?:d3|topojson-(?:client|server|specification)|polylabel|uqr)$/u,
  },
  { name: 'lib/text', files: /^src\/lib\/text\//u, layers: ['lib/model', 'lib/stats'], packages: none },
  { name: 'lib/paths', files: /^src\/lib\/paths\.ts$/u, layers: ['lib/model', 'lib/stats'], packages: none },
  {
    name: 'lib/changes',
    files: /^src\/lib\/changes\//u,
    // Reads what was published: frozen CSV files, whose columns may be others than today's.
    layers: ['lib/table', 'lib/model', 'lib/stats'],
    packages: /^papaparse$/u,
  },
  {
    name: 'lib/metadata',
    files: /^src\/lib\/metadata\//u,
    // Describes the files of lib/output, which hands them over: it knows what an output is and makes none itself.
    layers: ['lib/table', 'lib/model', 'lib/stats', 'lib/text', 'lib/paths'],
    packages: none,
    typesFrom: ['lib/output'],
  },
  {
    name: 'lib/api',
    files: /^src\/lib\/api\//u,
    // Describes the files for programs: their schemas come from lib/metadata, and lib/output hands the result over.
    layers: ['lib/table', 'lib/model', 'lib/paths', 'lib/metadata'],
    packages: none,
    typesFrom: ['lib/output'],
  },
  {
    name: 'lib/quality',
    files: /^src\/lib\/quality\//u,
    layers: ['lib/table', 'lib/model', 'lib/stats'],
    packages: none,
  },
  {
    name: 'lib/output',
    files: /^src\/lib\/output\//u,
    // lib/chart too: the picture of a chart is a file for download, drawn from the layout that the page shows.
    // lib/sitasi: a file says how it is cited, in the words of its page.
    layers: [...lib, 'lib/sitasi'],
    packages:
      /^(?:papaparse|zod|topojson-(?:client|server)|fflate|hyparquet-writer|write-excel-file\/node|node:crypto)$/u,
  },
  {
    name: 'lib/view',
    files: /^src\/lib\/view\//u,
    layers: lib.filter((name) => !['lib/output', 'lib/metadata', 'lib/api'].includes(name)),
    packages: none,
  },
  {
    name: 'lib/cerita',
    files: /^src\/lib\/cerita\//u,
    // What stories say, held against the data: the words to compare with come from lib/text. Its parsers are those of
    // Astro itself (satteri for MDX, js-yaml for front matter), so that what is checked is what is built.
    layers: ['lib/table', 'lib/model', 'lib/stats', 'lib/text'],
    packages: /^(?:satteri|js-yaml)$/u,
  },
  {
    name: 'lib/umpan',
    files: /^src\/lib\/umpan\//u,
    layers: ['lib/table', 'lib/model', 'lib/text', 'lib/paths', 'lib/changes'],
    packages: none,
  },
  {
    name: 'lib/sematan',
    files: /^src\/lib\/sematan\//u,
    // lib/umpan for its way of writing markup: code to copy is markup as well.
    layers: ['lib/model', 'lib/stats', 'lib/chart', 'lib/text', 'lib/paths', 'lib/output', 'lib/kartu', 'lib/umpan'],
    packages: none,
  },
  {
    name: 'lib/sitasi',
    files: /^src\/lib\/sitasi\//u,
    // It lists every page that can be cited, so it knows what pages are made of: states of the map, figures of stories.
    // lib/umpan for what the site calls itself to others.
    layers: ['lib/model', 'lib/stats', 'lib/text', 'lib/paths', 'lib/view', 'lib/cerita', 'lib/umpan'],
    packages: none,
  },
  {
    name: 'lib/kartu',
    files: /^src\/lib\/kartu\//u,
    // What travels when a page is shared: the card of a page and the text that is sent with its link.
    layers: ['lib/model', 'lib/stats', 'lib/chart', 'lib/text'],
    packages: none,
  },
  {
    name: 'lib/contoh',
    files: /^src\/lib\/contoh\//u,
    layers: ['lib/table', 'lib/model'],
    packages: /^(?:d3|papaparse)$/u,
  },
  { name: 'atlas', files: /^src\/atlas\.ts$/u, layers: ['lib/table', 'lib/model'], packages: /^node:/u },
  { name: 'rilis', files: /^src\/rilis\.ts$/u, layers: ['lib/model', 'lib/changes'], packages: /^node:/u },
  { name: 'site', files: /^src\/site\.ts$/u, layers: ['lib/paths', 'rilis'], packages: none },
  { name: 'components', files: /^src\/components\//u, layers: shown, packages: /^astro(?:$|[:/])/u },
  { name: 'layouts', files: /^src\/layouts\//u, layers: shown, packages: /^astro(?:$|[:/])/u },
  // What a story's text may say: components that look up the fact or source named by an id, so they ask the atlas.
  { name: 'cerita', files: /^src\/cerita\//u, layers: [...shown, 'atlas'], packages: /^astro(?:$|[:/])/u },
  {
    name: 'pages',
    files: /^src\/(?:pages|content)\/|^src\/content\.config\.ts$/u,
    layers: [...shown, 'atlas', 'cerita'],
    packages: /^(?:astro(?:$|[:/])|@astrojs\/|zod$)/u,
  },
  {
    name: 'islands',
    files: /^src\/islands\//u,
    layers: ['lib/text', 'lib/paths'],
    // fastest-levenshtein is 1 kB: the search of the map forgives typing errors.
    packages: /^(?:leaflet|topojson-client|fastest-levenshtein)$/u,
    typesFrom: lib,
  },
  { name: 'styles', files: /^src\/styles\//u, layers: [], packages: none },
  {
    name: 'scripts',
    files: /^scripts\//u,
    layers: [...lib, 'lib/view', 'lib/kartu', 'lib/cerita', 'lib/contoh', 'atlas', 'rilis', 'site'],
    packages: /./u,
  },
];

/** Nothing an island reaches, however far, may be one of these: each would break or bloat what a phone loads. */
export const neverInBrowser = /^(?:node:|d3(?:$|-)|src\/atlas\.ts$)/u;

/** A package that belongs in one island only. */
export const oneIslandOnly = 'leaflet';

/** lib is pure: no clock, no chance, no network, no page, no process. */
export const impureCalls: readonly string[] = [
  'Date.now',
  'Math.random',
  'fetch',
  'performance.now',
  'crypto.randomUUID',
];
export const impureNames: readonly string[] = [
  'document',
  'window',
  'process',
  'navigator',
  'localStorage',
  'globalThis',
];

/** `node:` modules that are pure functions, and the folder that may use them. */
export const pureNodeModules = { modules: /^node:crypto$/u, files: /^src\/lib\/output\// };

/** What may be written as raw HTML: nothing that comes from data. `expression` is the whole value of `set:html`. */
export const rawHtml: readonly { files: RegExp; expression: RegExp }[] = [
  // A slot that Astro has rendered, and so escaped, already.
  { files: /^src\/components\/chart\/Bagan\.astro$/u, expression: /^sumber$/u },
  // JSON for search engines in a script element that no browser runs; every "<" in it is escaped.
  { files: /^src\/components\/data\/DatasetJsonLd\.astro$/u, expression: /^renderScriptJson\(isi\)$/u },
];

/** An island is loaded by phones and read by people who look for what a page does by itself, so it is the shortest. */
export const limits = { fileLines: 200, islandLines: 150, pageFrontmatterLines: 15 } as const;
