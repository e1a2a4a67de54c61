import { datasetIds, datasetOf, type DatasetId } from '../model/index.ts';
import { deskripsiBatas, judulBatas } from './batas.ts';
import { pagesOf, type MetadataContext } from './context.ts';
import { periodOf, type Period } from './coverage.ts';

/** In Indonesian and in English. */
export type Words = Readonly<Record<'id' | 'en', string>>;

/** One dataset of the catalogue before it is written down. */
export interface Entry {
  readonly id: DatasetId | 'batas';
  readonly iri: string;
  readonly halaman: string;
  readonly judul: Words;
  readonly deskripsi: Words;
  readonly theme: 'SOCI' | 'REGI';
  readonly period: Period | null;
}

/** Every dataset and the boundaries, in the order in which people are shown them. */
export function entriesOf(context: MetadataContext): Entry[] {
  const { atlas } = context;
  const pages = pagesOf(context);
  const tables = datasetIds.map((id): Entry => {
    const { judul, title, deskripsi, description } = datasetOf(id);
    const halaman = pages.dataset(id);
    const theme = id === 'wilayah' ? 'REGI' : 'SOCI';
    const words = { judul: { id: judul, en: title }, deskripsi: { id: deskripsi, en: description } };
    return { id, iri: `${halaman}#dataset`, halaman, ...words, theme, period: periodOf(atlas, id) };
  });
  const batas = { id: 'batas', iri: `${pages.data}#batas`, halaman: pages.data, theme: 'REGI', period: null } as const;
  return [...tables, { ...batas, judul: judulBatas, deskripsi: deskripsiBatas }];
}
