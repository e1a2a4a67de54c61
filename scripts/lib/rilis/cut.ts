/** Cuts a release: refuses whatever must not be frozen, then writes the folder whole or not at all. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersi, findTerungkap } from '../../../src/lib/changes/index.ts';
import type { Atlas } from '../../../src/lib/model/index.ts';
import type { Situs } from '../../../src/lib/output/index.ts';
import { formatPlace } from '../../../src/lib/table/index.ts';
import { writeTree, type WrittenTree } from '../write-tree.ts';
import { createRilis } from './freeze.ts';
import { placeholderUrl } from './placeholder-url.ts';

/** True for an address that a stranger can open: a name with a dot; a number is a computer, here or in an office. */
function isPublic(siteUrl: string): boolean {
  const { hostname } = new URL(siteUrl);
  return hostname.includes('.') && !/^[\d.]+$|\.(?:local|localhost|invalid)$/u.test(hostname);
}

/**
 * The place for which a release is made: addresses inside frozen files cannot be mended later.
 * @param siteUrl SITE_URL as set by whoever deploys, or undefined; an address of this computer counts as none
 * @param tanpaAlamat true when somebody says that there is no address yet: the files then carry one that leads nowhere
 * @throws Error in Indonesian when neither is there, or both
 */
export function situsOfRilis(situs: Situs, siteUrl: string | undefined, tanpaAlamat: boolean): Situs {
  const found = siteUrl !== undefined && isPublic(siteUrl);
  if (found && tanpaAlamat) {
    throw new Error(`SITE_URL sudah berisi ${siteUrl}; hapus --tanpa-alamat, atau kosongkan SITE_URL`);
  }
  if (!found && !tanpaAlamat) {
    throw new Error(
      [
        `SITE_URL ${siteUrl === undefined ? 'belum diisi' : `berisi ${siteUrl}, yang bukan alamat umum`}; alamat di dalam berkas rilis tidak dapat diperbaiki sesudah dibekukan.`,
        'Isi alamat situs, misalnya: SITE_URL=https://data.contoh.go.id npm run data:rilis -- <versi>',
        'Bila situs memang belum punya alamat, tambahkan --tanpa-alamat; berkasnya lalu memuat alamat pengganti yang tidak menuju ke mana pun.',
      ].join('\n'),
    );
  }
  return { ...situs, url: found ? situs.url : placeholderUrl };
}

/** @returns the reason why this version may not be cut from this atlas, in Indonesian; null when it may */
function findObjection(atlas: Atlas, { beku = [] }: Situs, versi: string, folder: string): string | null {
  const { versi: newest } = atlas.rilis;
  if (versi !== newest) return `versi ${versi} bukan baris terakhir data/rilis.csv, yaitu ${newest}`;
  if (existsSync(folder)) return `${folder} sudah ada; rilis tidak pernah ditimpa`;
  const later = beku.find((one) => compareVersi(one.versi, versi) >= 0);
  if (later !== undefined) return `rilis ${later.versi} sudah ada, jadi ${versi} tidak lagi lebih baru`;
  const [revealed] = findTerungkap(atlas, beku);
  return revealed === undefined ? null : `${formatPlace(revealed)}: rilis lama memuat angka yang sekarang dirahasiakan`;
}

/**
 * Writes `<dir>/<versi>/`.
 * @param dir the folder of all releases
 * @throws Error with the reason in Indonesian when the release must not be cut; nothing is written then
 */
export async function cutRilis(atlas: Atlas, situs: Situs, versi: string, dir: string): Promise<WrittenTree> {
  const folder = join(dir, versi);
  const objection = findObjection(atlas, situs, versi, folder);
  if (objection !== null) throw new Error(objection);
  return writeTree(folder, await createRilis(atlas, situs));
}
