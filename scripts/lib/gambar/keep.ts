/** Pictures that were drawn before, kept by what they were drawn from, so that the same is never drawn twice. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kartu } from '../../../src/lib/kartu/index.ts';
import { fontFiles, wasmFile } from './draw.ts';
import type { Frame } from './frame.ts';

/** Belongs to nobody's build and may be deleted at any time. */
const keptDir = 'node_modules/.cache/gambar';

const root = join(import.meta.dirname, '../../..');

/** Everything besides card and frame that decides over the bytes: what draws, and with which letters. */
function toolFiles(): string[] {
  const codeIn = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts') && !name.includes('.test'))
      .sort()
      .map((name) => join(root, folder, name));
  const installed = join(root, 'package-lock.json');
  return [
    ...['scripts/lib/gambar', 'src/lib/kartu', 'src/lib/chart'].flatMap(codeIn),
    installed,
    wasmFile,
    ...fontFiles.map(({ file }) => file),
  ];
}

/** @returns a function that names a card's picture by all that it depends on */
export function createKeys(frame: Frame): (kartu: Kartu) => string {
  const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
  const tools = toolFiles().map((file) => digest(readFileSync(file)));
  const shared = digest(JSON.stringify([tools, frame]));
  return (kartu) => digest(shared + JSON.stringify(kartu));
}

const fileOf = (key: string): string => join(keptDir, key.slice(0, 2), `${key.slice(2)}.png`);

export function readKept(key: string): Uint8Array | null {
  return existsSync(fileOf(key)) ? readFileSync(fileOf(key)) : null;
}

/** Written beside its place first: two builds at a time must not read half a picture. */
export function keep(key: string, picture: Uint8Array): void {
  const file = fileOf(key);
  const temporary = `${file}-${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(temporary, picture);
  renameSync(temporary, file);
}
