import type { Atlas } from '../model/index.ts';
import { createPaths } from '../paths.ts';
import { capitalize } from '../text/index.ts';
import { namaBerkas } from './berkas.ts';
import { createRujukan, type Rujukan, type SitusSitasi } from './rujukan.ts';

export interface Halaman {
  /** Path of the page, from `paths`. */
  readonly alamat: string;
  /** As the page calls itself. */
  readonly judul: string;
}

/**
 * A page as others cite it. Pages about a table of data are cited as that table, and the one about all tables as all
 * data: its own name, "Data", says nothing outside of this site.
 */
export function createRujukanHalaman(atlas: Atlas, situs: SitusSitasi, { alamat, judul }: Halaman): Rujukan {
  const { data } = createPaths(situs.base);
  return createRujukan(atlas, situs, {
    kunci: namaBerkas(alamat, situs.base).replaceAll('/', '-'),
    jenis: alamat.startsWith(data) ? 'data' : 'halaman',
    judul: alamat === data ? `Data Kampung KB ${atlas.kota.nama}` : capitalize(judul),
    alamat,
    sumber: [],
  });
}
