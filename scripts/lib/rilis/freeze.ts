/** The files of a release, made in memory. */
import { createHash } from 'node:crypto';
import { openapiPath } from '../../../src/lib/api/index.ts';
import { notesName, sumsName } from '../../../src/lib/changes/index.ts';
import { metadataOutputs } from '../../../src/lib/metadata/index.ts';
import type { Atlas } from '../../../src/lib/model/index.ts';
import { createEdition } from '../../../src/lib/output/edition.ts';
import { lineagePath, outputs, type Output, type Situs } from '../../../src/lib/output/index.ts';
import { lineageOutput } from '../../../src/lib/output/lineage.ts';
import { tabelLain } from '../../../src/lib/output/tabel-lain.ts';
import { packSemua } from '../../../src/lib/output/zip.ts';
import { freezeDescription } from './describe.ts';
import { renderNotes } from './notes.ts';
import { archiveName, createTempat, dataName, descriptionName, isBagian } from './select.ts';
import { renderSums } from './sums.ts';

/** A release is committed and kept for ever, so it has to stay small: the first one has 4 MB, and data grow. */
const largestRilis = 6_000_000;

type Named = readonly (readonly [name: string, output: Output])[];

const select = (all: readonly Output[], nameOf: (output: Output) => string | null): Named =>
  all.flatMap((output) => {
    const name = nameOf(output);
    return name === null ? [] : [[name, output] as const];
  });

/** Renders each output and keeps its bytes. @param edit what is done to texts */
async function renderAll(named: Named, edit = (text: string): string => text): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, { render }] of named) {
    const content = await render();
    files.set(name, typeof content === 'string' ? Buffer.from(edit(content)) : content);
  }
  return files;
}

const inOrder = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const digestOf = (bytes: Uint8Array) => ({
  bytes: bytes.byteLength,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** The descriptions, made for the frozen files: sizes and hashes are theirs, and no other file is named. */
function describeFrozen(atlas: Atlas, situs: Situs, data: Named, files: ReadonlyMap<string, Uint8Array>): Named {
  const digests = new Map(data.map(([name, output]) => [output, digestOf(files.get(name) ?? new Uint8Array())]));
  const berkas = data.filter(([name]) => !name.includes('/')).map(([, output]) => output);
  const digestOfFrozen = (output: Output) => {
    const digest = digests.get(output);
    if (digest === undefined) throw new Error(`${output.path} is described but not frozen`);
    return digest;
  };
  const digestAll = () => Promise.resolve(digestOfFrozen);
  return select(metadataOutputs({ atlas, situs, berkas, digestAll, tabelLain: tabelLain(atlas) }), descriptionName);
}

/**
 * Every file of a release by its name in the folder of the release: data, charts, descriptions, notes, an archive of all
 * these but the parts, and SHA256SUMS over all of them. The same atlas and place give the same bytes.
 * @throws Error when the release would be larger than `largestRilis`
 */
export async function createRilis(atlas: Atlas, situs: Situs): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = outputs(atlas, situs);
  const archive = archiveName(atlas.kota);
  const kept = [...select(all, dataName), ...select(all, descriptionName)];
  const names = new Set(kept.map(([name]) => name)).add(archive);
  const edition = createEdition(atlas, situs);
  const tempat = createTempat(atlas.rilis.versi, names);
  const lineage = lineageOutput(edition, tempat);
  const data = select(all, dataName).map(
    ([name, output]) => [name, output.path === lineagePath ? lineage : output] as const,
  );
  const files = await renderAll(data);
  const api = select(all, ({ path }) => (path === openapiPath ? descriptionName({ path }) : null));
  const described = await renderAll([...describeFrozen(atlas, situs, data, files), ...api], (text) =>
    freezeDescription(text, tempat),
  );
  for (const [name, bytes] of described) files.set(name, bytes);
  // The notes count themselves, the archive and SHA256SUMS.
  files.set(notesName, Buffer.from(renderNotes(atlas, situs, files.size + 3)));
  files.set(
    archive,
    packSemua(
      edition,
      [...inOrder(files)].filter(([name]) => !isBagian(name)),
    ),
  );
  const sorted = inOrder(files);
  const size = [...sorted.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (size > largestRilis) throw new Error(`rilis ${atlas.rilis.versi} ${size} byte, paling besar ${largestRilis}`);
  return new Map([...sorted, [sumsName, Buffer.from(renderSums(sorted))]]);
}
