/** The rows behind each cell of the table of statuses. */
import type { Atlas, Kampung } from '../model/index.ts';
import { lastPartialClaim, mainDate, statusOn } from '../stats/index.ts';
import {
  asalOf,
  createFinder,
  kolom,
  rangka,
  tempatOf,
  type Asal,
  type KolomGabungan,
  type TabelGabungan,
} from './lineage-asal.ts';

/** The rows behind a status: the first event that proves it, or that speaks of the plan; none where nothing is known. */
function asalStatus(atlas: Atlas): Record<string, Asal> {
  const peristiwa = createFinder(atlas, 'peristiwa', 'id');
  const sumber = createFinder(atlas, 'sumber', 'id');
  const onDay = (day: string) => (one: Kampung) => statusOn(atlas, one.kode, day);
  const [now, main] = [onDay(atlas.rilis.tanggal), onDay(mainDate(atlas))];
  const proofOf = (one: Kampung) => (now(one).jenis === 'tercatat' ? (now(one).bukti[0] ?? null) : null);
  const claim = lastPartialClaim(atlas)?.peristiwa[0].id ?? null;
  const rilis = atlas.tables.rilis.places.at(-1) ?? null;
  return {
    batas: { sumber: 'data/batas.geojson', baris: atlas.kampung.map(({ kode }) => kode) },
    pernyataan: asalOf(atlas, 'peristiwa', () => peristiwa(claim)),
    rilis: asalOf(atlas, 'rilis', () => rilis),
    dasar_pokok: asalOf(atlas, 'peristiwa', (one) => peristiwa(main(one).bukti[0]?.id ?? null)),
    dasar: asalOf(atlas, 'peristiwa', (one) => peristiwa(now(one).bukti[0]?.id ?? null)),
    bukti: asalOf(atlas, 'peristiwa', (one) => peristiwa(proofOf(one)?.id ?? null)),
    sumber: asalOf(atlas, 'sumber', (one) => sumber(proofOf(one)?.sumber ?? null)),
  };
}

const kolomStatus: Readonly<Record<string, KolomGabungan>> = {
  nama_lokal: kolom('kampung', 'nama_lokal'),
  luas_km2: kolom('batas', 'geometry', 'lib/stats/geography.ts#areaOf'),
  tanggal_pokok: {
    asal: ['pernyataan', 'rilis'],
    kolom: 'tanggal',
    fungsi: ['lib/stats/claims.ts#lastPartialClaim', 'lib/stats/main-date.ts#mainDate', 'lib/table/date.ts#lastDay'],
  },
  status_pokok: kolom('dasar_pokok', 'tanggal, jenis', 'lib/stats/status.ts#statusOn'),
  tanggal_status: kolom('rilis', 'tanggal'),
  status: kolom('dasar', 'tanggal, jenis', 'lib/stats/status.ts#statusOn'),
  status_dasar: kolom('dasar', 'kode', 'lib/stats/status.ts#statusOn'),
  bukti_tanggal: kolom('bukti', 'tanggal'),
  bukti_ketelitian: kolom('bukti', 'ketelitian'),
  bukti_penerbit: kolom('sumber', 'penerbit'),
  bukti_url: kolom('sumber', 'url'),
  bukti_peristiwa: kolom('bukti', 'id'),
};

/** @returns one row for each kampung; `null` where no event or source stands behind a cell */
export function createStatusLineage(atlas: Atlas): TabelGabungan {
  const tempat = tempatOf(atlas);
  return {
    ...rangka('kampung-status', 'kampung', atlas),
    asal: { ...tempat.asal, ...asalStatus(atlas) },
    kolom: { ...tempat.kolom, ...kolomStatus },
    fungsi: ['lib/output/kampung-status.ts#createStatusGrid', 'lib/output/grid.ts#renderGridCsv'],
  };
}
