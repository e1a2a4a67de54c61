/** Everything the rest of the project may use of the files that describe the data to programs. */
import type { Output } from '../output/index.ts';
import { renderCompact } from './compact-json.ts';
import { isWhole, tableFiles, type MetadataContext, type MetadataSource } from './context.ts';
import { createCsvw, createCsvwGroup, csvwGroupPath, csvwPath } from './csvw.ts';
import { createDatapackage, datapackagePath } from './datapackage.ts';
import { createCatalogue, katalogPath } from './dcat.ts';
import { createJsonLd, renderTurtle } from './graph.ts';
import { publishSchema, schemaFiles, skemaPath } from './schema-files.ts';

export { lisensiBatas } from './batas.ts';
export { lisensiBerkas, lisensiGaris, type Lisensi } from './lisensi.ts';
export { artiJenisPerubahan, artiOf, categoriesOf } from './category.ts';
export { docOf, kamusIndikatorDoc, tableFiles, type MetadataContext, type Rujukan, type TableDoc } from './context.ts';
export { renderCompact } from './compact-json.ts';
export { createCatalogJsonLd, renderScriptJson } from './catalog-json-ld.ts';
export { createDatasetJsonLd } from './dataset-json-ld.ts';
export { createKamusIndikator, kamusIndikatorDataset } from './kamus-indikator.ts';
export { satuDataOf, type SatuData } from './satu-data.ts';
export { publishSchema, schemaFiles, skemaPath, type SchemaFile } from './schema-files.ts';

/** What a description of form needs: no size and no hash. */
type Form = Omit<MetadataSource, 'digestAll'>;

const ofCollection = (
  path: string,
  mediaType: string,
  format: 'meta' | 'ttl',
  judul: string,
  renderFile: Output['render'],
): Output => ({ path, mediaType, format, dataset: null, judul, render: renderFile });

const schemaOutputs = (context: Form): Output[] =>
  schemaFiles(context.tabelLain).map((file) =>
    ofCollection(skemaPath(file.nama), 'application/json', 'meta', `Skema JSON: ${file.judul}`, () =>
      renderCompact(publishSchema(context, file)),
    ),
  );

const csvwOutputs = (context: Form): Output[] =>
  tableFiles(context).map((file) => ({
    ...ofCollection(
      csvwPath(file.output.path),
      'application/csvm+json',
      'meta',
      `Keterangan ${file.output.judul}`,
      () => renderCompact(createCsvw(context, file)),
    ),
    dataset: file.output.dataset,
  }));

/**
 * The files that describe the downloads to programs: Data Package, CSV on the Web, DCAT in two forms, JSON Schemas.
 * They name size and digest of the downloads, so none of them, and no archive that holds them, may be among
 * `source.berkas`. Files about one place are left out.
 */
export function metadataOutputs({ digestAll, ...given }: MetadataSource): Output[] {
  const form = { ...given, berkas: given.berkas.filter(isWhole) };
  const settle = async (): Promise<MetadataContext> => ({ ...form, digest: await digestAll(form.berkas) });
  return [
    ofCollection(datapackagePath, 'application/json', 'meta', 'Data Package seluruh kumpulan', async () =>
      renderCompact(createDatapackage(await settle())),
    ),
    ofCollection(csvwGroupPath, 'application/csvm+json', 'meta', 'CSV on the Web seluruh tabel', () =>
      renderCompact(createCsvwGroup(form)),
    ),
    ...csvwOutputs(form),
    ofCollection(katalogPath('jsonld'), 'application/ld+json', 'meta', 'Katalog DCAT (JSON-LD)', async () =>
      renderCompact(createJsonLd(createCatalogue(await settle()))),
    ),
    ofCollection(katalogPath('ttl'), 'text/turtle', 'ttl', 'Katalog DCAT (Turtle)', async () =>
      renderTurtle(createCatalogue(await settle())),
    ),
    ...schemaOutputs(form),
  ];
}
