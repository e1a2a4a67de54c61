/**
 * `npm run data:rilis -- 2026.11`: freezes the files for download under `public/unduh/rilis/2026.11/`. SITE_URL is the
 * address written into them; without it they carry one that leads nowhere, because a wrong one could never be mended.
 */
import { join } from 'node:path';
import { readAtlas } from '../src/atlas.ts';
import { rilisDir } from '../src/rilis.ts';
import { situs } from '../src/site.ts';
import { formatReport } from './lib/data-report.ts';
import { cutRilis, situsOfRilis } from './lib/rilis/cut.ts';

const [versi = ''] = process.argv.slice(2);
const parsed = readAtlas();
if (parsed.atlas === null) {
  console.error(formatReport(parsed));
  process.exitCode = 1;
} else {
  try {
    const place = situsOfRilis(situs, process.env['SITE_URL']?.trim() || undefined);
    const { files, bytes } = await cutRilis(parsed.atlas, place, versi, rilisDir());
    console.log(`rilis ${versi}: ${files} berkas, ${bytes} byte di ${join(rilisDir(), versi)}, alamat ${place.url}`);
  } catch (error) {
    console.error(`rilis: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
