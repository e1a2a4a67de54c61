/** schema.org `Dataset` for the page of a dataset: what search engines of data sets read. */
import { datasetIds, datasetOf } from '../model/index.ts';
import { createDictionary, firstDay, lastDay, type DictionaryEntry } from '../table/index.ts';
import { fileAddress, pagesOf, tableFiles, type BerkasTerurai, type MetadataContext } from './context.ts';
import { digestOf } from './dcat-distribution.ts';
import { entriesOf, type Entry, type EntryId } from './dcat-entry.ts';
import { lisensiBerkas } from './lisensi.ts';
import { allKeywords, compilerOf, packageName, titleOf } from './names.ts';

/** Who compiles and publishes; whom to ask only where somebody answers. */
export function createOrganization(context: MetadataContext): object {
  const kontak = context.situs.kontak ?? null;
  return {
    '@type': 'Organization',
    name: compilerOf(context.atlas),
    url: pagesOf(context).home,
    ...(kontak !== null && {
      contactPoint: { '@type': 'ContactPoint', contactType: 'Koreksi data', email: kontak },
    }),
  };
}

const indicatorsOf = ({ atlas }: MetadataContext): object[] =>
  [...atlas.indikatorById.values()].map(({ nama, nama_en, definisi, definisi_en, satuan }) => ({
    '@type': 'PropertyValue',
    name: nama,
    ...(nama_en !== null && { alternateName: nama_en }),
    // One text: search engines take no list of languages here.
    description: definisi_en === null ? definisi : `${definisi} (English: ${definisi_en})`,
    unitText: satuan,
  }));

/** The columns of a table, then those of tables made of it that stand on the same page: the status of each kampung. */
function columnsOf(context: MetadataContext, id: EntryId): object[] {
  const own = datasetIds.filter((one) => one === id).flatMap((one) => createDictionary(datasetOf(one)));
  const made = tableFiles(context)
    .filter(({ table, output }) => output.dataset === id && table.id !== id)
    .flatMap(({ table }) => table.kolom);
  const byName = new Map<string, DictionaryEntry>([...made, ...own].map((entry) => [entry.nama, entry]));
  const names = new Set([...own, ...made].map(({ nama }) => nama));
  return [...names].map((nama) => ({
    '@type': 'PropertyValue',
    name: nama,
    description: byName.get(nama)?.deskripsi ?? '',
  }));
}

/** What is measured: the indicators of the values, the columns of every other table; boundaries measure nothing. */
function variablesOf(context: MetadataContext, id: EntryId): object {
  if (id === 'batas') return {};
  return { variableMeasured: id === 'nilai' || id === 'semua' ? indicatorsOf(context) : columnsOf(context, id) };
}

/** Boundaries are known for the city only. */
function placesOf({ atlas: { kota, bbox } }: MetadataContext, { tempat }: Entry): object[] {
  const [west, south, east, north] = bbox;
  // schema.org writes latitude before longitude.
  const geo = { geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } };
  return tempat.map(({ nama, kode }) => ({
    '@type': 'Place',
    name: nama,
    identifier: kode,
    ...(kode === kota.kode && geo),
  }));
}

function createDownload(context: MetadataContext, file: BerkasTerurai): object {
  const digest = digestOf(context, file);
  const { atlas, situs } = context;
  const [first, ...more] = lisensiBerkas(file, { atlas, lisensi: situs.lisensi }).map(({ url }) => url);
  return {
    '@type': 'DataDownload',
    name: file.judul,
    encodingFormat: file.mediaType.split(';')[0],
    contentUrl: fileAddress(context, file.path),
    license: more.length === 0 ? first : [first, ...more],
    ...(digest !== null && { contentSize: `${digest.bytes} B`, sha256: digest.sha256 }),
  };
}

const nameOf = (context: MetadataContext, { id, judul }: Entry) => {
  // The title of everything names the collection already.
  const of = (language: 'id' | 'en') => (id === 'semua' ? '' : `: ${titleOf(context.atlas, language)}`);
  return { name: `${judul.id}${of('id')}`, alternateName: `${judul.en}${of('en')}` };
};

/** One dataset without the context of JSON-LD, to stand alone or in a catalogue. */
function createDataset(context: MetadataContext, entry: Entry): object {
  const { atlas } = context;
  const { rilis } = atlas;
  const { id, period, deskripsi } = entry;
  const organization = createOrganization(context);
  return {
    '@type': 'Dataset',
    '@id': entry.iri,
    ...nameOf(context, entry),
    description: `${deskripsi.id}\n\n${deskripsi.en}`,
    url: entry.halaman,
    identifier: `${packageName(atlas)}/${id}`,
    version: rilis.versi,
    license: entry.lisensi.url,
    isAccessibleForFree: true,
    inLanguage: 'id',
    keywords: allKeywords(atlas),
    creator: organization,
    publisher: organization,
    datePublished: (atlas.tables.rilis.rows[0] ?? rilis).tanggal,
    dateModified: rilis.tanggal,
    ...(period !== null && { temporalCoverage: `${firstDay(period.awal)}/${lastDay(period.akhir)}` }),
    spatialCoverage: placesOf(context, entry),
    ...variablesOf(context, id),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': `${pagesOf(context).data}#katalog`,
      name: titleOf(atlas, 'id'),
      url: pagesOf(context).data,
    },
    distribution: entry.berkas.map((file) => createDownload(context, file)),
  };
}

const vocabulary = { '@context': 'https://schema.org/' };

/**
 * One dataset with everything that Google Dataset Search requires (name; description of 50 to 5,000 characters) and
 * recommends.
 * @throws Error when the catalogue has no such dataset
 */
export function createDatasetJsonLd(context: MetadataContext, id: EntryId): object {
  const entry = entriesOf(context).find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no dataset "${id}" in the catalogue`);
  return { ...vocabulary, ...createDataset(context, entry) };
}

/** What a catalogue says of a dataset that has a page of its own. */
const createMention = (context: MetadataContext, entry: Entry): object => ({
  '@type': 'Dataset',
  '@id': entry.iri,
  ...nameOf(context, entry),
  description: `${entry.deskripsi.id}\n\n${entry.deskripsi.en}`,
  url: entry.halaman,
  license: entry.lisensi.url,
});

/** The parts of a catalogue: whole where this page is the only one about them. */
export const createMembers = (context: MetadataContext, halaman: string): object[] =>
  entriesOf(context).map((entry) =>
    entry.halaman === halaman ? createDataset(context, entry) : createMention(context, entry),
  );
