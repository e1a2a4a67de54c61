/** One file of a dataset as a `dcat:Distribution` with its checksum. */
import { fileAddress, tableFiles, type BerkasTerurai, type Digest, type MetadataContext } from './context.ts';
import { csvwPath } from './csvw.ts';
import type { GraphNode, Name, Term } from './graph.ts';
import type { Lisensi } from './lisensi.ts';
import { schemaFiles, skemaPath } from './schema-files.ts';

const mediaTypes = 'https://www.iana.org/assignments/media-types/';

export const distributionIri = (context: MetadataContext, { path }: Pick<BerkasTerurai, 'path'>): string =>
  `${fileAddress(context, path)}#distribusi`;

/** Size and hash of one of the files that are described; null for an archive that holds this description itself. */
export function digestOf({ berkas, digest }: MetadataContext, { path }: Pick<BerkasTerurai, 'path'>): Digest | null {
  const output = berkas.find((one) => one.path === path);
  return output === undefined ? null : digest(output);
}

/** Where the form of a file is described: the CSVW file of a table, the JSON Schema of the others; or nowhere. */
export function formOf(context: MetadataContext, { path }: Pick<BerkasTerurai, 'path'>): string | null {
  if (tableFiles(context).some(({ output }) => output.path === path)) return csvwPath(path);
  const schema = schemaFiles(context.tabelLain).find(({ berkas }) => berkas.test(path));
  return schema === undefined ? null : skemaPath(schema.nama);
}

const iri = (address: string): Term[] => [{ iri: address }];

export interface Distribution {
  readonly judul: string;
  readonly path: string;
  readonly mediaType: string;
  /** The page on which it is offered. */
  readonly halaman: string;
  readonly lisensi: readonly Lisensi[];
  readonly digest: Digest | null;
  /** Path of what describes its form. */
  readonly form: string | null;
}

const createChecksum = (checksum: string, sha256: string): GraphNode => ({
  iri: checksum,
  types: ['spdx:Checksum'],
  statements: [
    ['spdx:algorithm', iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
    ['spdx:checksumValue', [{ text: sha256, type: 'xsd:hexBinary' }]],
  ],
});

/** The nodes of one file: the distribution and, where its hash is known, its checksum. */
export function createDistribution(context: MetadataContext, file: Distribution): GraphNode[] {
  const { judul, mediaType, halaman, lisensi, digest, form } = file;
  const address = fileAddress(context, file.path);
  const checksum = `${address}#sha256`;
  const size = digest && [{ text: String(digest.bytes), type: 'xsd:nonNegativeInteger' } as const];
  const statements: (readonly [Name, readonly Term[]])[] = [
    ['dcterms:title', [{ text: judul, lang: 'id' }]],
    ['dcat:accessURL', iri(halaman)],
    ['dcat:downloadURL', iri(address)],
    ['dcat:mediaType', iri(`${mediaTypes}${mediaType.split(';')[0] ?? ''}`)],
    ...(size === null ? [] : ([['dcat:byteSize', size]] as const)),
    ['dcterms:license', lisensi.map(({ url }) => ({ iri: url }))],
    ...(form === null ? [] : ([['dcterms:conformsTo', iri(fileAddress(context, form))]] as const)),
    ...(digest === null ? [] : ([['spdx:checksum', iri(checksum)]] as const)),
  ];
  return [
    { iri: distributionIri(context, file), types: ['dcat:Distribution'], statements },
    ...(digest === null ? [] : [createChecksum(checksum, digest.sha256)]),
  ];
}
