import type { Atlas } from '../model/index.ts';
import { comparableIn, snapshots, trendsOf } from '../stats/index.ts';
import { createCountBagan } from './bagan-jumlah.ts';
import { createCoverageBagan } from './bagan-kelengkapan.ts';
import { createBarsBagan, createSeriesBagan, createSnapshotBagan } from './bagan-nilai.ts';
import { createStatusMapsBagan } from './bagan-peta-status.ts';
import { createPeriodMapsBagan } from './bagan-peta-waktu.ts';
import { baganPath, renderBaganCsv, renderBaganSvg, type Bagan } from './bagan.ts';
import type { Situs } from './edition.ts';
import { createOutput, type Output } from './output.ts';

/** Every chart of the site that has files of its own, in the order of the pages on which they stand. */
export function allBagan(atlas: Atlas): readonly Bagan[] {
  const indikator = [...atlas.indikatorById.values()];
  const all = [
    createCountBagan(atlas),
    createStatusMapsBagan(atlas),
    createCoverageBagan(atlas),
    ...indikator.flatMap((one) => [
      ...snapshots(atlas, one.id).map((snapshot) => createSnapshotBagan(atlas, snapshot)),
      createPeriodMapsBagan(atlas, one),
      ...trendsOf(atlas, one.id).map(({ wilayah, seri }) => createSeriesBagan(atlas, one, wilayah, seri)),
    ]),
    ...atlas.kecamatan.flatMap((kecamatan) =>
      comparableIn(atlas, kecamatan).map((part) => createBarsBagan(atlas, kecamatan, part)),
    ),
  ];
  return all.filter((one) => one !== null);
}

/** Values and picture of every chart. */
export const baganOutputs = (atlas: Atlas, situs: Situs): readonly Output[] =>
  allBagan(atlas).flatMap((bagan): Output[] => [
    createOutput('csv', baganPath(bagan.id, 'csv'), null, bagan.judul, () => renderBaganCsv(bagan)),
    {
      path: baganPath(bagan.id, 'svg'),
      mediaType: 'image/svg+xml',
      format: 'svg',
      dataset: null,
      judul: bagan.judul,
      render: () => renderBaganSvg(atlas, bagan, situs),
    },
  ]);
