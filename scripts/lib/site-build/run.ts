/** Runs a program of the build beside others. */
import { spawn } from 'node:child_process';

/**
 * @param args script of Node and its arguments
 * @param env what is set beside the environment of this process
 * @returns everything that it printed
 * @throws Error with what it printed when it fails
 */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(output.trimEnd()));
    });
  });
}
