/** The status of every Kampung KB as a table for people: what the map shows, with its evidence and no ids to look up. */
import { findSumber, type Atlas, type Kampung } from '../model/index.ts';
import { mainDate, statusOn } from '../stats/index.ts';
import type { Grid } from './grid.ts';
import { createGrid } from './kolom.ts';
import { kolomStatus, type BarisStatus } from './kolom-status.ts';

function createBaris(atlas: Atlas, kampung: Kampung): BarisStatus {
  const tanggalPokok = mainDate(atlas);
  const { tanggal } = atlas.rilis;
  const status = statusOn(atlas, kampung.kode, tanggal);
  const bukti = status.jenis === 'tercatat' ? status.bukti[0] : null;
  return {
    kampung,
    tanggalPokok,
    statusPokok: statusOn(atlas, kampung.kode, tanggalPokok).jenis,
    tanggal,
    status: status.jenis,
    dasar: status.jenis === 'tercatat' ? status.dasar : null,
    bukti,
    sumber: bukti === null ? null : findSumber(atlas, bukti.sumber),
  };
}

/** One row for each kampung, in the order of the codes; where nothing proves the status, the evidence is empty. */
export const createStatusGrid = (atlas: Atlas): Grid =>
  createGrid(
    kolomStatus,
    atlas.kampung.map((kampung) => createBaris(atlas, kampung)),
  );
