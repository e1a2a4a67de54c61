/** Who, where, when and under which licence: what the catalogue and its datasets say alike, and the nodes they point to. */
import type { Wilayah } from '../model/index.ts';
import { lastDay } from '../table/index.ts';
import { pagesOf, type MetadataContext } from './context.ts';
import { boxAsText, dateType, placesOf } from './coverage.ts';
import type { GraphNode, Name, Term } from './graph.ts';
import type { Lisensi } from './lisensi.ts';
import { compilerOf } from './names.ts';

export type Statement = readonly [Name, readonly Term[]];

export const iri = (address: string): Term[] => [{ iri: address }];
export const date = (text: string): Term[] => [{ text, type: dateType(text) }];

export const penyusunIri = (context: MetadataContext): string => `${pagesOf(context).home}#penyusun`;
const kontakIri = (context: MetadataContext): string => `${pagesOf(context).home}#kontak`;

/** The city is what the whole site is about; other places are told apart by their code. */
function wilayahIri(context: MetadataContext, { kode }: Wilayah): string {
  const node = `${pagesOf(context).home}#wilayah`;
  return kode === context.atlas.kota.kode ? node : `${node}-${kode}`;
}

/** @param about the places and the licence of the catalogue or of one dataset */
export function sharedStatements(
  context: MetadataContext,
  { tempat, lisensi }: { readonly tempat: readonly Wilayah[]; readonly lisensi: Lisensi },
): Statement[] {
  const { atlas, situs } = context;
  const { rilis } = atlas;
  const first = atlas.tables.rilis.rows[0] ?? rilis;
  const kontak = situs.kontak ?? null;
  return [
    ['dcterms:publisher', iri(penyusunIri(context))],
    ['dcterms:creator', iri(penyusunIri(context))],
    ...(kontak === null ? [] : ([['dcat:contactPoint', iri(kontakIri(context))]] as const)),
    ['dcterms:issued', date(first.tanggal)],
    ['dcterms:modified', date(lastDay(rilis.tanggal))],
    ['dcat:version', [{ text: rilis.versi, type: null }]],
    ['dcterms:spatial', tempat.map((one) => ({ iri: wilayahIri(context, one) }))],
    ['dcterms:language', iri('http://id.loc.gov/vocabulary/iso639-1/id')],
    ['dcterms:license', iri(lisensi.url)],
  ];
}

function createPlace(context: MetadataContext, wilayah: Wilayah): GraphNode {
  const { atlas } = context;
  const box: Statement = ['dcat:bbox', [{ text: boxAsText(atlas), type: 'geosparql:wktLiteral' }]];
  return {
    iri: wilayahIri(context, wilayah),
    types: ['dcterms:Location'],
    statements: [
      ['skos:prefLabel', [{ text: wilayah.nama, lang: 'id' }]],
      ['dcterms:identifier', [{ text: wilayah.kode, type: null }]],
      // Boundaries are known for the city only.
      ...(wilayah.kode === atlas.kota.kode ? [box] : []),
    ],
  };
}

function createContact(context: MetadataContext): GraphNode[] {
  const kontak = context.situs.kontak ?? null;
  if (kontak === null) return [];
  const statements: Statement[] = [
    ['vcard:fn', [{ text: compilerOf(context.atlas), type: null }]],
    ['vcard:hasEmail', iri(`mailto:${kontak}`)],
  ];
  return [{ iri: kontakIri(context), types: ['vcard:Organization'], statements }];
}

/** The publisher, whom to ask (only where somebody answers), and the places. */
export function createShared(context: MetadataContext): GraphNode[] {
  const { atlas } = context;
  const penyusun: GraphNode = {
    iri: penyusunIri(context),
    types: ['foaf:Organization'],
    statements: [
      ['foaf:name', [{ text: compilerOf(atlas), type: null }]],
      ['foaf:homepage', iri(pagesOf(context).home)],
    ],
  };
  const places = placesOf(atlas, null).map((wilayah) => createPlace(context, wilayah));
  return [penyusun, ...createContact(context), ...places];
}
