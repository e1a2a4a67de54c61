/** schema.org `Dataset` for the page of a dataset: what search engines of data sets read. */
import { datasetOf, type DatasetId } from '../model/index.ts';
import { createDictionary, firstDay, lastDay } from '../table/index.ts';
import { fileAddress, isWhole, pagesOf, type MetadataContext } from './context.ts';
import { periodOf } from './coverage.ts';
import { compilerOf, describe, keywordsOf, packageName, titleOf } from './names.ts';

const compiler = ({ atlas }: MetadataContext, url: string): object => ({
  '@type': 'Organization',
  name: compilerOf(atlas),
  url,
});

/** What is measured: the indicators of the values, the columns of every other table. */
function variablesOf({ atlas }: MetadataContext, id: DatasetId): object[] {
  if (id !== 'nilai') {
    return createDictionary(datasetOf(id)).map(({ nama, deskripsi }) => ({
      '@type': 'PropertyValue',
      name: nama,
      description: deskripsi,
    }));
  }
  return [...atlas.indikatorById.values()].map(({ nama, nama_en, definisi, definisi_en, satuan }) => ({
    '@type': 'PropertyValue',
    name: nama,
    ...(nama_en !== null && { alternateName: nama_en }),
    // One text: search engines take no list of languages here.
    description: definisi_en === null ? definisi : `${definisi} (English: ${definisi_en})`,
    unitText: satuan,
  }));
}

function place({ atlas: { kota, bbox } }: MetadataContext): object {
  const [west, south, east, north] = bbox;
  // schema.org writes latitude before longitude.
  return { '@type': 'Place', name: kota.nama, geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } };
}

const downloadsOf = (context: MetadataContext, id: DatasetId): object[] =>
  context.berkas
    .filter((output) => output.dataset === id && output.format !== 'meta' && isWhole(output))
    .map((output) => {
      const { bytes, sha256 } = context.digest(output);
      return {
        '@type': 'DataDownload',
        name: output.judul,
        encodingFormat: output.mediaType.split(';')[0],
        contentUrl: fileAddress(context, output.path),
        contentSize: `${bytes} B`,
        sha256,
      };
    });

/**
 * One dataset with everything that Google Dataset Search requires (name; description of 50 to 5,000 characters) and
 * recommends.
 */
export function createDatasetJsonLd(context: MetadataContext, id: DatasetId): object {
  const { atlas, situs } = context;
  const { rilis } = atlas;
  const pages = pagesOf(context);
  const { judul, title, deskripsi, description } = datasetOf(id);
  const period = periodOf(atlas, id);
  const organization = compiler(context, pages.home);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${pages.dataset(id)}#dataset`,
    name: `${judul}: ${titleOf(atlas, 'id')}`,
    alternateName: `${title}: ${titleOf(atlas, 'en')}`,
    description: `${describe(atlas, 'id', deskripsi)}\n\n${describe(atlas, 'en', description)}`,
    url: pages.dataset(id),
    identifier: `${packageName(atlas)}/${id}`,
    version: rilis.versi,
    license: situs.lisensi.url,
    isAccessibleForFree: true,
    inLanguage: 'id',
    keywords: keywordsOf(atlas),
    creator: organization,
    publisher: organization,
    datePublished: (atlas.tables.rilis.rows[0] ?? rilis).tanggal,
    dateModified: rilis.tanggal,
    ...(period !== null && { temporalCoverage: `${firstDay(period.awal)}/${lastDay(period.akhir)}` }),
    spatialCoverage: place(context),
    variableMeasured: variablesOf(context, id),
    includedInDataCatalog: { '@type': 'DataCatalog', name: titleOf(atlas, 'id'), url: pages.data },
    distribution: downloadsOf(context, id),
  };
}

/**
 * JSON that may stand inside a `<script>` element: no "<" is left in it, so that nothing in it can end the element or
 * begin a comment.
 */
export const renderScriptJson = (value: object): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
