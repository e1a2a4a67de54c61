/** Builds a whole site beside the one in `public/` and `dist/`: files, pictures, pages. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Ends this process with the exit code of a step that fails; the step has said why. */
function runStep(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const step = spawn(process.execPath, [join(import.meta.dirname, '..', name)], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    step.on('error', reject);
    step.on('exit', (status) => {
      if (status === 0) resolve();
      else process.exit(status ?? 1);
    });
  });
}

/**
 * Files and pictures go side by side, for neither needs the other and the files keep only one processor busy; the pages
 * come last, because their build copies both.
 * @param env where data, public files and site of the other site stand
 */
export async function buildApart(env: NodeJS.ProcessEnv): Promise<void> {
  await Promise.all([runStep('build-data.ts', env), runStep('build-gambar.ts', env)]);
  await runStep('build-site.ts', env);
}
