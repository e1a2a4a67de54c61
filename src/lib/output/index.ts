/** Everything the rest of the project may use of the files for download and for programs. */
import { datasetIds, type Atlas } from '../model/index.ts';
import { memo } from '../stats/index.ts';
import { apiIndexOutput } from './api-index.ts';
import { baganOutputs } from './bagan-output.ts';
import { datasetOutputs } from './dataset.ts';
import { createEdition, type Situs } from './edition.ts';
import { batasOutput, kampungGeojsonOutput } from './geojson.ts';
import { indikatorOutput } from './indikator.ts';
import { kampungOutput } from './kampung.ts';
import type { Output } from './output.ts';

export { createCountBagan } from './bagan-jumlah.ts';
export { createCoverageBagan } from './bagan-kelengkapan.ts';
export { createBarsBagan, createSeriesBagan } from './bagan-nilai.ts';
export { createStatusMapsBagan } from './bagan-peta-status.ts';
export { createPeriodMapsBagan } from './bagan-peta-waktu.ts';
export { baganPath, type Bagan } from './bagan.ts';
export { sizeAndHash } from './digest.ts';
export type { Situs } from './edition.ts';
export { apiIndikatorPath, apiKampungPath, unduhPath } from './file-path.ts';
export type { Output } from './output.ts';

function createOutputs(atlas: Atlas, situs: Situs): readonly Output[] {
  const edition = createEdition(atlas, situs);
  const unduhan = [
    ...datasetIds.flatMap((id) => datasetOutputs(edition, id)),
    kampungGeojsonOutput(edition),
    batasOutput(edition),
  ];
  const grafik = baganOutputs(atlas, situs);
  return [
    ...unduhan,
    ...grafik,
    apiIndexOutput(edition, [...unduhan, ...grafik]),
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
  const place = JSON.stringify([situs.url, situs.base, situs.lisensi]);
  const list = lists.get(place) ?? createOutputs(atlas, situs);
  lists.set(place, list);
  return list;
}
