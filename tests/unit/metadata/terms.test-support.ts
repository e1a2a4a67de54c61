/** The terms that our JSON-LD and CSVW may use, written down by hand, so that a misspelt one is found. */

type Terms = Readonly<Record<string, readonly string[]>>;

const words = (text: string): string[] => text.trim().split(/\s+/u);

const creativeWork = words(`
  name alternateName description url identifier license version inLanguage isAccessibleForFree keywords
  creator publisher datePublished dateModified`);

/**
 * Properties of schema.org by type, inherited ones included, as far as Google's guide to data sets speaks of them
 * (standards.md, section 4) or a download needs them.
 */
export const schemaOrg: Terms = {
  Dataset: [
    ...creativeWork,
    ...words('temporalCoverage spatialCoverage variableMeasured includedInDataCatalog distribution'),
    ...words('sameAs measurementTechnique citation funder hasPart isPartOf'),
  ],
  DataCatalog: [...creativeWork, 'dataset'],
  DataDownload: words('name encodingFormat contentUrl contentSize sha256 license'),
  PropertyValue: words('name alternateName description unitText'),
  Organization: words('name url contactPoint'),
  ContactPoint: words('contactType email'),
  Place: words('name identifier geo'),
  GeoShape: words('box'),
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every type and every property that `terms` does not have: "DataDownload.contentURL". */
export function listUnknownTerms(value: unknown, terms: Terms): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listUnknownTerms(item, terms));
  if (!isObject(value)) return [];
  const type = String(value['@type']);
  const known = terms[type];
  const own = Object.keys(value).filter((key) => !['@context', '@type', '@id'].includes(key));
  const unknown =
    known === undefined ? [type] : own.filter((key) => !known.includes(key)).map((key) => `${type}.${key}`);
  return [...unknown, ...own.flatMap((key) => listUnknownTerms(value[key], terms))];
}

/** What may stand in one object of a CSVW file; a value names the kind of object below, null a plain value. */
type Shape = Readonly<Record<string, string | null>>;

const plain = (text: string): Shape => Object.fromEntries(words(text).map((word) => [word, null]));
const common = (text: string): Shape => Object.fromEntries(words(text).map((word) => [word, 'common']));

/** w3.org/TR/tabular-metadata, section 5; common properties are those of Dublin Core and DCAT in its initial context. */
const csvw: Readonly<Record<string, Shape>> = {
  group: { ...plain('@context'), ...common('dc:title dc:description dc:source'), tables: 'table' },
  table: {
    ...plain('@context url'),
    ...common('dc:title dc:description dc:license dc:publisher dc:modified dcat:keyword'),
    dialect: 'dialect',
    tableSchema: 'schema',
  },
  dialect: plain('encoding delimiter header headerRowCount quoteChar doubleQuote'),
  schema: { ...plain('primaryKey'), columns: 'column', foreignKeys: 'foreignKey' },
  column: {
    ...plain('name required separator'),
    ...common('dc:description'),
    titles: 'language',
    datatype: 'datatype',
  },
  language: plain('id en'),
  datatype: plain('base format minimum maximum'),
  foreignKey: { ...plain('columnReference'), reference: 'reference' },
  reference: plain('resource columnReference'),
  common: plain('@id @value @language @type'),
};

/** Every key that the specification does not have in such a place: "column.title". @param kind as in `csvw` */
export function listUnknownCsvw(value: unknown, kind: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listUnknownCsvw(item, kind));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = csvw[kind]?.[key];
    if (below === undefined) return [`${kind}.${key}`];
    return below === null ? [] : listUnknownCsvw(inner, below);
  });
}

/** Names of DCAT 3 and of the vocabularies that it builds on, as the catalogue may use them. */
export const dcatTerms: ReadonlySet<string> = new Set([
  ...words(`accessURL bbox byteSize contactPoint dataset distribution downloadURL endDate hasVersion inSeries isVersionOf
    keyword landingPage mediaType startDate theme themeTaxonomy version`).map(
    (word) => `http://www.w3.org/ns/dcat#${word}`,
  ),
  ...words(`accrualPeriodicity conformsTo creator description identifier issued language license modified publisher source
    spatial temporal title`).map((word) => `http://purl.org/dc/terms/${word}`),
  ...words('homepage name').map((word) => `http://xmlns.com/foaf/0.1/${word}`),
  ...words('algorithm checksum checksumValue').map((word) => `http://spdx.org/rdf/terms#${word}`),
  ...words('fn hasEmail').map((word) => `http://www.w3.org/2006/vcard/ns#${word}`),
  'http://www.w3.org/2004/02/skos/core#prefLabel',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
]);
