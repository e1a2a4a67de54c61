/** The outputs of the fixture, of the real data and of a synthetic city: each metadata file is held against all three. */
import { readAtlas } from '../../../src/atlas.ts';
import { createContoh } from '../../../src/lib/contoh/index.ts';
import type { MetadataContext } from '../../../src/lib/metadata/index.ts';
import { parseAtlas, type Atlas } from '../../../src/lib/model/index.ts';
import { createFixtureAtlas, situs } from '../../../src/lib/output/fixture.test-support.ts';
import { digestAll, outputs, semuaPath, type Output } from '../../../src/lib/output/index.ts';
import { renderText } from '../../../src/lib/output/output.ts';
import { tabelLain } from '../../../src/lib/output/tabel-lain.ts';

export interface City {
  readonly nama: string;
  readonly atlas: Atlas;
  readonly outputs: readonly Output[];
  readonly context: MetadataContext;
  /** Absolute address of a file of this city's site. */
  readonly address: (path: string) => string;
  /** @throws Error when there is no such output */
  readonly find: (path: string) => Output;
  /** Content of a file that is text, and what it holds when it is JSON. */
  readonly text: (path: string) => string;
  readonly json: (path: string) => unknown;
}

/** Files of the folder itself; those about one place or one indikator lie in folders below. */
const isWhole = ({ path }: Pick<Output, 'path'>): boolean => /^unduh\/terbaru\/[^/]+$/u.test(path);

const isText = ({ mediaType, format }: Output): boolean => /^text\/|json$/u.test(mediaType) || format === 'meta';

async function createCity(nama: string, atlas: Atlas | null): Promise<City> {
  if (atlas === null) throw new Error(`${nama} has problems`);
  const all = outputs(atlas, situs);
  const find = (path: string): Output => {
    const output = all.find((one) => one.path === path);
    if (output === undefined) throw new Error(`no output ${path}`);
    return output;
  };
  const berkas = all.filter(({ path, format }) => isWhole({ path }) && !['meta', 'ttl', 'zip'].includes(format));
  const texts = new Map<string, string>();
  for (const output of all.filter(isText)) texts.set(output.path, await renderText(output));
  const text = (path: string): string => texts.get(find(path).path) ?? '';
  return {
    nama,
    atlas,
    outputs: all,
    context: {
      atlas,
      situs,
      berkas,
      arsip: find(semuaPath(atlas.kota, 'zip')),
      tabelLain: tabelLain(atlas),
      digest: await digestAll(berkas),
    },
    address: (path) => `${situs.url}${situs.base}${path}`,
    find,
    text,
    json: (path) => JSON.parse(text(path)) as unknown,
  };
}

const contohFiles = new Map(
  createContoh({ kampung: 7, seed: 3 }).map(({ name, text }) => [name, new TextEncoder().encode(text)]),
);

export const cities: readonly City[] = [
  await createCity('the fixture', createFixtureAtlas()),
  await createCity('the real data', readAtlas('data').atlas),
  await createCity('a synthetic city', parseAtlas(contohFiles).atlas),
];
