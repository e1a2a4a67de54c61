/** Writes a folder whole or not at all: whoever reads it sees the old files or the new ones, never a mixture. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Names the place beside `folder` where its next content grows; a sibling, so that renaming it is one step. */
export const temporarySibling = (folder: string): string =>
  join(dirname(resolve(folder)), `.${basename(resolve(folder))}-${process.pid}`);

/**
 * Puts a finished folder in the place of another and removes the old one; when that fails, the old one is back.
 * @param next the finished folder, on the same disk
 * @param folder where it belongs; need not exist
 */
export function replaceTree(next: string, folder: string): void {
  const old = `${temporarySibling(folder)}-old`;
  mkdirSync(dirname(resolve(folder)), { recursive: true });
  const isThere = existsSync(folder);
  if (isThere) renameSync(folder, old);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (isThere) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** @throws Error for a path that leaves the folder */
function requireInside(path: string): void {
  const parts = path.split('/');
  if (path.includes('\\') || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new Error(`"${path}" is no path inside the folder; it must look like "api/v1/index.json"`);
  }
}

export interface WrittenTree {
  readonly files: number;
  readonly bytes: number;
}

type TreeFile = readonly [path: string, content: string | Uint8Array];

/** A folder that grows beside the one that it will replace. */
function growTree(folder: string) {
  const temporary = temporarySibling(folder);
  const drop = (): void => {
    rmSync(temporary, { recursive: true, force: true });
  };
  drop();
  mkdirSync(temporary, { recursive: true });
  const written = { files: 0, bytes: 0 };
  const add = ([path, content]: TreeFile): void => {
    requireInside(path);
    const file = join(temporary, ...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    // "wx" refuses a second file of the same name.
    writeFileSync(file, bytes, { flag: 'wx' });
    written.files += 1;
    written.bytes += bytes.byteLength;
  };
  const finish = (): WrittenTree => {
    replaceTree(temporary, folder);
    return written;
  };
  return { add, finish, drop };
}

/**
 * Replaces `folder` by the given files. They are taken one at a time, so an iterable may render each when its turn comes.
 * @param files path inside the folder, with "/" on every system, and content; text is written as UTF-8
 * @returns how much was written
 * @throws whatever the iterable throws, and Error for a path that leaves the folder or comes twice; `folder` is then as
 *   it was before
 */
export function writeTree(folder: string, files: Iterable<TreeFile>): WrittenTree {
  const tree = growTree(folder);
  try {
    for (const file of files) tree.add(file);
    return tree.finish();
  } finally {
    tree.drop();
  }
}

/** The same for files whose content has to be waited for. */
export async function writeTreeAsync(folder: string, files: AsyncIterable<TreeFile>): Promise<WrittenTree> {
  const tree = growTree(folder);
  try {
    for await (const file of files) tree.add(file);
    return tree.finish();
  } finally {
    tree.drop();
  }
}
