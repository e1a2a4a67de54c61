/** The source files of the project, tests apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from './source.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @returns code, templates, stories and styles of src and scripts, by path from the root of the repository */
export function readSources(): Map<string, Source> {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  const sources = files
    .filter(
      (entry) =>
        entry.isFile() && /\.(?:ts|astro|mdx|css)$/u.test(entry.name) && !/\.test(?:-support)?\.ts$/u.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
  return new Map(sources.map((source) => [source.file, source]));
}
