import type { Message } from '../../table/index.ts';
import type { BoundingBox, Position, Ring } from '../batas.ts';

/** Twice the signed area of a ring on the plane; positive when it runs counter-clockwise. */
export const windingOf = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y);
  }, 0);

const inBox = ([lon, lat]: Position, [west, south, east, north]: BoundingBox): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

const samePosition = (a: Position | undefined, b: Position | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** On which side of the line from a to b the point lies: 1 left, -1 right, 0 on it. */
const sideOf = (a: Position, b: Position, point: Position): number =>
  Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));

const isCrossing = (a: Position, b: Position, c: Position, d: Position): boolean =>
  sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;

/** A point at which the ring begins to cross itself, or null. From west to east, only sides above each other are compared. */
function findCrossing(ring: Ring): Position | null {
  const sides = ring
    .slice(1)
    .map((end, at) => ({ at, start: ring[at] ?? end, end }))
    .map((side) => ({
      ...side,
      west: Math.min(side.start[0], side.end[0]),
      east: Math.max(side.start[0], side.end[0]),
    }))
    .toSorted((a, b) => a.west - b.west);
  let first = Infinity;
  let open: typeof sides = [];
  for (const side of sides) {
    open = open.filter(({ east }) => east >= side.west);
    for (const other of open) {
      if (isCrossing(side.start, side.end, other.start, other.end)) first = Math.min(first, side.at, other.at);
    }
    open.push(side);
  }
  return ring[first] ?? null;
}

/** A point at which the ring turns back on itself, or null. */
const findSpike = (ring: Ring): Position | null =>
  ring.find((point, at) => {
    const [before, after] = [ring[at - 1], ring[at + 1] ?? ring[1]];
    return before !== undefined && samePosition(before, after) && !samePosition(before, point);
  }) ?? null;

const show = ([lon, lat]: Position): string => `[${lon}, ${lat}]`;

function placeFault(ring: Ring, box: BoundingBox): Message | null {
  const outside = ring.find((point) => !inBox(point, box));
  if (outside === undefined) return null;
  const [lon, lat] = outside;
  if (inBox([lat, lon], box)) {
    return {
      masalah: `Bujur dan lintang tertukar pada titik ${show(outside)}.`,
      harapan: `Bujur lebih dulu, baru lintang: ${show([lat, lon])}.`,
      perbaikan:
        'Tukar kedua angkanya. Bila semua titik tertukar, ekspor ulang dari program peta dengan urutan bujur, lintang (WGS 84).',
    };
  }
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
    return {
      masalah: `Titik ${show(outside)} bukan bujur dan lintang.`,
      harapan: 'Bujur dari -180 sampai 180 dan lintang dari -90 sampai 90, dalam derajat, dengan titik desimal.',
      perbaikan:
        'Cari koma desimal (114,56 untuk 114.56), atau ekspor ulang dari program peta dengan CRS WGS 84 (EPSG:4326).',
    };
  }
  return {
    masalah: `Titik ${show(outside)} berada di luar kota.`,
    harapan: `Semua titik di dalam bbox berkas ini: [${box.join(', ')}].`,
    perbaikan: 'Periksa angka titik itu. Bila batas kota memang berubah, perbarui bbox di awal berkas.',
  };
}

/** A line that turns back on itself or crosses itself. */
function lineFault(ring: Ring): Message | null {
  const perbaikan =
    'Periksa urutan dan angka titik di sekitarnya; biasanya satu titik salah ketik atau tertukar urutannya.';
  const spike = findSpike(ring);
  if (spike !== null) {
    const masalah = `Garis batas berbalik arah di titik ${show(spike)}, seperti duri.`;
    return { masalah, harapan: 'Garis yang tidak melewati jalan yang sama dua kali.', perbaikan };
  }
  const crossing = findCrossing(ring);
  if (crossing === null) return null;
  const masalah = `Garis batas memotong dirinya sendiri di dekat titik ${show(crossing)}.`;
  return { masalah, harapan: 'Garis yang tidak bersilangan.', perbaikan };
}

/** The first thing that is wrong with a ring, or null (RFC 7946, section 3.1.6). */
export function findRingFault(ring: Ring, isOuter: boolean, box: BoundingBox): Message | null {
  if (ring.length < 4) {
    const perbaikan = 'Ekspor ulang batasnya dari peta asal.';
    return { masalah: `Garis batas hanya punya ${ring.length} titik.`, harapan: 'Sedikitnya empat titik.', perbaikan };
  }
  const misplaced = placeFault(ring, box);
  if (misplaced !== null) return misplaced;
  if (!samePosition(ring[0], ring.at(-1))) {
    const masalah = 'Garis batas belum tertutup.';
    return {
      masalah,
      harapan: 'Titik akhir sama dengan titik awal.',
      perbaikan: `Ulangi titik pertama, ${show(ring[0] ?? [0, 0])}, di akhir garis.`,
    };
  }
  const crooked = lineFault(ring);
  if (crooked !== null) return crooked;
  if (windingOf(ring) > 0 === isOuter && windingOf(ring) !== 0) return null;
  return {
    masalah: isOuter ? 'Arah garis luar terbalik, atau luasnya nol.' : 'Arah garis lubang terbalik, atau luasnya nol.',
    harapan: isOuter ? 'Garis luar berlawanan arah jarum jam (RFC 7946).' : 'Lubang searah jarum jam (RFC 7946).',
    perbaikan:
      'Balik urutan titiknya; program peta menyebutnya "right-hand rule" atau "rewind". Di QGIS, ekspor dengan RFC7946=YES.',
  };
}
