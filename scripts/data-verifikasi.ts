/** `npm run data:verifikasi -- 2026.11`: proves that a release is as it was frozen; without a version, all of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRilisBeku, rilisDir } from '../src/rilis.ts';
import { verifyFolder } from './lib/rilis/sums.ts';

const asked = process.argv.slice(2);
const versions = asked.length > 0 ? asked : readRilisBeku().map(({ versi }) => versi);
if (versions.length === 0) console.log(`verifikasi: belum ada rilis di ${rilisDir()}`);
for (const versi of versions) {
  const faults = faultsOf(versi);
  for (const fault of faults) console.error(`rilis ${versi}: ${fault}`);
  if (faults.length === 0) console.log(`rilis ${versi}: semua berkas cocok dengan SHA256SUMS`);
  else process.exitCode = 1;
}

function faultsOf(versi: string): string[] {
  const folder = join(rilisDir(), versi);
  if (!/^\d{4}\.\d{2}(\.\d+)?$/u.test(versi) || !existsSync(folder)) return [`tidak ada di ${rilisDir()}`];
  try {
    return verifyFolder(folder);
  } catch (error) {
    return [(error as Error).message];
  }
}
