/** Icons and host configuration, for a site that is built in folders of its own. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Replaces a folder by a copy of `public/` without what the build writes itself.
 * @param rilis whether the frozen releases come along; they are of the real city
 */
export function copyPublic(to: string, { rilis }: { rilis: boolean }): void {
  const left = ['api', 'gambar', rilis ? 'unduh/terbaru' : 'unduh'].map((name) => join('public', name));
  rmSync(to, { recursive: true, force: true });
  cpSync('public', to, { recursive: true, filter: (path) => !left.includes(path) });
}
