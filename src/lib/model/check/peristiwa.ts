import type { Problem } from '../../table/index.ts';
import type { Peristiwa } from '../peristiwa.ts';
import type { Tables } from '../tables.ts';
import { broken, type Fault } from './broken.ts';
import { listLevels } from './wilayah.ts';

/** Form of the date that each exactness asks for. */
const dateForm = {
  hari: ['tahun-bulan-hari', 10],
  bulan: ['tahun-bulan', 7],
  tahun: ['tahun', 4],
  paling_lambat: ['tahun-bulan-hari', 10],
} as const;

function dateFault({ tanggal, ketelitian }: Peristiwa): Fault | null {
  const [form, length] = dateForm[ketelitian];
  if (tanggal.length === length) return null;
  return {
    column: 'tanggal',
    cell: tanggal,
    masalah: `Bentuk tanggal ini tidak cocok dengan ketelitian "${ketelitian}".`,
    harapan: `Tanggal berbentuk ${form}, atau ketelitian yang lain.`,
    perbaikan:
      'Samakan tanggal dan ketelitiannya menurut sumber; jangan menambah hari atau bulan yang tidak disebut sumber.',
  };
}

function placeFault({ kode }: Peristiwa, level: string | undefined): Fault | null {
  if (level === undefined || level === 'kelurahan' || level === 'kota') return null;
  return {
    column: 'kode',
    cell: kode,
    masalah: `Kode ini milik ${level}, padahal peristiwa dicatat untuk kelurahan atau kota.`,
    harapan: 'Kode kelurahan (misalnya 63.71.01.1001) atau kode kota (misalnya 63.71).',
    perbaikan: 'Cari kode yang tepat di wilayah.csv.',
  };
}

/** @param limit number of kelurahan, or null when that is not known for certain */
function countFault({ jenis, jumlah_kampung_kb: jumlah }: Peristiwa, limit: number | null): Fault | null {
  if (jenis === 'jumlah' && jumlah === null) {
    return {
      column: 'jumlah_kampung_kb',
      cell: '',
      masalah: 'Peristiwa berjenis "jumlah" ini tidak memuat jumlahnya.',
      harapan: 'Jumlah Kampung KB di kota yang disebut sumber.',
      perbaikan: 'Isi jumlahnya menurut sumber, atau ganti jenis peristiwanya.',
    };
  }
  if (jumlah === null || limit === null || jumlah <= limit) return null;
  return {
    column: 'jumlah_kampung_kb',
    cell: String(jumlah),
    masalah: `Jumlah ini lebih besar daripada banyaknya kelurahan (${limit}).`,
    harapan: `Paling banyak ${limit}, sebab setiap kelurahan punya satu Kampung KB.`,
    perbaikan: 'Periksa kembali sumbernya; mungkin yang disebut hitungan lain, misalnya tingkat provinsi.',
  };
}

/** The same claim stands in two tables, as an event and as a value; they must say the same. */
function checkClaims({ peristiwa, nilai }: Tables): Problem[] {
  const claims = new Map<string, number>();
  for (const row of nilai.rows) {
    if (row.indikator === 'jumlah_kampung_kb' && row.nilai !== null)
      claims.set(`${row.periode} ${row.sumber}`, row.nilai);
  }
  return peristiwa.rows.flatMap((row, at) => {
    const value = claims.get(`${row.tanggal} ${row.sumber}`);
    if (value === undefined || row.jumlah_kampung_kb === null || value === row.jumlah_kampung_kb) return [];
    return [
      broken(peristiwa, at, {
        column: 'jumlah_kampung_kb',
        cell: String(row.jumlah_kampung_kb),
        masalah: `${nilai.file} mencatat ${value} untuk tanggal dan sumber yang sama.`,
        harapan: `Jumlah yang sama di ${peristiwa.file} dan ${nilai.file}.`,
        perbaikan: 'Baca lagi sumbernya, lalu betulkan tabel yang keliru.',
      }),
    ];
  });
}

/** Events: exactness fits the date, the place can have events, and counts are possible and agree. */
export function checkPeristiwa(tables: Tables): Problem[] {
  const { peristiwa, wilayah } = tables;
  const level = listLevels(wilayah);
  const isKnown = wilayah.unread === undefined && level.size === wilayah.rows.length;
  const count = wilayah.rows.filter((row) => row.jenis === 'kelurahan').length;
  // Where a kelurahan is missing that has a kampung, that has been told.
  const limit = isKnown ? Math.max(count, tables.kampung.rows.length) : null;
  const own = peristiwa.rows.flatMap((row, at) =>
    [dateFault(row), placeFault(row, level.get(row.kode)), countFault(row, limit)]
      .filter((fault) => fault !== null)
      .map((fault) => broken(peristiwa, at, fault)),
  );
  return [...own, ...checkClaims(tables)];
}
