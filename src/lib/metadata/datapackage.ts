/** `datapackage.json`: the whole collection for programs that read Frictionless Data Packages (version 2). */
import { lastDay } from '../table/index.ts';
import { deskripsiBatas, lisensiBatas } from './batas.ts';
import { fileAddress, folder, pagesOf, tableFiles, type MetadataContext, type TableFile } from './context.ts';
import { tableInEnglish } from './inggris.ts';
import { lisensiBerkas, lisensiGaris, type Lisensi } from './lisensi.ts';
import { allKeywords, compilerOf, describe, licenceId, packageName, summaryOf, titleOf } from './names.ts';
import { createTableSchema } from './table-schema.ts';
import type { Output } from '../output/index.ts';

export const datapackagePath = `${folder}datapackage.json`;

/** RFC 4180 as we write it; every property stands here, so that nobody has to know the defaults. */
const dialect = {
  header: true,
  headerRows: [1],
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
};

/** "nilai" for its CSV file, "nilai-json" for its twin: of the letters that a name may have, and never twice. */
const nameOf = ({ path }: Output): string =>
  path
    .slice(folder.length)
    .replace(/\.csv$/u, '')
    .replaceAll(/[^a-z0-9-]+/gu, '-');

const isText = ({ mediaType }: Output): boolean => /^text\/|json$/u.test(mediaType);

/** What a reader of a CSV file must know before the first line; other formats say it themselves. */
const dialectOf = ({ format }: Output): object =>
  format === 'excel.csv' ? { dialect: { ...dialect, delimiter: ';' } } : {};

function createFile(context: MetadataContext, output: Output): object {
  const { bytes, sha256 } = context.digest(output);
  return {
    path: output.path.slice(folder.length),
    // Both are CSV; the dialect tells them apart.
    format: output.format === 'excel.csv' ? 'csv' : output.format,
    mediatype: output.mediaType.split(';')[0],
    ...(isText(output) && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
  };
}

/** The specification has one text for all languages: Indonesian first, then English. */
function descriptionOf({ atlas }: MetadataContext, table: TableFile['table']): string {
  const english = tableInEnglish(table);
  return [
    describe(atlas, 'id', table.deskripsi),
    ...(english === null ? [] : [`${english.judul}. ${describe(atlas, 'en', english.deskripsi)}`]),
  ].join('\n\n');
}

/** What a file holds that is no CSV, in the words of its table: "nilai.parquet" is the table "nilai". */
function describeTwin(context: MetadataContext, { path, format }: Output): object {
  const name = path.slice(folder.length).split('.')[0];
  const twin = tableFiles(context).find(({ table }) => table.id === name);
  const paragraphs = [
    ...(twin === undefined ? [] : [descriptionOf(context, twin.table)]),
    ...(name === 'batas' ? [deskripsiBatas.id, deskripsiBatas.en] : []),
    ...(format === 'excel.csv' ? ['Desimal ditulis dengan koma.', 'Decimals are written with a comma.'] : []),
  ];
  return paragraphs.length === 0 ? {} : { description: paragraphs.join('\n\n') };
}

const createTable = (context: MetadataContext, { table, output }: TableFile): object => ({
  name: nameOf(output),
  type: 'table',
  title: table.judul,
  description: descriptionOf(context, table),
  ...createFile(context, output),
  dialect,
  schema: createTableSchema(table),
});

const createLicence = ({ nama, url }: Lisensi) => ({ name: licenceId(nama), path: url, title: nama });

/** The boundaries keep their own licence and source in whatever file they stand; other files have those of the package. */
function ownLicence({ atlas, situs: { lisensi } }: MetadataContext, output: Output): object {
  const batas = lisensiGaris(output, { atlas }) === null ? null : lisensiBatas(atlas);
  if (batas === null) return {};
  return {
    licenses: lisensiBerkas(output, { atlas, lisensi }).map(createLicence),
    sources: [{ title: batas.sumber.penerbit, path: batas.sumber.url }],
  };
}

function createResources(context: MetadataContext): object[] {
  const tables = tableFiles(context);
  const others = context.berkas.filter((output) => !tables.some((table) => table.output === output));
  return [
    ...tables.map((table) => createTable(context, table)),
    ...others.map((output) => ({
      name: nameOf(output),
      title: output.judul,
      ...createFile(context, output),
      ...describeTwin(context, output),
      ...dialectOf(output),
      ...ownLicence(context, output),
    })),
  ];
}

/** The descriptor as a plain object. `created` is the day of the release: a build has no clock. */
export function createDatapackage(context: MetadataContext): object {
  const { atlas, situs } = context;
  const pages = pagesOf(context);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(atlas),
    id: fileAddress(context, datapackagePath),
    title: titleOf(atlas, 'id'),
    description: `${summaryOf(atlas, 'id')}\n\n${summaryOf(atlas, 'en')}`,
    homepage: pages.data,
    version: atlas.rilis.versi,
    created: `${lastDay(atlas.rilis.tanggal)}T00:00:00Z`,
    licenses: [createLicence(situs.lisensi)],
    contributors: [{ title: compilerOf(atlas), path: pages.home, roles: ['compiler', 'publisher'] }],
    // By publisher and id: our words about a page are not its title.
    sources: [...atlas.sumberById.values()].map(({ id, penerbit, url }) => ({
      title: `${penerbit} (${id})`,
      path: url,
    })),
    keywords: allKeywords(atlas),
    resources: createResources(context),
  };
}
