/**
 * Starts a Chromium for browser tests and screenshots. Nothing is downloaded: the system's own browser is preferred,
 * and on Linux x64 the npm package @sparticuz/chromium carries one along.
 */
import { existsSync, readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/** Calls to update servers and the like would blur the test that no page talks to another host. */
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--no-pings',
];

/**
 * @returns a running browser; the caller closes it
 * @throws Error with one line on what to install when there is no browser
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = findInstalled();
  return installed === undefined ? launchBundled() : launch(installed);
}

function launch(executablePath: string, env: Record<string, string> = {}): Promise<Browser> {
  // Chromium refuses its sandbox to root, which is who CI often is.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}

function findInstalled(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen === undefined || chosen === '') return usualPlaces().find((path) => existsSync(path));
  if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist`);
  return chosen;
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
      join('Applications', `${name}.app`, 'Contents', 'MacOS', name),
    );
    return apps.flatMap((app) => [join('/', app), join(homedir(), app)]);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((root) => root !== undefined);
    const programs = [
      join('Google', 'Chrome', 'Application', 'chrome.exe'),
      join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  return (process.env['PATH'] ?? '').split(':').flatMap((folder) => names.map((name) => join(folder, name)));
}

async function launchBundled(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome found: install Google Chrome or Chromium, or set CHROME_PATH to its program file');
  }
  const { default: bundled, inflate } = await import('@sparticuz/chromium');
  const executablePath = await bundled.executablePath();
  const fonts = hasFonts() ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  try {
    return await launch(executablePath, fonts);
  } catch (error) {
    if (!String(error).includes('error while loading shared libraries')) throw error;
    // A bare machine lacks libnss3 and its kin; the package carries those too.
    await inflate(
      join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin', 'al2023.tar.br'),
    );
    return launch(executablePath, { ...fonts, LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') });
  }
}

/** Without any font a page has no text to measure; a bare machine may have the folder and nothing in it. */
function hasFonts(): boolean {
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
  ];
  return folders
    .filter((folder) => existsSync(folder))
    .some((folder) =>
      readdirSync(folder, { recursive: true }).some((name) => /\.(?:ttf|otf|ttc)$/iu.test(String(name))),
    );
}
