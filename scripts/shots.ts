/**
 * Screenshots of every page type for people to look at: 360 and 1280 px wide, light and dark, and a kampung page on paper.
 * Names of page types as arguments take only those: `npm run shots -- home kampung`. Needs a build.
 */
import { mkdirSync } from 'node:fs';
import { launchBrowser } from './lib/browser.ts';
import { serveSite } from './lib/serve-site.ts';
import { printShot, takeShots } from './lib/shots.ts';
import { examplesOf } from './lib/site-check/page-type.ts';
import { readSite } from './lib/site-check/site.ts';
import { base, site as settings } from '../src/site.ts';

const folder = '.shots';
const wanted = process.argv.slice(2);

const examples = examplesOf(readSite('dist', { base, origin: settings.url }).pages.values());
const chosen = examples.filter(({ type }) => wanted.length === 0 || wanted.includes(type));
if (chosen.length === 0)
  throw new Error(`no such page type; there are: ${examples.map(({ type }) => type).join(', ')}`);

mkdirSync(folder, { recursive: true });
const served = await serveSite({ folder: 'dist', base, port: 0 });
const browser = await launchBrowser();
try {
  for (const example of chosen) await takeShots(browser, served.url, example, folder);
  const kampung = chosen.find(({ type }) => type === 'kampung');
  if (kampung) await printShot(browser, served.url, kampung, folder);
} finally {
  await browser.close();
  await served.close();
}
console.log(`${chosen.length} page types in ${folder}/`);
