import { createKamusIndikator, kamusIndikatorDataset } from '../metadata/index.ts';
import { renderTable, type Columns, type Dataset, type RowOf } from '../table/index.ts';
import { renderRows } from './dataset.ts';
import { createHead, type Edition } from './edition.ts';
import { createOutput, type Output } from './output.ts';

/** The dictionary of the indicators, once for people with a spreadsheet and once for programs. */
export function kamusIndikatorOutputs(edition: Edition): Output[] {
  const { judul, id } = kamusIndikatorDataset;
  const dataset = kamusIndikatorDataset as unknown as Dataset;
  const rows = (): readonly RowOf<Columns>[] =>
    createKamusIndikator(edition.atlas.indikatorById.values(), edition.link.indikator);
  return [
    createOutput('csv', `unduh/terbaru/${id}.csv`, 'indikator', judul, () => renderTable(dataset, rows())),
    createOutput('json', `unduh/terbaru/${id}.json`, 'indikator', judul, () =>
      renderRows(createHead(edition), dataset, rows()),
    ),
  ];
}
