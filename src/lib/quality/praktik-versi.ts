import { bukti, buktiRilis } from './bukti.ts';
import type { Praktik } from './praktik.ts';

/**
 * Practice 11, whose state depends on this copy of the site: it is met once a release is frozen at an address of its own.
 * @param beku versions of the frozen releases, the oldest first
 */
export function praktikVersi(beku: readonly string[]): Praktik {
  const newest = beku.at(-1);
  const shared = { nomor: 11, anchor: 'VersionIdentifiers', nama: 'Alamat untuk setiap versi' } as const;
  if (newest === undefined)
    return {
      ...shared,
      keadaan: 'sebagian',
      cara: 'Versi terbaru punya alamat tetap. Belum ada rilis yang dibekukan di alamatnya sendiri.',
      bukti: [bukti('unduh/terbaru/rilis.csv')],
    };
  return {
    ...shared,
    keadaan: 'dipenuhi',
    cara: 'Versi terbaru punya alamat tetap, dan setiap rilis yang dibekukan disimpan di alamatnya sendiri dan tidak pernah diubah.',
    bukti: [...buktiRilis(newest), bukti('data/rilis/', 'id="beku"')],
  };
}
