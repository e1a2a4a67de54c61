/** Runs one stage of `npm test` as a program of its own and counts what it proved. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

export interface Stage {
  name: string;
  /** Program and arguments; programs of node_modules are found by name. */
  command: readonly string[];
  /** Earlier stages without whose success this one proves nothing. */
  needs?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** True for vitest, whose tests are counted; any other stage counts as one. */
  counts?: boolean;
}

export interface Result {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  /** Set when the stage could not run. */
  skippedFor?: string;
}

const reportFile = '.tmp/vitest.json';
const outputTail = 200;

/** Runs a stage; its output is shown only when it fails. */
export async function runStage(stage: Stage): Promise<Result> {
  console.log(`${stage.name}: ${stage.command.join(' ')}`);
  const started = performance.now();
  // Whatever goes wrong is a failed stage: the run must always come to its closing line.
  const { code, output } = await run(stage).catch((error: unknown) => ({ code: 1, output: String(error) }));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) console.log(output.trimEnd().split('\n').slice(-outputTail).join('\n'));
  return { name: stage.name, ...count(stage, code), seconds };
}

/** A stage that cannot run has failed: it proved nothing. */
export function skipStage(stage: Stage, missing: string): Result {
  return { name: stage.name, passed: 0, failed: 1, seconds: 0, skippedFor: missing };
}

function count(stage: Stage, code: number): Pick<Result, 'passed' | 'failed'> {
  const { passed, failed } = stage.counts ? readReport() : { passed: code === 0 ? 1 : 0, failed: 0 };
  // A program that fails without a failed test (it could not start, say) must not look green; nor may one without tests.
  const broken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed };
}

function readReport(): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

async function run({ command, counts, env }: Stage): Promise<{ code: number; output: string }> {
  mkdirSync('.tmp', { recursive: true });
  rmSync(reportFile, { force: true });
  const [program = '', ...args] = counts
    ? [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
    : command;
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const settings = {
    ...process.env,
    ...env,
    PATH: path,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
  };
  return new Promise((done) => {
    // Windows starts the programs of node_modules through a shell only.
    const child = spawn(program, args, {
      env: settings,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      done({ code: 1, output: error.message });
    });
    child.on('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
}
