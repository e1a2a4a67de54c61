/**
 * Writes the data set of a synthetic city: `npm run contoh -- --kampung 44 --out <folder> [--seed 1]`.
 * The folder appears whole or not at all, and nothing but an older synthetic set is ever replaced.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createContoh, KAMPUNG_MAX, KAMPUNG_MIN, type ContohFile } from '../src/lib/contoh/index.ts';
import { writeTree } from './lib/write-tree.ts';

const USAGE = `npm run contoh -- --kampung <${KAMPUNG_MIN} to ${KAMPUNG_MAX}> --out <folder> [--seed 1]`;

try {
  const { kampung, seed, out } = readArguments();
  const files = createContoh({ kampung, seed });
  requireReplaceable(out, files);
  writeTree(
    out,
    files.map(({ name, text }) => [name, text]),
  );
  console.log(`contoh: ${kampung} kampung (seed ${seed}), ${files.length} files in ${out}`);
} catch (error) {
  console.error(`contoh: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** @throws Error in one line that names the argument and shows how to call the script */
function readArguments(): { kampung: number; seed: number; out: string } {
  const values = readOptions();
  if (!values.kampung) throw new Error(`--kampung is missing; ${USAGE}`);
  if (!values.out) throw new Error(`--out is missing; ${USAGE}`);
  return {
    kampung: toNumber('kampung', values.kampung),
    seed: toNumber('seed', values.seed),
    out: resolve(values.out),
  };
}

function readOptions() {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({ options: { kampung: string, out: string, seed: { ...string, default: '1' } } }).values;
  } catch (error) {
    // Node explains in several lines; the first one names the argument.
    const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Error(`${first.replace(/\.$/, '')}; ${USAGE}`, { cause: error });
  }
}

/** Digits only: Number() would also take "", " 44", "0x2c" and "4e1". */
function toNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} must be a whole number, not "${text}"; ${USAGE}`);
  return Number(text);
}

/** @throws Error when `out` holds anything that is not an older synthetic set */
function requireReplaceable(out: string, files: readonly ContohFile[]): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Error(`${out} is a file, not a folder`);
  const old = readdirSync(out);
  const names = new Set(files.map((file) => file.name));
  if (old.length > 0 && !(old.every((name) => names.has(name)) && isContoh(out))) {
    throw new Error(`${out} is not empty and holds something else than a synthetic city; nothing was written`);
  }
}

/** Only a synthetic set says so in its rilis.csv. */
function isContoh(folder: string): boolean {
  const rilis = join(folder, 'rilis.csv');
  return existsSync(rilis) && /^[^,]*,[^,]*,contoh,/m.test(readFileSync(rilis, 'utf8'));
}
