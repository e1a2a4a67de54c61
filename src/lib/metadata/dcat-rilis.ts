/**
 * Frozen releases as versions (DCAT 3, section 11): a dataset of today `dcat:hasVersion` each of its frozen twins, and
 * the releases of the whole collection form a series.
 */
import { fileAddress, pagesOf, type MetadataContext } from './context.ts';
import { csvwPath } from './csvw.ts';
import { createDistribution, distributionIri } from './dcat-distribution.ts';
import type { Entry, Words } from './dcat-entry.ts';
import type { GraphNode, Name, Term } from './graph.ts';
import { lisensiBerkas } from './lisensi.ts';
import { titleOf } from './names.ts';

type Statement = readonly [Name, readonly Term[]];
type Beku = NonNullable<MetadataContext['situs']['beku']>[number];

const iri = (address: string): Term[] => [{ iri: address }];
const both = ({ id, en }: Words): Term[] => [
  { text: id, lang: 'id' },
  { text: en, lang: 'en' },
];

/** One file stands for a dataset of a release: the CSV of a table, the GeoJSON of the boundaries, the archive of all. */
const formats: Readonly<Partial<Record<string, 'geojson' | 'zip'>>> = { batas: 'geojson', semua: 'zip' };

export interface Versi {
  readonly iri: string;
  readonly nodes: readonly GraphNode[];
}

const seriIri = (context: MetadataContext): string => `${pagesOf(context).dataset('rilis')}#seri`;

/** A dataset as it is in one release; null when the release does not hold its file. */
function createVersi(context: MetadataContext, entry: Entry, { versi, berkas }: Beku, penyusun: string): Versi | null {
  const { atlas, situs } = context;
  const format = formats[entry.id] ?? 'csv';
  const today = entry.berkas.find((one) => one.format === format);
  const nama = today?.path.split('/').at(-1) ?? '';
  const named = (name: string) => berkas.find(({ path }) => path.endsWith(`/${versi}/${name}`));
  const file = named(nama);
  if (today === undefined || file === undefined) return null;
  const tanggal = atlas.tables.rilis.rows.find((row) => String(row.versi) === versi)?.tanggal;
  const halaman = pagesOf(context).dataset('rilis');
  const node = `${fileAddress(context, file.path)}#dataset`;
  const lisensi = lisensiBerkas(today, { atlas, lisensi: situs.lisensi });
  const statements: Statement[] = [
    ['dcterms:title', both({ id: `${entry.judul.id}, rilis ${versi}`, en: `${entry.judul.en}, release ${versi}` })],
    ['dcterms:description', both(entry.deskripsi)],
    ['dcterms:publisher', iri(penyusun)],
    ...(tanggal === undefined ? [] : [['dcterms:issued', [{ text: tanggal, type: 'xsd:date' }]] as const]),
    ['dcat:version', [{ text: versi, type: null }]],
    ['dcat:isVersionOf', iri(entry.iri)],
    ...(entry.id === 'semua' ? [['dcat:inSeries', iri(seriIri(context))] as const] : []),
    ['dcat:landingPage', iri(halaman)],
    ['dcterms:license', iri(entry.lisensi.url)],
    ['dcat:distribution', iri(distributionIri(context, file))],
  ];
  const form = named(csvwPath(nama))?.path ?? null;
  const judul = `${today.judul}, rilis ${versi} (${format.toUpperCase()})`;
  const { path, bytes, sha256 } = file;
  const distribution = { judul, path, mediaType: today.mediaType, halaman, lisensi, digest: { bytes, sha256 }, form };
  return {
    iri: node,
    nodes: [{ iri: node, types: ['dcat:Dataset'], statements }, ...createDistribution(context, distribution)],
  };
}

/** What a dataset was in each release, the oldest first. @param penyusun address of who publishes */
export const versiOf = (context: MetadataContext, entry: Entry, penyusun: string): Versi[] =>
  (context.situs.beku ?? []).flatMap((beku) => createVersi(context, entry, beku, penyusun) ?? []);

/** The series of all releases; none before the first. */
export function createSeri(context: MetadataContext, shared: readonly Statement[]): GraphNode[] {
  const { atlas, situs } = context;
  if ((situs.beku ?? []).length === 0) return [];
  const judul = { id: `Rilis ${titleOf(atlas, 'id')}`, en: `Releases of: ${titleOf(atlas, 'en')}` };
  const deskripsi = {
    id: 'Kumpulan data ini seperti pada hari setiap rilis. Berkas sebuah rilis tidak pernah berubah.',
    en: 'This collection as it was on the day of each release. The files of a release never change.',
  };
  const statements: Statement[] = [
    ['dcterms:title', both(judul)],
    ['dcterms:description', both(deskripsi)],
    ...shared,
    ['dcat:landingPage', iri(pagesOf(context).dataset('rilis'))],
  ];
  return [{ iri: seriIri(context), types: ['dcat:DatasetSeries'], statements }];
}
