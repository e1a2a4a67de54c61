/**
 * `SITE_URL=https://... npm run data:rilis -- 2026.11`: freezes the files for download under
 * `public/unduh/rilis/2026.11/`. SITE_URL is the address written into them, which can never be mended.
 *   --tanpa-alamat    the site has no address yet: the files carry one that leads nowhere, and the notes say so
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAtlas } from '../src/atlas.ts';
import { rilisDir } from '../src/rilis.ts';
import { situs } from '../src/site.ts';
import { formatReport } from './lib/data-report.ts';
import { cutRilis, situsOfRilis } from './lib/rilis/cut.ts';

const parsed = readAtlas();
if (parsed.atlas === null) {
  console.error(formatReport(parsed));
  process.exitCode = 1;
} else {
  try {
    const { versi, tanpaAlamat } = readOptions();
    const place = situsOfRilis(situs, process.env['SITE_URL']?.trim() || undefined, tanpaAlamat);
    const { files, bytes } = await cutRilis(parsed.atlas, place, versi, rilisDir());
    console.log(`rilis ${versi}: ${files} berkas, ${bytes} byte di ${join(rilisDir(), versi)}, alamat ${place.url}`);
  } catch (error) {
    console.error(`rilis: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

/** @throws Error of one line that shows how to call the script */
function readOptions(): { versi: string; tanpaAlamat: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { 'tanpa-alamat': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [versi = ''] = positionals;
    return { versi, tanpaAlamat: values['tanpa-alamat'] };
  } catch (error) {
    const usage = 'SITE_URL=https://... npm run data:rilis -- <versi> [--tanpa-alamat]';
    throw new Error(`pilihan tidak dikenal. Pakai: ${usage}`, { cause: error });
  }
}
