import { createProblem, type Message, type Problem } from '../../table/index.ts';
import type { Batas, BatasFile, BoundingBox } from '../batas.ts';
import { batasFile } from '../dataset.ts';
import type { Tables } from '../tables.ts';
import { findDetached, findSeams } from './coverage.ts';
import { checkDrawn } from './drawn.ts';
import type { GeoFault } from './geo-fault.ts';
import { findRingFault } from './ring.ts';

/** West, south, east and north of everything that is drawn. */
function extentOf(batas: readonly Batas[]): BoundingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of batas.flatMap((area) => area.polygons.flat(2))) {
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

/** An extent on the globe, in the order of RFC 7946. */
const isPlausible = ([west, south, east, north]: BoundingBox): boolean =>
  west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north;

function ringFaults(batas: readonly Batas[], box: BoundingBox): GeoFault[] {
  return batas.flatMap(({ kode, polygons }) => {
    if (polygons.flat().length === 0) {
      const perbaikan = 'Gambar batasnya, atau ekspor ulang dari peta asal.';
      return [
        { part: kode, masalah: 'Feature ini tidak punya garis batas.', harapan: 'Satu garis atau lebih.', perbaikan },
      ];
    }
    return polygons.flatMap((rings) =>
      rings.flatMap((ring, at) => {
        const fault = findRingFault(ring, at === 0, box);
        return fault === null ? [] : [{ part: kode, ...fault }];
      }),
    );
  });
}

/** What is wrong with the stated extent when it lies nowhere on the globe. */
function globeFault(extent: BoundingBox, stated: string): Message {
  const [west, south, east, north] = extent;
  const found = `Titik-titik yang digambar: [${extent.join(', ')}].`;
  if (isPlausible(extent)) {
    return {
      masalah: `${stated} tidak cocok dengan gambarnya.`,
      harapan: `Barat, selatan, timur, utara menurut titik-titik yang digambar: [${extent.join(', ')}].`,
      perbaikan: 'Tulis menurut urutan barat, selatan, timur, utara; bujur dan lintang jangan tertukar.',
    };
  }
  if (isPlausible([south, west, north, east])) {
    return {
      masalah: 'Bujur dan lintang tertukar di seluruh berkas.',
      harapan: `Bujur lebih dulu, baru lintang. ${found}`,
      perbaikan: 'Ekspor ulang dari program peta dengan urutan bujur, lintang (WGS 84, EPSG:4326).',
    };
  }
  return {
    masalah: 'Koordinat di berkas ini bukan bujur dan lintang.',
    harapan: `Derajat desimal dalam WGS 84. ${found}`,
    perbaikan: 'Ekspor ulang dari program peta dengan CRS WGS 84 (EPSG:4326), bukan UTM atau meter.',
  };
}

function joinFaults(batas: readonly Batas[]): GeoFault[] {
  const harapan = 'Kelurahan yang bertetangga memakai titik yang persis sama pada batas bersama.';
  const perbaikan =
    'Samakan titik-titiknya, atau ekspor semua kelurahan sekaligus dari satu peta dengan topologi terjaga.';
  const seams = findSeams(batas).map(({ kode, point }) => ({
    part: kode.join(', '),
    masalah: `Batas tidak berimpit di dekat titik [${point.join(', ')}]: ada celah atau tumpang tindih.`,
    harapan,
    perbaikan,
  }));
  const detached = findDetached(batas).map((part) => ({
    part,
    masalah: 'Batas kelurahan ini tidak bersentuhan dengan kelurahan mana pun.',
    harapan,
    perbaikan,
  }));
  return [...seams, ...detached];
}

function shapeFaults(batas: readonly Batas[], bbox: BoundingBox): GeoFault[] {
  const extent = extentOf(batas);
  const stated = `bbox [${bbox.join(', ')}]`;
  if (!isPlausible(bbox)) return [{ part: 'bbox', ...globeFault(extent, stated) }];
  const rings = ringFaults(batas, bbox);
  if (rings.length > 0) return rings;
  if (bbox.every((edge, at) => edge === extent[at])) return [];
  const masalah = `${stated} tidak cocok dengan gambarnya.`;
  const harapan = `Barat, selatan, timur, utara menurut titik-titik yang digambar: [${extent.join(', ')}].`;
  return [{ part: 'bbox', masalah, harapan, perbaikan: 'Betulkan bbox, atau cari titik batas yang terhapus.' }];
}

/** One area for each kelurahan, every ring sound (RFC 7946), all inside the stated extent and without gaps between. */
export function checkGeometry(tables: Tables, file: BatasFile): Problem[] {
  const { batas, bbox } = file;
  if (bbox === null) return [];
  const drawn = checkDrawn(tables, file);
  const shape = shapeFaults(batas, bbox);
  // A missing area is a gap too, and needs no second message.
  const joins = drawn.length + shape.length === 0 ? joinFaults(batas) : [];
  return [...shape, ...drawn, ...joins].map(({ part, ...message }) =>
    createProblem({ file: batasFile, part }, { kind: 'geo/shape', ...message }),
  );
}
