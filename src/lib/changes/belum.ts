/** Versions that pages name and cite although nobody has frozen them: until then their data may still change. */
import type { Atlas } from '../model/index.ts';
import { createProblem, type Problem } from '../table/index.ts';
import type { RilisBeku } from './beku.ts';

type Rilis = Pick<Atlas, 'rilis' | 'tables'>;

/** @returns the versions of rilis.csv that stand frozen nowhere, the oldest first; none of a synthetic city */
export function versiBelumBeku({ tables }: Rilis, beku: readonly RilisBeku[]): readonly string[] {
  const frozen = new Set(beku.map(({ versi }) => versi));
  return tables.rilis.rows
    .filter(({ versi, sifat }) => sifat !== 'contoh' && !frozen.has(versi))
    .map(({ versi }) => String(versi));
}

/** One line for whoever builds a site, or null when the version that it names is frozen. */
export function tellBelumBeku(atlas: Rilis, beku: readonly RilisBeku[]): string | null {
  const versi = String(atlas.rilis.versi);
  return versiBelumBeku(atlas, beku).includes(versi)
    ? `peringatan: versi ${versi} belum dibekukan; jalankan npm run data:rilis -- ${versi}`
    : null;
}

/** @returns one warning at its row of rilis.csv for each version that is not frozen */
export function findBelumBeku(atlas: Rilis, beku: readonly RilisBeku[]): Problem[] {
  const { rilis, tables } = atlas;
  const rows = tables.rilis.rows.map(({ versi }) => String(versi));
  return versiBelumBeku(atlas, beku).map((versi) => {
    const at = rows.indexOf(versi);
    const place = { file: 'rilis.csv', row: tables.rilis.places[at] ?? at + 2, column: 'versi', cell: versi };
    return createProblem(place, {
      kind: 'rule/suspect',
      masalah: `Versi ${versi} belum dibekukan, sehingga yang mengutipnya tidak dapat dijamin menemukan isi yang sama.`,
      harapan: `Setiap versi yang terbit ada di unduh/rilis/<versi>/, di sini unduh/rilis/${versi}/.`,
      perbaikan:
        versi === rilis.versi
          ? `Sesudah data selesai diperiksa, jalankan: npm run data:rilis -- ${versi}`
          : `Jalankan npm run data:rilis -- ${versi} di salinan kode dan data dari saat versi itu terbit, lalu salin foldernya ke sini. Bila versi itu tidak pernah terbit, hapus barisnya.`,
    });
  });
}
