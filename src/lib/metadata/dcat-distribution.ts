/** One file of a dataset as a `dcat:Distribution` with its checksum. */
import type { Output } from '../output/index.ts';
import { fileAddress, tableFiles, type MetadataContext } from './context.ts';
import { csvwPath } from './csvw.ts';
import type { GraphNode, Term } from './graph.ts';
import { schemaFiles, skemaPath } from './schema-files.ts';

const mediaTypes = 'https://www.iana.org/assignments/media-types/';

export const distributionIri = (context: MetadataContext, { path }: Output): string =>
  `${fileAddress(context, path)}#distribusi`;

/** Where the form of a file is described: the CSVW file of a table, the JSON Schema of the others; or nowhere. */
function describedBy(context: MetadataContext, output: Output): string | null {
  if (tableFiles(context).some((table) => table.output === output)) return fileAddress(context, csvwPath(output.path));
  const schema = schemaFiles().find(({ berkas }) => berkas.test(output.path));
  return schema === undefined ? null : fileAddress(context, skemaPath(schema.nama));
}

const iri = (address: string): Term[] => [{ iri: address }];

/** The nodes of one file: the distribution and its checksum. */
export function createDistribution(
  context: MetadataContext,
  output: Output,
  { halaman, lisensi }: { halaman: string; lisensi: string },
): GraphNode[] {
  const { bytes, sha256 } = context.digest(output);
  const address = fileAddress(context, output.path);
  const checksum = `${address}#sha256`;
  const form = describedBy(context, output);
  return [
    {
      iri: distributionIri(context, output),
      types: ['dcat:Distribution'],
      statements: [
        ['dcterms:title', [{ text: `${output.judul} (${output.format.toUpperCase()})`, lang: 'id' }]],
        ['dcat:accessURL', iri(halaman)],
        ['dcat:downloadURL', iri(address)],
        ['dcat:mediaType', iri(`${mediaTypes}${output.mediaType.split(';')[0] ?? ''}`)],
        ['dcat:byteSize', [{ text: String(bytes), type: 'xsd:nonNegativeInteger' }]],
        ['dcterms:license', iri(lisensi)],
        ...(form === null ? [] : ([['dcterms:conformsTo', iri(form)]] as const)),
        ['spdx:checksum', iri(checksum)],
      ],
    },
    {
      iri: checksum,
      types: ['spdx:Checksum'],
      statements: [
        ['spdx:algorithm', iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
        ['spdx:checksumValue', [{ text: sha256, type: 'xsd:hexBinary' }]],
      ],
    },
  ];
}
