/**
 * Every example of /data/api/ against the built site. curl, Python, R and JavaScript are run as they stand on the page, each
 * where its program is installed. Power Query and IMPORTDATA cannot be run here: their address is taken out of the text,
 * fetched, and the columns that they name are looked for in what comes back (R too, for machines without it). That proves
 * address and columns, not the grammar of those programs.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { contohApi, type ContohApi } from '../../src/lib/api/index.ts';
import { base, situs } from '../../src/site.ts';
import { builtSite, homeUrl, urlOf } from './lib/built-site.ts';
import { atlas } from './lib/city.ts';

const run = promisify(execFile);
/** The same text as on the page, but for the host: the site under test is served from this computer. */
const examples = contohApi({ url: new URL(homeUrl).origin, base });
const env = { ...process.env, NO_PROXY: 'localhost', no_proxy: 'localhost', PYTHONIOENCODING: 'utf-8' };

const has = async (program: string): Promise<boolean> =>
  run(program, ['--version']).then(
    () => true,
    () => false,
  );
const [hasCurl, hasPython, hasR] = [await has('curl'), await has('python3'), await has('Rscript')];

/** Every element of a name, however deep. */
const findAll = (nodes: readonly Tree.Node[], name: string): Tree.Element[] =>
  nodes.flatMap((node) => {
    if (!tree.isElementNode(node)) return [];
    return node.tagName === name ? [node] : findAll(node.childNodes, name);
  });

/** The text as a reader copies it, line ends included. */
const textOf = (node: Tree.Node): string =>
  tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

function find(id: string): ContohApi {
  const found = examples.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no example "${id}"`);
  return found;
}

describe('the page of examples', () => {
  const page = [...builtSite.pages.values()].find(({ path }) => path === 'data/api/');

  it('shows each of them, letter by letter', () => {
    const { childNodes } = parseFragment(page?.html ?? '');
    const shown = findAll(childNodes, 'pre').map(textOf);
    expect(shown).toEqual(contohApi(situs).map(({ kode }) => kode));
  });
});

describe('what others may ask for', () => {
  it.each(examples)('$id: the file is open to other sites and names its type', async ({ berkas }) => {
    const response = await fetch(urlOf(berkas));
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-type')).toMatch(/^(?:text\/csv|application\/json); charset=utf-8$/u);
  });
});

describe('the list of files', () => {
  it('names for every download the type with which it is served', async () => {
    const index = (await (await fetch(urlOf('api/v1/index.json'))).json()) as {
      data: { unduhan: { format: string; jenis_media: string; url: string }[] };
    };
    // The files that describe others have types finer than the end of their name can tell.
    const downloads = index.data.unduhan.filter(({ format }) => format !== 'meta');
    expect(downloads.length).toBeGreaterThan(50);
    const bare = (type: string | null): string => (type ?? '').replace(/;.*/u, '');
    for (const { url, jenis_media } of downloads) {
      const path = new URL(url).pathname.slice(base.length);
      const response = await fetch(urlOf(path), { method: 'HEAD' });
      expect([path, bare(response.headers.get('content-type'))]).toEqual([path, bare(jenis_media)]);
    }
  });
});

describe('the examples that run here', () => {
  it.skipIf(!hasCurl)('curl saves the whole table', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'contoh-'));
    await run('sh', ['-c', find('curl').kode], { cwd: folder, env });
    expect(readFileSync(join(folder, 'nilai.csv'), 'utf8')).toBe(
      await (await fetch(urlOf('unduh/terbaru/nilai.csv'))).text(),
    );
    rmSync(folder, { recursive: true });
  });

  it.skipIf(!hasPython)('Python prints the first three values that are known', async () => {
    const { stdout } = await run('python3', ['-c', find('python').kode], { env });
    const known = atlas.tables.nilai.rows.filter(({ nilai }) => nilai !== null).slice(0, 3);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ').slice(0, 2)),
    ).toEqual(known.map(({ kode, indikator }) => [kode, indikator]));
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => Number(line.split(' ').at(-1))),
    ).toEqual(known.map(({ nilai }) => nilai));
  });

  it.skipIf(!hasR)('R prints the first six rows, codes as text and NA for what is not known', async () => {
    const { stdout } = await run('Rscript', ['--vanilla', '-e', find('r').kode], { env });
    const [header = '', ...lines] = stdout.trimEnd().split('\n');
    expect(header.trim().split(/\s+/u)).toEqual(find('r').kolom);
    const first = atlas.tables.nilai.rows.slice(0, 6);
    expect(lines.map((line) => line.trim().split(/\s+/u).slice(1))).toEqual(
      first.map(({ kode, indikator, periode }) => [kode, indikator, periode || 'NA', expect.any(String) as string]),
    );
    // R prints every number of a column with the same decimals.
    expect(lines.map((line) => Number(line.trim().split(/\s+/u).at(-1)))).toEqual(
      first.map(({ nilai }) => nilai ?? Number.NaN),
    );
  });

  it('JavaScript prints the version and the first three values of an indikator', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', find('javascript').kode], { env });
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(line).toMatch(new RegExp(`^${atlas.rilis.versi} .+ (?:[\\d.]+|tidak diketahui)$`, 'u'));
  });
});

describe.each(examples.filter(({ uji }) => uji === 'alamat'))(
  '$id, which not every machine can run',
  ({ kode, berkas, kolom }) => {
    it('asks for an address that is there, and names columns that it has', async () => {
      const address = /https?:\/\/[^"\s]+/u.exec(kode)?.[0] ?? '';
      expect(address).toBe(urlOf(berkas));
      const { data } = Papa.parse<string[]>(await (await fetch(address)).text());
      expect(data[0]).toEqual(expect.arrayContaining([...kolom]));
      expect(data.length).toBeGreaterThan(1);
    });

    it('names no column in quotes that was not looked for', () => {
      const quoted = [...kode.matchAll(/"([a-z_]+)"/gu)].map((match) => match[1] ?? '');
      expect(quoted.filter((word) => !kolom.includes(word) && word !== 'character')).toEqual([]);
    });
  },
);
