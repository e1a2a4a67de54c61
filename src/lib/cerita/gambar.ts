import type { Atlas, Indikator } from '../model/index.ts';
import { seriesOf, snapshots, type Snapshot } from '../stats/index.ts';
import { splitByKecamatan } from '../stats/split.ts';
import { isTanggal } from '../table/index.ts';
import type { Atribut, Unsur } from './bagian.ts';
import { findIndikator, findWilayah } from './find.ts';
import { refuse } from './salah.ts';

const jenisGrafik = ['batang', 'sebaran', 'deret', 'jumlah'] as const;
type JenisGrafik = (typeof jenisGrafik)[number];

const isJenis = (jenis: string | undefined): jenis is JenisGrafik =>
  (jenisGrafik as readonly unknown[]).includes(jenis);

/** The attributes that each kind needs besides jenis. */
const perluOf: Readonly<Record<JenisGrafik, readonly string[]>> = {
  batang: ['indikator', 'kode', 'periode'],
  sebaran: ['indikator', 'periode'],
  deret: ['indikator', 'kode'],
  jumlah: [],
};

function requireAtribut(nama: string, atribut: Atribut, perlu: readonly string[]): void {
  const missing = perlu.filter((one) => atribut[one] === undefined);
  if (missing.length > 0)
    refuse(
      `${nama} ini belum punya ${missing.join(', ')}.`,
      `Yang dibutuhkan: ${perlu.join(', ')}.`,
      'Tambahkan, masing-masing dengan isi dalam tanda kutip.',
    );
}

/** The values of the kelurahan that may be drawn side by side. */
function requireSnapshot(atlas: Atlas, indikator: Indikator, periode: string): Snapshot {
  const drawn = snapshots(atlas, indikator.id).filter(({ nilai }) => nilai.size > 0);
  const found = drawn.find((one) => one.periode === periode);
  if (found !== undefined) return found;
  const ada = [...new Set(drawn.map((one) => one.periode))];
  return refuse(
    `Tidak ada nilai kelurahan untuk "${indikator.id}" pada "${periode}" yang dapat digambar.`,
    'Periode yang mempunyai nilai kelurahan yang sudah diverifikasi.',
    ada.length === 0 ? 'Pilih indikator lain.' : `Yang ada: ${ada.join(', ')}.`,
  );
}

function requireEnough(count: number, least: number): void {
  if (count < least)
    refuse(
      `Hanya ada ${count} nilai untuk digambar.`,
      `Paling sedikit ${least} nilai.`,
      'Sebut nilainya dengan <Angka>.',
    );
}

function checkGrafik(atlas: Atlas, atribut: Atribut): void {
  const { jenis, indikator = '', kode, periode = '' } = atribut;
  if (!isJenis(jenis))
    return refuse(
      `Atribut jenis berisi "${jenis ?? ''}".`,
      `jenis="${jenisGrafik.join('" atau "')}".`,
      'Pilih salah satunya.',
    );
  requireAtribut(`Grafik ${jenis}`, atribut, perluOf[jenis]);
  if (jenis === 'jumlah') return;
  const one = findIndikator(atlas, indikator);
  const wilayah = kode === undefined ? null : findWilayah(atlas, kode);
  if (jenis === 'deret') {
    const points = seriesOf(atlas, wilayah?.kode ?? atlas.kota.kode, one.id).map((seri) => seri.points.length);
    requireEnough(Math.max(0, ...points), 2);
    return;
  }
  const snapshot = requireSnapshot(atlas, one, periode);
  if (jenis === 'sebaran') {
    requireEnough(snapshot.nilai.size, 2);
    return;
  }
  const kecamatan = wilayah?.jenis === 'kelurahan' ? wilayah.induk : (wilayah?.kode ?? null);
  const part = kecamatan === null ? undefined : splitByKecamatan(atlas, snapshot).get(kecamatan);
  requireEnough(part?.nilai.size ?? 0, 1);
}

function checkPeta(atlas: Atlas, atribut: Atribut): void {
  const { kode, indikator, periode = '' } = atribut;
  if ((kode === undefined) === (indikator === undefined))
    return refuse(
      'Peta ini belum jelas.',
      'Salah satu: kode="63.71.01.1001 63.71.02.1004", atau indikator dan periode.',
      'Tulis kode saja, atau indikator dan periode saja.',
    );
  if (kode !== undefined) {
    for (const one of kode.split(' ')) findWilayah(atlas, one);
    return;
  }
  requireSnapshot(atlas, findIndikator(atlas, indikator ?? ''), periode);
}

function checkBabak({ tanggal = '' }: Atribut): void {
  if (!isTanggal(tanggal))
    refuse(
      `Tanggal babak berisi "${tanggal}".`,
      'Tanggal seperti 2018-06-26, 2018-06, atau 2018.',
      'Betulkan tanggalnya.',
    );
}

/**
 * Sees that a picture of a story has something to show; other components pass.
 * @throws CeritaError when the data do not have it
 */
export function requireGambar(atlas: Atlas, { nama, atribut }: Unsur): void {
  if (nama === 'Grafik') checkGrafik(atlas, atribut);
  if (nama === 'Peta') checkPeta(atlas, atribut);
  if (nama === 'Babak') checkBabak(atribut);
}
