import { createHash } from 'node:crypto';
import { memo } from '../stats/index.ts';
import type { Output } from './output.ts';

interface Digest {
  readonly bytes: number;
  /** Lower-case hexadecimal, as `sha256sum` prints it. */
  readonly sha256: string;
}

/**
 * Size and SHA-256 of a file as it is written (UTF-8). Worked out once for each output, so that many pages may ask;
 * the text itself is not kept, because those of 20,000 kampung would not fit into memory.
 */
export const sizeAndHash: (output: Output) => Digest = memo((output: Output) => {
  const bytes = Buffer.from(output.render());
  return { bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
});
