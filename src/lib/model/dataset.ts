import { ceritaDataset } from './cerita.ts';
import { indikatorDataset } from './indikator.ts';
import { instrumenDataset } from './instrumen.ts';
import { istilahDataset } from './istilah.ts';
import { kampungDataset } from './kampung.ts';
import { koreksiDataset } from './koreksi.ts';
import { nilaiDataset } from './nilai.ts';
import { peristiwaDataset } from './peristiwa.ts';
import { rilisDataset } from './rilis.ts';
import { sumberDataset } from './sumber.ts';
import type { Dataset } from '../table/index.ts';
import { wilayahDataset } from './wilayah.ts';

/** Every table of the data folder. A new dataset is its row file and one line here. */
export const semuaDataset = {
  kampung: kampungDataset,
  peristiwa: peristiwaDataset,
  nilai: nilaiDataset,
  indikator: indikatorDataset,
  instrumen: instrumenDataset,
  wilayah: wilayahDataset,
  cerita: ceritaDataset,
  istilah: istilahDataset,
  sumber: sumberDataset,
  rilis: rilisDataset,
  koreksi: koreksiDataset,
} as const;

export type DatasetId = keyof typeof semuaDataset;

/** In the order in which people are shown them. */
export const datasetIds = Object.keys(semuaDataset) as DatasetId[];

/** A dataset by its id, for code that treats all alike: over all of them the compiler cannot tie rows to schema. */
export const datasetOf = (id: DatasetId): Dataset => semuaDataset[id] as unknown as Dataset;

/** The boundaries are the one file that is not a table. */
export const batasFile = 'batas.geojson';

/** Names of all files that a data folder must hold. */
export const dataFile: readonly string[] = [...Object.values(semuaDataset).map(({ file }) => file), batasFile];
