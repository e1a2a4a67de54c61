/** `datapackage.json`: the whole collection for programs that read Frictionless Data Packages (version 2). */
import { lastDay } from '../table/index.ts';
import { lisensiBatas } from './batas.ts';
import { fileAddress, folder, pagesOf, tableFiles, type MetadataContext, type TableFile } from './context.ts';
import { compilerOf, describe, keywordsOf, licenceId, packageName, summaryOf, titleOf } from './names.ts';
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
function dialectOf({ format }: Output): object {
  if (format !== 'excel.csv') return {};
  return { dialect: { ...dialect, delimiter: ';' }, description: 'Desimal ditulis dengan koma.' };
}

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

const createTable = (context: MetadataContext, { table, output }: TableFile): object => ({
  name: nameOf(output),
  type: 'table',
  title: table.judul,
  description: describe(context.atlas, 'id', table.deskripsi),
  ...createFile(context, output),
  dialect,
  schema: createTableSchema(table),
});

/** The boundaries keep their own licence and source, in whatever file they stand. */
function ownLicence({ atlas }: MetadataContext, { format }: Output): object {
  const batas = /^(?:geo|topo)json$/u.test(format) ? lisensiBatas(atlas) : null;
  if (batas === null) return {};
  return {
    licenses: [{ name: batas.nama, path: batas.url, title: `Lisensi ${batas.nama}` }],
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
    licenses: [{ name: licenceId(situs.lisensi.nama), path: situs.lisensi.url, title: situs.lisensi.nama }],
    contributors: [{ title: compilerOf(atlas), path: pages.home, roles: ['compiler', 'publisher'] }],
    // By publisher and id: our words about a page are not its title.
    sources: [...atlas.sumberById.values()].map(({ id, penerbit, url }) => ({
      title: `${penerbit} (${id})`,
      path: url,
    })),
    keywords: keywordsOf(atlas),
    resources: createResources(context),
  };
}
