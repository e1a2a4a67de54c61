/** Builds a whole site beside the one in `public/` and `dist/`, from data or for an address of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * In a process of its own, because modules read the environment when they load. Ends this process when the build fails,
 * which has then said why.
 * @param env where data, public files and site of the other site stand
 */
export function buildApart(env: NodeJS.ProcessEnv): void {
  const { status, error } = spawnSync(process.execPath, [join(import.meta.dirname, '..', 'build.ts')], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
