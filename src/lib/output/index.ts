/** Everything the rest of the project may use of the files for download and for programs. */
import { datasetIds, type Atlas } from '../model/index.ts';
import { openapiOutput } from '../api/index.ts';
import { memo } from '../stats/index.ts';
import { metadataOutputs } from '../metadata/index.ts';
import { apiIndexOutput } from './api-index.ts';
import { baganOutputs } from './bagan-output.ts';
import { bagianOutputs } from './bagian.ts';
import { datasetOutputs } from './dataset.ts';
import { digestAll } from './digest.ts';
import { createEdition, type Edition, type Situs } from './edition.ts';
import { semuaPath } from './file-path.ts';
import { batasOutputs, kampungMapOutputs } from './geojson.ts';
import { satuBerkasOutput } from './html-berkas.ts';
import { indikatorOutput } from './indikator.ts';
import { kamusIndikatorOutputs } from './kamus-indikator.ts';
import { kampungOutput } from './kampung.ts';
import { lembarBernama, tabelOf } from './lembar-tabel.ts';
import { lineageOutput } from './lineage.ts';
import { createPackedOutput, type Output } from './output.ts';
import { perubahanOutputs } from './perubahan.ts';
import { tabelLain } from './tabel-lain.ts';
import { tabelTurunan, turunanOutputs, twinOutputs } from './twins.ts';
import { renderSemuaXlsx } from './workbook.ts';
import { arsipOf, zipOutput } from './zip.ts';

export { allBagan } from './bagan-output.ts';
export { createCountBagan } from './bagan-jumlah.ts';
export { createCoverageBagan } from './bagan-kelengkapan.ts';
export { createBarsBagan, createSeriesBagan } from './bagan-nilai.ts';
export { createStatusMapsBagan } from './bagan-peta-status.ts';
export { createPeriodMapsBagan } from './bagan-peta-waktu.ts';
export { baganPath, type Bagan } from './bagan.ts';
export { digestAll, sizeAndHash } from './digest.ts';
export type { Situs } from './edition.ts';
export { lineagePath } from './lineage.ts';
export { perubahanPath } from './perubahan.ts';
export { apiIndikatorPath, apiKampungPath, bagianPath, satuBerkasPath, semuaPath, unduhPath } from './file-path.ts';
export { tabelDi } from './tabel-lain.ts';
export { inOrderOfUse, labelFormat, peringatanExcel } from './label-format.ts';
export { renderText, type Content, type Output } from './output.ts';
export { tabelLain } from './tabel-lain.ts';

/** All tables in one workbook; first those that can be read without looking anything up. */
const semuaXlsxOutput = (edition: Edition): Output =>
  createPackedOutput('xlsx', semuaPath(edition.atlas.kota, 'xlsx'), null, 'Semua tabel dalam satu buku kerja', () =>
    renderSemuaXlsx(edition, [
      lembarBernama(edition.atlas),
      ...tabelTurunan(edition.atlas).filter(({ id }) => id === 'kampung-status'),
      ...datasetIds.map((id) => tabelOf(edition.atlas, id)),
    ]),
  );

function createOutputs(atlas: Atlas, situs: Situs): readonly Output[] {
  const edition = createEdition(atlas, situs);
  const unduhan = [
    ...datasetIds.flatMap((id) => [...datasetOutputs(edition, id), ...twinOutputs(edition, tabelOf(atlas, id))]),
    ...turunanOutputs(edition),
    ...kamusIndikatorOutputs(edition),
    ...kampungMapOutputs(edition),
    ...batasOutputs(edition),
    satuBerkasOutput(edition),
    semuaXlsxOutput(edition),
    lineageOutput(edition),
    ...perubahanOutputs(edition, situs.beku ?? []),
  ];
  const arsip = arsipOf(edition);
  const metadata = metadataOutputs({ atlas, situs, berkas: unduhan, arsip, tabelLain: tabelLain(atlas), digestAll });
  const zip = zipOutput(edition, [...unduhan, ...metadata]);
  const bagian = bagianOutputs(edition);
  const grafik = baganOutputs(atlas, situs);
  const openapi = openapiOutput(atlas, situs, unduhan, tabelLain(atlas));
  const listed = [...unduhan, zip, ...bagian, ...grafik, ...metadata, openapi];
  return [
    ...listed,
    apiIndexOutput(edition, listed),
    ...atlas.kampung.map((kampung) => kampungOutput(edition, kampung)),
    ...[...atlas.indikatorById.values()].map((indikator) => indikatorOutput(edition, indikator)),
  ];
}

/** By place. */
const listsOf = memo((_atlas: Atlas) => new Map<string, readonly Output[]>());

/**
 * Every file that the site offers, the downloads first: the one list that the build writes and the download pages
 * show. The same atlas and place give the same list, so that what is worked out about an output is worked out once.
 * Nothing is rendered before somebody asks.
 * @throws Error when `situs.base` lacks one of its slashes, or TypeError when `situs.url` is no address
 */
export function outputs(atlas: Atlas, situs: Situs): readonly Output[] {
  const lists = listsOf(atlas);
  const place = JSON.stringify([
    situs.url,
    situs.base,
    situs.lisensi,
    situs.kontak,
    situs.beku?.map(({ sidik }) => sidik),
  ]);
  const list = lists.get(place) ?? createOutputs(atlas, situs);
  lists.set(place, list);
  return list;
}
