import type { Atlas, KodeKelurahan, Peristiwa } from '../model/index.ts';
import { fullClaim } from './claims.ts';
import { statusOn, type Status } from './status.ts';
import { byText, lastDay } from './time.ts';

/** The statement that every kelurahan has a Kampung KB, where nothing of its own proves it as early. */
function blanketOf(atlas: Atlas, status: Status): readonly Peristiwa[] {
  const full = fullClaim(atlas);
  if (status.jenis !== 'tercatat' || full === null) return [];
  const isNeeded = status.dasar === 'pernyataan_kota' || full.hari < lastDay(status.bukti[0].tanggal);
  return isNeeded ? full.peristiwa : [];
}

/**
 * What shows how the status of a kampung on the day of the release is known, in time order: all events of its own,
 * plans too, and the statement about the whole city where the status rests on it.
 * @throws UnknownNameError when there is no such kampung
 */
export function proofsOf(atlas: Atlas, kode: KodeKelurahan): readonly Peristiwa[] {
  const own = atlas.peristiwaByKode.get(kode) ?? [];
  return [...own, ...blanketOf(atlas, statusOn(atlas, kode, atlas.rilis.tanggal))].sort((a, b) =>
    byText(lastDay(a.tanggal), lastDay(b.tanggal)),
  );
}
