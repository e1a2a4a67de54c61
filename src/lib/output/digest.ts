import { createHash } from 'node:crypto';
import { memo } from '../stats/index.ts';
import type { Output } from './output.ts';

export interface Digest {
  readonly bytes: number;
  /** Lower-case hexadecimal, as `sha256sum` prints it. */
  readonly sha256: string;
}

const settled = new WeakMap<Output, Digest>();

/**
 * Size and SHA-256 of a file as it is written (UTF-8). Worked out once for each output, so that many pages may ask;
 * the text itself is not kept, because those of 20,000 kampung would not fit into memory.
 */
export const sizeAndHash: (output: Output) => Promise<Digest> = memo(async (output: Output) => {
  const bytes = Buffer.from(await output.render());
  const digest = { bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  settled.set(output, digest);
  return digest;
});

/**
 * What `sizeAndHash` has found, for code that cannot wait.
 * @throws Error when nobody has waited for it before
 */
function knownDigest(output: Output): Digest {
  const digest = settled.get(output);
  if (digest === undefined) throw new Error(`size and hash of ${output.path} are not worked out yet`);
  return digest;
}

/** Works out all of them, one after the other, and gives back how to look one up. */
export async function digestAll(all: readonly Output[]): Promise<(output: Output) => Digest> {
  for (const output of all) await sizeAndHash(output);
  return knownDigest;
}
