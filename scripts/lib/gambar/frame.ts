import type { PetaDasar } from '../../../src/lib/kartu/index.ts';

/** What all share images of one build have in common. */
export interface Frame {
  /** Name of the site. */
  readonly nama: string;
  /** Its address without the scheme. */
  readonly alamat: string;
  /** What stands on the band of a city that does not exist; null for a real one. */
  readonly pita: string | null;
  readonly dasar: PetaDasar;
}
