/** Everything the rest of the project may use of the model: the atlas, its rows and how to find things in it. */
export type { Atlas, Kampung, Kecamatan, ParsedAtlas } from './atlas.ts';
export type { Batas, BoundingBox, Position, Ring } from './batas.ts';
export type { FaktaCerita } from './cerita.ts';
export { parseAtlas } from './create-atlas.ts';
export { dataFile, datasetIds, datasetOf, semuaDataset, type DatasetId } from './dataset.ts';
export { findIndikator, findKampung, findSumber, findWilayah, UnknownNameError } from './find.ts';
export { type Indikator } from './indikator.ts';
export type { Instrumen } from './instrumen.ts';
export type { Istilah } from './istilah.ts';
export type { Klasifikasi } from './kampung.ts';
export type { IndikatorId, KodeKelurahan, KodeWilayah, PeristiwaId, Slug, SumberId } from './kode.ts';
export { mutu, type Mutu, type Nilai } from './nilai.ts';
export type { JenisPeristiwa, Peristiwa } from './peristiwa.ts';
export type { Rilis } from './rilis.ts';
export type { Sumber } from './sumber.ts';
export type { Files, RowOfDataset, Tables } from './tables.ts';
export { jenisWilayah, type JenisWilayah, type Wilayah } from './wilayah.ts';
