/** All that the files which describe other files need: the data, the place, the files, and how large they are. */
import { datasetIds, datasetOf, references, type Atlas, type DatasetId } from '../model/index.ts';
import type { Output, Situs } from '../output/index.ts';
import { createPaths } from '../paths.ts';
import { createDictionary, type Dataset, type DictionaryEntry } from '../table/index.ts';
import { kamusIndikatorDataset } from './kamus-indikator.ts';

export interface Digest {
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file that is told of, but not opened. */
export type BerkasTerurai = Omit<Output, 'render'>;

/** What is described, before size and hash are known. */
export interface MetadataSource {
  readonly atlas: Atlas;
  readonly situs: Situs;
  /** The downloads that are described. */
  readonly berkas: readonly Output[];
  /** The archive of all, which holds the descriptions and so cannot be opened by them; absent where it is one of `berkas`. */
  readonly arsip?: BerkasTerurai;
  /** CSV files that hold no dataset: views of several, made by whoever hands them over. */
  readonly tabelLain?: readonly TableDoc[];
  /** Works out size and hash of files as they are written, and gives back how to look one up. */
  readonly digestAll: (all: readonly Output[]) => Promise<(output: Output) => Digest>;
}

export interface MetadataContext extends Omit<MetadataSource, 'digestAll'> {
  readonly digest: (output: Output) => Digest;
}

/** The folder of all downloads; a metadata file there names the others by their bare names. */
export const folder = 'unduh/terbaru/';

/** True for a file that holds all rows; files about one place lie in folders below, too many for a catalogue. */
export const isWhole = ({ path }: Output): boolean =>
  path.startsWith(folder) && !path.slice(folder.length).includes('/');

/** A column whose cells name a row of a dataset. */
export interface Rujukan {
  readonly column: string;
  readonly to: DatasetId;
  readonly key: string;
}

/** What is known of a table: its columns in order, and those that together name a row. */
export interface TableDoc {
  readonly id: string;
  readonly judul: string;
  readonly deskripsi: string;
  readonly kolom: readonly DictionaryEntry[];
  readonly key: readonly string[];
  /** References of a table that is made; those of a dataset are known to the model. */
  readonly rujukan?: readonly Rujukan[];
  /** The dataset on whose page a table that is made is offered. */
  readonly dataset?: DatasetId;
  /** True for a table that is made and also written as JSON: one object for each row, keys as in the CSV. */
  readonly adaJson?: true;
}

/** Columns of a table that name rows of datasets. */
export const rujukanOf = ({ id, rujukan = [] }: TableDoc): readonly Rujukan[] => [
  ...references.filter(({ from }) => from === id),
  ...rujukan,
];

/** What the declaration of a dataset says of its table. */
export const docOf = (dataset: Dataset): TableDoc => ({ ...dataset, kolom: createDictionary(dataset) });

/** The dictionary of the indicators, as a table among others. */
export const kamusIndikatorDoc: TableDoc = {
  ...docOf(kamusIndikatorDataset as unknown as Dataset),
  dataset: 'indikator',
  rujukan: [{ column: 'id', to: 'indikator', key: 'id' }],
};

/** A CSV file and the declaration of its columns. */
export interface TableFile {
  readonly table: TableDoc;
  readonly output: Output;
}

const declared: readonly TableDoc[] = [...datasetIds.map((id) => docOf(datasetOf(id))), kamusIndikatorDoc];

/** Every CSV file among the downloads that has a declaration, in the order of the declarations. */
export const tableFiles = ({ berkas, tabelLain = [] }: Pick<MetadataContext, 'berkas' | 'tabelLain'>): TableFile[] =>
  [...declared, ...tabelLain].flatMap((table) => {
    const output = berkas.find(({ path }) => path === `${folder}${table.id}.csv`);
    return output === undefined ? [] : [{ table, output }];
  });

/** Absolute address of a file named from the root of the site. */
export const fileAddress = ({ situs: { url, base } }: Pick<MetadataContext, 'situs'>, path: string): string =>
  new URL(createPaths(base).file(path), url).href;

/** Absolute addresses of the pages that the metadata point to. */
export function pagesOf({ situs: { url, base } }: Pick<MetadataContext, 'situs'>) {
  const paths = createPaths(base);
  const absolute = (path: string): string => new URL(path, url).href;
  return {
    home: absolute(paths.home),
    data: absolute(paths.data),
    dataset: (id: DatasetId) => absolute(paths.dataset(id)),
    indikator: (id: string) => absolute(paths.indikator(id)),
  };
}
