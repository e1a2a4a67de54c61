import { zipSync, type Zippable } from 'fflate';
import { lastDay, type Tanggal } from '../table/index.ts';

/** These are packed already. */
const packed = /\.(?:xlsx|parquet|zip)$/u;

/**
 * Files to a ZIP archive whose bytes depend on nothing but them.
 * @param files path in the archive and content, in the order in which they shall stand there
 * @param tanggal the day that every file gets as its date
 */
export function packZip(files: Iterable<readonly [path: string, bytes: Uint8Array]>, tanggal: Tanggal): Uint8Array {
  const [year = 0, month = 0, day = 0] = lastDay(tanggal).split('-').map(Number);
  // An archive knows no time zone: noon where the build runs is written as noon, wherever that is.
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = Object.fromEntries(
    [...files].map(([path, bytes]) => [path, [bytes, { level: packed.test(path) ? 0 : 6, mtime }]]),
  );
  return zipSync(entries);
}
