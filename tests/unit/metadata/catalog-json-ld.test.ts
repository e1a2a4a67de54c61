/** schema.org `DataCatalog` on the page with all datasets. */
import { describe, expect, test } from 'vitest';
import { createCatalogJsonLd, createDatasetJsonLd } from '../../../src/lib/metadata/index.ts';
import { datasetIds } from '../../../src/lib/model/index.ts';
import { cities } from './cities.test-support.ts';
import { listUnknownTerms, schemaOrg } from './terms.test-support.ts';

interface Part {
  '@id': string;
  name: string;
  description: string;
  url: string;
  license: string;
  distribution?: unknown[];
}

const ids = [...datasetIds, 'batas', 'semua'] as const;

describe.each(cities)('schema.org DataCatalog, $nama', ({ context, address }) => {
  const catalog = createCatalogJsonLd(context) as Part & { '@type': string; dataset: Part[] };

  test('has a name, a description and the address of its page', () => {
    expect(catalog).toMatchObject({ '@type': 'DataCatalog', url: address('data/'), '@id': address('data/#katalog') });
    expect(catalog.name).not.toBe('');
    expect(catalog.description.length).toBeGreaterThanOrEqual(50);
  });

  test('every type and every property is one of schema.org', () => {
    expect(listUnknownTerms(catalog, schemaOrg)).toEqual([]);
  });

  test('names every dataset as the page of the dataset does', () => {
    const own = ids.map((id) => createDatasetJsonLd(context, id) as Part);
    const short = ({ '@id': id, name, description, url, license }: Part) => ({ id, name, description, url, license });
    expect(catalog.dataset.map(short)).toEqual(own.map(short));
  });

  test('tells all of the boundaries and of everything at once, which have no other page', () => {
    const whole = catalog.dataset.filter(({ distribution = [] }) => distribution.length > 0);
    expect(whole.map(({ url }) => url)).toEqual([address('data/'), address('data/')]);
    expect({ '@context': 'https://schema.org/', ...whole[0] }).toEqual(createDatasetJsonLd(context, 'batas'));
  });
});
