/** schema.org `DataCatalog` for the page with all datasets. */
import { pagesOf, type MetadataContext } from './context.ts';
import { createMembers, createOrganization } from './dataset-json-ld.ts';
import { allKeywords, summaryOf, titleOf } from './names.ts';

/** The collection with every dataset; those that have no page of their own (boundaries, all at once) stand whole in it. */
export function createCatalogJsonLd(context: MetadataContext): object {
  const { atlas, situs } = context;
  const { data } = pagesOf(context);
  const organization = createOrganization(context);
  return {
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': `${data}#katalog`,
    name: titleOf(atlas, 'id'),
    alternateName: titleOf(atlas, 'en'),
    description: `${summaryOf(atlas, 'id')}\n\n${summaryOf(atlas, 'en')}`,
    url: data,
    version: atlas.rilis.versi,
    license: situs.lisensi.url,
    isAccessibleForFree: true,
    inLanguage: 'id',
    keywords: allKeywords(atlas),
    creator: organization,
    publisher: organization,
    datePublished: (atlas.tables.rilis.rows[0] ?? atlas.rilis).tanggal,
    dateModified: atlas.rilis.tanggal,
    dataset: createMembers(context, data),
  };
}

/**
 * JSON that may stand inside a `<script>` element: no "<" is left in it, so that nothing in it can end the element or
 * begin a comment.
 */
export const renderScriptJson = (value: object): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
