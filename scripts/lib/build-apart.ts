/** Builds a whole site beside the one in `public/` and `dist/`: files, pictures, pages. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const steps = ['build-data.ts', 'build-gambar.ts', 'build-site.ts'];

/**
 * Ends this process with the exit code of a step that fails; the step has said why.
 * @param env where data, public files and site of the other site stand
 */
export function buildApart(env: NodeJS.ProcessEnv): void {
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, '..', step)], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}
