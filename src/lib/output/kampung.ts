import type { Atlas, Kampung, Peristiwa } from '../model/index.ts';
import { areaOf, lastPartialClaim, neighboursOf, statusOn, type Status } from '../stats/index.ts';
import { lastDay } from '../table/index.ts';
import { createHead, type Edition } from './edition.ts';
import { apiKampungPath } from './file-path.ts';
import { renderJson } from './json.ts';
import { createOutput, type Output } from './output.ts';
import { createFakta, createNilaiOfKampung, createPeristiwa, createSumber } from './record.ts';

interface DatedStatus {
  readonly tanggal: string;
  readonly status: Status;
}

/** The status on the two days that the site speaks of: the last count of some but not all, and the release. */
function statusesOf(atlas: Atlas, { kode }: Kampung): DatedStatus[] {
  const days = new Set([lastPartialClaim(atlas)?.hari ?? null, lastDay(atlas.rilis.tanggal)]);
  return [...days]
    .filter((day) => day !== null)
    .map((tanggal) => ({ tanggal, status: statusOn(atlas, kode, tanggal) }));
}

const createStatus = ({ tanggal, status }: DatedStatus) => ({
  tanggal,
  status: status.jenis,
  dasar: status.jenis === 'tercatat' ? status.dasar : null,
  bukti: status.bukti.map(({ id }) => id),
});

/** The kampung's own events and the statements about the city that prove it, in time order. */
function peristiwaOf({ peristiwa }: Atlas, { kode }: Kampung, statuses: readonly DatedStatus[]): Peristiwa[] {
  const evidence = new Set<Peristiwa>(statuses.flatMap(({ status }) => status.bukti));
  return peristiwa.filter((row) => row.kode === kode || evidence.has(row));
}

function createKlasifikasi(atlas: Atlas, kampung: Kampung) {
  const { klasifikasi, klasifikasi_istilah_sumber, klasifikasi_tanggal, klasifikasi_sumber } = kampung;
  if (klasifikasi_sumber === null) return null;
  return {
    klasifikasi,
    istilah_sumber: klasifikasi_istilah_sumber,
    tanggal: klasifikasi_tanggal,
    sumber: createSumber(atlas, klasifikasi_sumber),
  };
}

const createPlace = ({ kode, nama, slug }: { kode: string; nama: string; slug: string }) => ({ kode, nama, slug });

/** Everything that the page of one kampung shows, joined and with its sources. */
export function createKampung({ atlas, link }: Edition, kampung: Kampung) {
  const statuses = statusesOf(atlas, kampung);
  return {
    ...createPlace(kampung),
    halaman: link.kampung(kampung.slug),
    nama_lokal: kampung.nama_lokal,
    lokasi: kampung.lokasi,
    kode_pos: kampung.kodePos,
    kecamatan: createPlace(kampung.kecamatan),
    kota: createPlace(atlas.kota),
    portal_id: kampung.portal_id,
    portal_url: kampung.portal_url,
    // Two decimals: the simplified boundary bears no more.
    luas_km2_menurut_batas: Number(areaOf(kampung).toFixed(2)),
    klasifikasi: createKlasifikasi(atlas, kampung),
    status: statuses.map(createStatus),
    peristiwa: peristiwaOf(atlas, kampung, statuses).map((row) => createPeristiwa(atlas, row)),
    nilai: [...(atlas.nilaiByKode.get(kampung.kode) ?? []), ...(atlas.tanpaNilaiByKode.get(kampung.kode) ?? [])].map(
      (row) => createNilaiOfKampung(atlas, row),
    ),
    cerita: (atlas.ceritaByKode.get(kampung.kode) ?? []).map((row) => createFakta(atlas, row)),
    tetangga: neighboursOf(atlas, kampung.kode).map(createPlace),
  };
}

/** The file of one kampung for programs. */
export const kampungOutput = (edition: Edition, kampung: Kampung): Output =>
  createOutput('json', apiKampungPath(kampung.slug), null, kampung.nama, () =>
    renderJson({ ...createHead(edition), data: createKampung(edition, kampung) }),
  );
