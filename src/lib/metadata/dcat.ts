/** DCAT version 3 (w3.org/TR/vocab-dcat-3/): the catalogue of the datasets and their files as a graph. */
import { lastDay } from '../table/index.ts';
import { lisensiBatas } from './batas.ts';
import { folder, pagesOf, type MetadataContext } from './context.ts';
import { boxAsText, dateType, type Period } from './coverage.ts';
import { createDistribution, distributionIri } from './dcat-distribution.ts';
import { entriesOf, type Entry, type Words } from './dcat-entry.ts';
import type { Graph, GraphNode, Name, Term } from './graph.ts';
import { compilerOf, describe, keywordsOf, summaryOf, titleOf } from './names.ts';

export const katalogPath = (format: 'jsonld' | 'ttl'): string => `${folder}katalog.${format}`;

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geosparql: 'http://www.opengis.net/ont/geosparql#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const authority = 'http://publications.europa.eu/resource/authority/';
const themes = `${authority}data-theme`;

const both = ({ id, en }: Words): Term[] => [
  { text: id, lang: 'id' },
  { text: en, lang: 'en' },
];
const iri = (address: string): Term[] => [{ iri: address }];
const date = (text: string): Term[] => [{ text, type: dateType(text) }];

/** What the catalogue and each dataset say alike. */
function sharedStatements({ atlas, situs }: MetadataContext, nodes: Shared): [Name, Term[]][] {
  const { rilis } = atlas;
  const first = atlas.tables.rilis.rows[0] ?? rilis;
  return [
    ['dcterms:publisher', iri(nodes.penyusun)],
    ['dcterms:issued', date(first.tanggal)],
    ['dcterms:modified', date(lastDay(rilis.tanggal))],
    ['dcat:version', [{ text: rilis.versi, type: null }]],
    ['dcterms:spatial', iri(nodes.wilayah)],
    ['dcterms:language', iri('http://id.loc.gov/vocabulary/iso639-1/id')],
    ['dcterms:license', iri(situs.lisensi.url)],
  ];
}

interface Shared {
  readonly penyusun: string;
  readonly wilayah: string;
}

function createDataset(context: MetadataContext, nodes: Shared, entry: Entry): GraphNode[] {
  const { atlas, berkas } = context;
  const own = entry.id === 'batas' ? lisensiBatas(atlas) : null;
  const shared = sharedStatements(context, nodes).filter(([name]) => own === null || name !== 'dcterms:license');
  const files = berkas.filter(({ dataset }) => dataset === entry.id);
  const periode = `${entry.iri}-periode`;
  const dataset: GraphNode = {
    iri: entry.iri,
    types: ['dcat:Dataset'],
    statements: [
      ['dcterms:title', both(entry.judul)],
      ['dcterms:description', both(warned(context, entry.deskripsi))],
      ['dcterms:identifier', [{ text: entry.id, type: null }]],
      ['dcat:landingPage', iri(entry.halaman)],
      ['dcat:keyword', keywordsOf(atlas).map((text): Term => ({ text, lang: 'id' }))],
      ['dcat:theme', iri(`${themes}/${entry.theme}`)],
      ['dcterms:accrualPeriodicity', iri(`${authority}frequency/IRREG`)],
      ...shared,
      ...(own === null
        ? []
        : ([
            ['dcterms:license', iri(own.url)],
            ['dcterms:source', iri(own.sumber.url)],
          ] as const)),
      ...(entry.period === null ? [] : ([['dcterms:temporal', iri(periode)]] as const)),
      ['dcat:distribution', files.map((file): Term => ({ iri: distributionIri(context, file) }))],
    ],
  };
  const lisensi = own?.url ?? context.situs.lisensi.url;
  const distributions = files.flatMap((file) => createDistribution(context, file, { halaman: entry.halaman, lisensi }));
  return [dataset, ...(entry.period === null ? [] : [createPeriod(periode, entry.period)]), ...distributions];
}

const warned = ({ atlas }: MetadataContext, { id, en }: Words): Words => ({
  id: describe(atlas, 'id', id),
  en: describe(atlas, 'en', en),
});

const createPeriod = (periode: string, { awal, akhir }: Period): GraphNode => ({
  iri: periode,
  types: ['dcterms:PeriodOfTime'],
  statements: [
    ['dcat:startDate', date(awal)],
    ['dcat:endDate', date(akhir)],
  ],
});

function createShared({ atlas }: MetadataContext, home: string, nodes: Shared): GraphNode[] {
  const wkt = { text: boxAsText(atlas), type: 'geosparql:wktLiteral' } as const;
  return [
    {
      iri: nodes.penyusun,
      types: ['foaf:Organization'],
      statements: [
        ['foaf:name', [{ text: compilerOf(atlas), type: null }]],
        ['foaf:homepage', iri(home)],
      ],
    },
    {
      iri: nodes.wilayah,
      types: ['dcterms:Location'],
      statements: [
        ['skos:prefLabel', [{ text: atlas.kota.nama, lang: 'id' }]],
        ['dcterms:identifier', [{ text: atlas.kota.kode, type: null }]],
        ['dcat:bbox', [wkt]],
      ],
    },
  ];
}

/** Catalogue, datasets, files, publisher and place. Every node has an address, so that two readings compare equal. */
export function createCatalogue(context: MetadataContext): Graph {
  const { atlas } = context;
  const pages = pagesOf(context);
  const nodes = { penyusun: `${pages.home}#penyusun`, wilayah: `${pages.home}#wilayah` };
  const entries = entriesOf(context);
  const catalogue: GraphNode = {
    iri: `${pages.data}#katalog`,
    types: ['dcat:Catalog'],
    statements: [
      ['dcterms:title', both({ id: titleOf(atlas, 'id'), en: titleOf(atlas, 'en') })],
      ['dcterms:description', both({ id: summaryOf(atlas, 'id'), en: summaryOf(atlas, 'en') })],
      ['foaf:homepage', iri(pages.data)],
      ['dcat:themeTaxonomy', iri(themes)],
      ...sharedStatements(context, nodes),
      ['dcat:dataset', entries.map((entry): Term => ({ iri: entry.iri }))],
    ],
  };
  const datasets = entries.flatMap((entry) => createDataset(context, nodes, entry));
  return { prefixes, nodes: [catalogue, ...createShared(context, pages.home, nodes), ...datasets] };
}
