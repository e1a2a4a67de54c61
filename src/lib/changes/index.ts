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
export { findBelumBeku, tellBelumBeku, versiBelumBeku } from './belum.ts';
export { type JenisPerubahan, type Perubahan, type Sel } from './compare.ts';
export { countJenis, selectLangkah } from './pilih.ts';
export { findTerungkap } from './rahasia.ts';
export { riwayatOf, type Langkah } from './riwayat.ts';
export { susunBerkas, type BarisBeku, type FolderBeku } from './susun.ts';
export { findBrokenOpenapi } from './openapi.ts';
export { findBrokenHeader, findBrokenTables, findMissingFiles, type Paket } from './paket.ts';
export { findBrokenSchema } from './skema.ts';
