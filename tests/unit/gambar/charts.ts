/**
 * Every kind of chart as the SVG file that people download. The city is made up, so that no new number of the real one
 * changes a picture; the hard cases (long names, one value, long series) are those of src/lib/chart.
 */
import { drawings } from '../../../src/lib/chart/fixture.test-support.ts';
import { renderSvg, type Drawing } from '../../../src/lib/chart/index.ts';
import { createContoh } from '../../../src/lib/contoh/index.ts';
import { parseAtlas, type Atlas } from '../../../src/lib/model/index.ts';
import { allBagan } from '../../../src/lib/output/bagan-output.ts';
import { renderBaganSvg } from '../../../src/lib/output/bagan.ts';
import { createFixtureAtlas, situs } from '../../../src/lib/output/fixture.test-support.ts';

/** A small complete city, always the same. */
function createContohAtlas(): Atlas {
  const files = createContoh({ kampung: 9, seed: 1 });
  const { atlas } = parseAtlas(new Map(files.map(({ name, text }) => [name, new TextEncoder().encode(text)])));
  if (atlas === null) throw new Error('the synthetic city has problems');
  return atlas;
}

/** The file of each chart that is named. */
function renderFiles(atlas: Atlas, names: Readonly<Record<string, RegExp>>): [name: string, svg: string][] {
  const all = allBagan(atlas);
  return Object.entries(names).map(([name, id]) => {
    const bagan = all.find((one) => id.test(one.id));
    if (bagan === undefined) throw new Error(`no chart has an id like ${String(id)}`);
    return [name, renderBaganSvg(atlas, bagan, situs)];
  });
}

const renderCase = (drawing: Drawing): string =>
  renderSvg({
    drawing,
    judul: 'Contoh yang sulit: nama panjang, deret panjang, nilai tunggal.',
    subjudul: 'Nilai buatan, Kota Uji',
    catatan: ['Sumber: Dinas Uji.'],
    url: 'https://contoh.example/kampung-kb/indikator/contoh/',
  });

/** Name of the picture, and the file that it shows. */
export const charts: readonly (readonly [name: string, svg: string])[] = [
  ...renderFiles(createFixtureAtlas(), {
    'uji-jumlah': /^jumlah-kampung-kb$/u,
    'uji-kelengkapan': /^grafik-kelengkapan$/u,
  }),
  ...renderFiles(createContohAtlas(), {
    'contoh-batang': /^batang-/u,
    'contoh-empat-tanggal': /^peta-empat-tanggal$/u,
    'contoh-deret': /^deret-/u,
    'contoh-jumlah': /^jumlah-kampung-kb$/u,
    'contoh-peta-nilai': /^peta-(?!empat)/u,
    'contoh-sebaran': /^sebaran-/u,
  }),
  ...Object.entries(drawings).map(([name, drawing]): [string, string] => [`kasus-${name}`, renderCase(drawing)]),
];
