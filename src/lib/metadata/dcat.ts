/** DCAT version 3 (w3.org/TR/vocab-dcat-3/): the catalogue of the datasets and their files as a graph. */
import { folder, pagesOf, type MetadataContext } from './context.ts';
import { placesOf, type Period } from './coverage.ts';
import { lisensiBatas } from './batas.ts';
import { createDistribution, digestOf, distributionIri, formOf } from './dcat-distribution.ts';
import { entriesOf, type Entry, type Words } from './dcat-entry.ts';
import { createSeri, versiOf } from './dcat-rilis.ts';
import { createShared, date, iri, penyusunIri, sharedStatements, type Statement } from './dcat-shared.ts';
import type { Graph, GraphNode, Term } from './graph.ts';
import { lisensiBerkas } from './lisensi.ts';
import { keywordsOf, summaryOf, titleOf } from './names.ts';

export const katalogPath = (format: 'jsonld' | 'ttl'): string => `${folder}katalog.${format}`;

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geosparql: 'http://www.opengis.net/ont/geosparql#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const authority = 'http://publications.europa.eu/resource/authority/';
const themes = `${authority}data-theme`;

const both = ({ id, en }: Words): Term[] => [
  { text: id, lang: 'id' },
  { text: en, lang: 'en' },
];

const keywordTerms = ({ atlas }: MetadataContext): Term[] => {
  const { id, en } = keywordsOf(atlas);
  return [...id.map((text) => ({ text, lang: 'id' as const })), ...en.map((text) => ({ text, lang: 'en' as const }))];
};

const createPeriod = (periode: string, { awal, akhir }: Period): GraphNode => ({
  iri: periode,
  types: ['dcterms:PeriodOfTime'],
  statements: [
    ['dcat:startDate', date(awal)],
    ['dcat:endDate', date(akhir)],
  ],
});

const distributionsOf = (context: MetadataContext, { berkas, halaman }: Entry): GraphNode[] =>
  berkas.flatMap((file) =>
    createDistribution(context, {
      judul: `${file.judul} (${file.format.toUpperCase()})`,
      path: file.path,
      mediaType: file.mediaType,
      halaman,
      lisensi: lisensiBerkas(file, { atlas: context.atlas, lisensi: context.situs.lisensi }),
      digest: digestOf(context, file),
      form: formOf(context, file),
    }),
  );

/** The nodes of one dataset: itself, its time, its files, and what it was in each release. */
function createDataset(context: MetadataContext, entry: Entry): GraphNode[] {
  const { id, period, berkas } = entry;
  const periode = `${entry.iri}-periode`;
  const versi = versiOf(context, entry, penyusunIri(context));
  const source = id === 'batas' ? (lisensiBatas(context.atlas)?.sumber.url ?? null) : null;
  const dataset: GraphNode = {
    iri: entry.iri,
    types: ['dcat:Dataset'],
    statements: [
      ['dcterms:title', both(entry.judul)],
      ['dcterms:description', both(entry.deskripsi)],
      ['dcterms:identifier', [{ text: id, type: null }]],
      ['dcat:landingPage', iri(entry.halaman)],
      ['dcat:keyword', keywordTerms(context)],
      ['dcat:theme', iri(`${themes}/${entry.theme}`)],
      ['dcterms:accrualPeriodicity', iri(`${authority}frequency/IRREG`)],
      ...sharedStatements(context, entry),
      ...(source === null ? [] : ([['dcterms:source', iri(source)]] as const)),
      ...(period === null ? [] : ([['dcterms:temporal', iri(periode)]] as const)),
      ...(versi.length === 0 ? [] : ([['dcat:hasVersion', versi.map((one) => ({ iri: one.iri }))]] as const)),
      ['dcat:distribution', berkas.map((file): Term => ({ iri: distributionIri(context, file) }))],
    ],
  };
  const time = period === null ? [] : [createPeriod(periode, period)];
  return [dataset, ...time, ...distributionsOf(context, entry), ...versi.flatMap(({ nodes }) => nodes)];
}

/** Catalogue, datasets, files, releases, publisher and places. Every node has an address, so that two readings compare equal. */
export function createCatalogue(context: MetadataContext): Graph {
  const { atlas, situs } = context;
  const pages = pagesOf(context);
  const entries = entriesOf(context);
  const shared: Statement[] = sharedStatements(context, { tempat: placesOf(atlas, null), lisensi: situs.lisensi });
  const catalogue: GraphNode = {
    iri: `${pages.data}#katalog`,
    types: ['dcat:Catalog'],
    statements: [
      ['dcterms:title', both({ id: titleOf(atlas, 'id'), en: titleOf(atlas, 'en') })],
      ['dcterms:description', both({ id: summaryOf(atlas, 'id'), en: summaryOf(atlas, 'en') })],
      ['foaf:homepage', iri(pages.data)],
      ['dcat:themeTaxonomy', iri(themes)],
      ...shared,
      ['dcat:dataset', entries.map((entry): Term => ({ iri: entry.iri }))],
    ],
  };
  const datasets = entries.flatMap((entry) => createDataset(context, entry));
  return { prefixes, nodes: [catalogue, ...createShared(context), ...createSeri(context, shared), ...datasets] };
}
