/**
 * Every file made from the three-kampung fixture against the one in `golden/`. After a change that is meant, look at
 * the difference and renew them: `npx vitest run --project unit src/lib/output/golden.test.ts -u`, then run the tests
 * again (the files are written last) and delete what no output is named after.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../scripts/lib/same-tree.ts';
import { createFixtureAtlas, situs } from './fixture.test-support.ts';
import { outputs, renderText, sizeAndHash } from './index.ts';

const golden = join(import.meta.dirname, 'golden');
/** Files of bytes are read back by tests/unit/format instead: a difference in them would tell nobody anything. */
const all = outputs(createFixtureAtlas(), situs).filter(({ format }) => !['xlsx', 'parquet', 'zip'].includes(format));

test.each(all)('$path is as it was', async (output) => {
  await expect(await renderText(output)).toMatchFileSnapshot(join(golden, output.path));
});

test('there is a golden file for each output that is text, and for nothing else', () => {
  expect(listFiles(golden)).toEqual(all.map(({ path }) => path).sort());
});

test('size and hash are those of the file on the disk, byte for byte', async () => {
  for (const output of all) {
    const bytes = readFileSync(join(golden, output.path));
    expect(await sizeAndHash(output), output.path).toEqual({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  }
});
