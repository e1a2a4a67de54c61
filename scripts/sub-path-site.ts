/**
 * Builds the real site as it lies below a folder of a host, for the tests: `BASE_PATH=/kampung-kb/ OUT_DIR=… node
 * scripts/sub-path-site.ts`. Its files name addresses below the folder, so they are built again beside those of `public/`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { copyPublic } from './lib/copy-public.ts';

const publicFolder = '.tmp/sub-path-public';

copyPublic(publicFolder, { rilis: true });
for (const script of ['build-data.ts', 'build-gambar.ts', 'build-site.ts']) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, script)], {
    stdio: 'inherit',
    env: { ...process.env, PUBLIC_DIR: publicFolder },
  });
  if (status !== 0) process.exit(status ?? 1);
}
