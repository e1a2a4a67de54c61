/** Which chart a `<Grafik>` means, and where the whole of it stands. */
import { drawStrip, layoutSnapshotStrip } from '../lib/chart/index.ts';
import type { Atribut } from '../lib/cerita/index.ts';
import { findIndikator, findKampung, findWilayah, type Atlas, type Kecamatan, type Nilai } from '../lib/model/index.ts';
import { createBarsBagan, createCountBagan, createSeriesBagan, type Bagan } from '../lib/output/index.ts';
import { createSnapshotBagan } from '../lib/output/bagan-nilai.ts';
import { seriesOf, snapshots, trendsOf, type Snapshot } from '../lib/stats/index.ts';
import { splitByKecamatan } from '../lib/stats/split.ts';
import { formatAngka, namaTengah, formatNilai, joinSentences, sentenceBanding } from '../lib/text/index.ts';
import { paths } from '../site.ts';

export interface Grafik {
  readonly bagan: Bagan;
  /** Address of the same numbers in full. */
  readonly href: string;
}

/** @throws RangeError when there is none; `checkCerita` has said so with file and line */
export function findSnapshot(atlas: Atlas, { indikator = '', periode = '' }: Atribut): Snapshot {
  const found = snapshots(atlas, findIndikator(atlas, indikator).id).find(
    (one) => one.periode === periode && one.nilai.size > 0,
  );
  if (found === undefined) throw new RangeError(`no verified values of ${indikator} in "${periode}"`);
  return found;
}

/** The kecamatan of that code, or the one in which the kelurahan lies. */
function findKecamatan(atlas: Atlas, kode: string): Kecamatan {
  return atlas.kecamatan.find((one) => one.kode === kode) ?? findKampung(atlas, kode).kecamatan;
}

function createBars(atlas: Atlas, atribut: Atribut): Grafik {
  const kecamatan = findKecamatan(atlas, atribut['kode'] ?? '');
  const snapshot = findSnapshot(atlas, atribut);
  const part = splitByKecamatan(atlas, snapshot).get(kecamatan.kode);
  if (part === undefined || part.nilai.size === 0) throw new RangeError(`no values in ${kecamatan.nama}`);
  return { bagan: createBarsBagan(atlas, kecamatan, part), href: `${paths.indikator(snapshot.indikator.id)}#tabel` };
}

/** "Mantuil: 26 RT. Angka itu lebih rendah daripada …". */
function sayOwn(atlas: Atlas, { indikator }: Snapshot, own: Nilai): string {
  const value = `${findKampung(atlas, own.kode).nama}: ${formatNilai(own.nilai, indikator)}.`;
  return joinSentences([value, sentenceBanding(atlas, own)]);
}

/** The strip of all kelurahan; with a `kode` that one is marked, and the title is about it. */
function createStrip(atlas: Atlas, atribut: Atribut): Grafik {
  const snapshot = findSnapshot(atlas, atribut);
  const bagan = createSnapshotBagan(atlas, snapshot);
  const own: Nilai | undefined = [...snapshot.nilai.values()].find(({ kode }) => kode === atribut['kode']);
  const marked = own === undefined ? null : findKampung(atlas, own.kode).kode;
  const strip = layoutSnapshotStrip(atlas, snapshot, {
    marked,
    format: (angka) => formatAngka(angka),
    tengah: namaTengah,
  });
  if (bagan === null || strip === null) throw new RangeError(`no strip of ${snapshot.indikator.id}`);
  const href = `${bagan.halaman(paths)}#${bagan.id}`;
  const judul = own === undefined ? bagan.judul : sayOwn(atlas, snapshot, own);
  return { bagan: { ...bagan, judul, drawing: () => drawStrip(strip) }, href };
}

function createLine(atlas: Atlas, { indikator = '', kode = '' }: Atribut): Grafik {
  const [one, wilayah] = [findIndikator(atlas, indikator), findWilayah(atlas, kode)];
  const bagan = createSeriesBagan(atlas, one, wilayah, seriesOf(atlas, wilayah.kode, one.id));
  const isOnPage = trendsOf(atlas, one.id).some((trend) => trend.wilayah === wilayah);
  return { bagan, href: `${paths.indikator(one.id)}#${isOnPage ? bagan.id : 'tabel'}` };
}

function createSteps(atlas: Atlas): Grafik {
  const bagan = createCountBagan(atlas);
  if (bagan === null) throw new RangeError('no count of Kampung KB');
  return { bagan, href: `${bagan.halaman(paths)}#${bagan.id}` };
}

const creators: Readonly<Record<string, (atlas: Atlas, atribut: Atribut) => Grafik>> = {
  batang: createBars,
  sebaran: createStrip,
  deret: createLine,
  jumlah: createSteps,
};

/**
 * @param atribut jenis, and for all but "jumlah" indikator; kode and periode as the kind needs them
 * @throws RangeError or UnknownNameError when the data do not have it
 */
export function createGrafik(atlas: Atlas, atribut: Atribut): Grafik {
  const create = creators[atribut['jenis'] ?? ''];
  if (create === undefined) throw new RangeError(`no chart of the kind "${atribut['jenis'] ?? ''}"`);
  return create(atlas, atribut);
}
