/** One dataset of the catalogue before it is written down, as DCAT or as schema.org. */
import { datasetIds, datasetOf, type DatasetId, type Wilayah } from '../model/index.ts';
import { deskripsiBatas, judulBatas } from './batas.ts';
import { isWhole, pagesOf, type BerkasTerurai, type MetadataContext } from './context.ts';
import { periodOf, placesOf, type Period } from './coverage.ts';
import { lisensiDataset, type Lisensi } from './lisensi.ts';
import { describe, summaryOf, titleOf } from './names.ts';

/** In Indonesian and in English. */
export type Words = Readonly<Record<'id' | 'en', string>>;

/** A table, the boundaries, or everything in one file. */
export type EntryId = DatasetId | 'batas' | 'semua';

export interface Entry {
  readonly id: EntryId;
  readonly iri: string;
  /** The page that tells people of it, and search engines in its JSON-LD. */
  readonly halaman: string;
  readonly judul: Words;
  /** With the warning in front of it, where the city does not exist. */
  readonly deskripsi: Words;
  readonly theme: 'SOCI' | 'REGI';
  readonly period: Period | null;
  readonly tempat: readonly Wilayah[];
  readonly lisensi: Lisensi;
  readonly berkas: readonly BerkasTerurai[];
}

type Base = Omit<Entry, 'tempat' | 'period' | 'berkas' | 'lisensi'>;

function basesOf(context: MetadataContext): Base[] {
  const { atlas } = context;
  const pages = pagesOf(context);
  const warned = ({ id, en }: Words): Words => ({ id: describe(atlas, 'id', id), en: describe(atlas, 'en', en) });
  const tables = datasetIds.map((id): Base => {
    const { judul, title, deskripsi, description } = datasetOf(id);
    const halaman = pages.dataset(id);
    const words = { judul: { id: judul, en: title }, deskripsi: warned({ id: deskripsi, en: description }) };
    return { id, iri: `${halaman}#dataset`, halaman, ...words, theme: id === 'wilayah' ? 'REGI' : 'SOCI' };
  });
  const halaman = pages.data;
  const batas = { judul: judulBatas, deskripsi: warned(deskripsiBatas), theme: 'REGI' } as const;
  const semua = {
    judul: { id: `Semua tabel: ${titleOf(atlas, 'id')}`, en: `All tables: ${titleOf(atlas, 'en')}` },
    deskripsi: { id: summaryOf(atlas, 'id'), en: summaryOf(atlas, 'en') },
    theme: 'SOCI',
  } as const;
  return [
    ...tables,
    { id: 'batas', iri: `${halaman}#batas`, halaman, ...batas },
    { id: 'semua', iri: `${halaman}#semua`, halaman, ...semua },
  ];
}

/** The files of a dataset; all tables at once are the workbook and the archive, whose hash may not be known. */
function filesOf({ berkas, arsip }: MetadataContext, id: EntryId): readonly BerkasTerurai[] {
  if (id !== 'semua') return berkas.filter((one) => one.dataset === id && one.format !== 'meta' && isWhole(one));
  const whole = berkas.filter((one) => one.dataset === null && /^(?:xlsx|zip)$/u.test(one.format) && isWhole(one));
  return [...whole, ...(arsip === undefined ? [] : [arsip])];
}

/** Every dataset, the boundaries and all tables at once, in the order in which people are shown them. */
export function entriesOf(context: MetadataContext): Entry[] {
  const { atlas, situs } = context;
  return basesOf(context).map((base): Entry => {
    const { id } = base;
    return {
      ...base,
      period: id === 'batas' ? null : periodOf(atlas, id === 'semua' ? null : id),
      tempat: placesOf(atlas, id === 'semua' ? null : id),
      lisensi: lisensiDataset(id === 'semua' ? null : id, { atlas, lisensi: situs.lisensi }),
      berkas: filesOf(context, id),
    };
  });
}
