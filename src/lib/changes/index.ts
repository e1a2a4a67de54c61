/** Everything the rest of the project may use of releases and of what changed between them. */
export { findBedaBeku } from './beda.ts';
export {
  bekuPath,
  compareVersi,
  findBerkas,
  notesName,
  notesOf,
  sumsName,
  terbaruBeku,
  type BerkasBeku,
  type RilisBeku,
} from './beku.ts';
export type { JenisPerubahan, Perubahan, Sel } from './compare.ts';
export { countJenis, selectLangkah } from './pilih.ts';
export { findTerungkap } from './rahasia.ts';
export { riwayatOf, type Langkah } from './riwayat.ts';
export { susunBerkas, type BarisBeku, type FolderBeku } from './susun.ts';
export { findBrokenSchema, findBrokenTables, type Paket } from './skema.ts';
