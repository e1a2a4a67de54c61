/**
 * A new story to fill in, with every fact that the data have of its place ready to copy.
 *   npm run cerita:baru -- "Judul cerita" --tempat 63.71.01.1001
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getAtlas } from '../src/atlas.ts';
import { renderKerangka, slugOfJudul } from '../src/lib/cerita/index.ts';
import { ceritaDir } from './lib/check-cerita.ts';

const usage = 'Pakai: npm run cerita:baru -- "Judul cerita" --tempat 63.71.01.1001';

try {
  const { judul, kode, dir } = readOptions();
  const file = join(dir, `${slugOfJudul(judul)}.mdx`);
  if (existsSync(file)) throw new Error(`${file} sudah ada. Pilih judul lain, atau sunting berkas itu.`);
  writeFileSync(file, renderKerangka(getAtlas(), judul, kode), { flag: 'wx' });
  console.log(`${file} dibuat. Tulis ceritanya (300 sampai 900 kata), lalu jalankan "npm run data:check".`);
} catch (error) {
  console.error(`cerita:baru: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** @throws Error that shows how to call the script */
function readOptions(): { judul: string; kode: string; dir: string } {
  const { values, positionals } = parseOptions();
  const [judul, more] = positionals;
  if (judul === undefined || slugOfJudul(judul) === '' || more !== undefined || values.tempat === undefined)
    throw new Error(usage);
  return { judul, kode: values.tempat, dir: values.ke };
}

function parseOptions() {
  const options = { tempat: { type: 'string' }, ke: { type: 'string', default: ceritaDir } } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
}
