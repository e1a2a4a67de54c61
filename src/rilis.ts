/** The only module that reads the frozen releases; everything else is handed what it found. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bekuPath, compareVersi, sumsName, type RilisBeku } from './lib/changes/index.ts';
import { datasetIds } from './lib/model/index.ts';

/** Where the releases stand; PUBLIC_DIR as in scripts/lib/folders.ts, so that a synthetic city has none of the real one's. */
export const rilisDir = (): string => join(process.env['PUBLIC_DIR']?.trim() || 'public', 'unduh', 'rilis');

/** Lines of SHA256SUMS: two blanks between hash and path, or a blank and a star for "as bytes". */
const line = /^([0-9a-f]{64}) [ *](.+)$/u;

function readOne(dir: string, versi: string): RilisBeku {
  const folder = join(dir, versi);
  const sums = readFileSync(join(folder, sumsName));
  const sidik = createHash('sha256').update(sums).digest('hex');
  const named = sums
    .toString('utf8')
    .split('\n')
    .flatMap((text) => {
      const [, sha256, path] = line.exec(text) ?? [];
      return sha256 === undefined || path === undefined ? [] : [{ path, sha256 }];
    });
  const berkas = [...named, { path: sumsName, sha256: sidik }].map(({ path, sha256 }) => ({
    path: bekuPath(versi, path),
    bytes: statSync(join(folder, path)).size,
    sha256,
  }));
  const tables = datasetIds.filter((id) => existsSync(join(folder, `${id}.csv`)));
  const tabel = new Map(tables.map((id) => [id, readFileSync(join(folder, `${id}.csv`), 'utf8')]));
  return { versi, sidik, berkas, tabel };
}

/**
 * Every frozen release, the oldest first; empty when the folder does not exist. The hashes are those of SHA256SUMS: that
 * the files still match is proved by `npm run data:verifikasi` and by a test, not at every build.
 * @throws Error when a release has no SHA256SUMS, or lacks a file that is named there
 */
export function readRilisBeku(dir: string = rilisDir()): readonly RilisBeku[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d/u.test(entry.name))
    .map(({ name }) => readOne(dir, name))
    .toSorted((a, b) => compareVersi(a.versi, b.versi));
}

let cached: readonly RilisBeku[] | null = null;

/** The frozen releases of this build, read once. */
export const getRilisBeku = (): readonly RilisBeku[] => (cached ??= readRilisBeku());
