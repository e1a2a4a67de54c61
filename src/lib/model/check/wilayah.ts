import { createProblem, type Problem } from '../../table/index.ts';
import type { Tables } from '../tables.ts';
import { jenisWilayah, type JenisWilayah, type Wilayah } from '../wilayah.ts';
import { broken, type Fault } from './broken.ts';

/** What a code looks like at each level, the widest first. */
const codeForm = [
  [/^[A-Z]{2}$/, 'dua huruf besar, misalnya ID'],
  [/^\d{2}$/, 'dua angka, misalnya 63'],
  [/^\d{2}\.\d{2}$/, 'misalnya 63.71'],
  [/^\d{2}(\.\d{2}){2}$/, 'misalnya 63.71.01'],
  [/^\d{2}(\.\d{2}){2}\.\d{4}$/, 'misalnya 63.71.01.1001'],
] as const;

function indukFault(row: Wilayah, level: number, induk: Wilayah | undefined): Fault | null {
  const above = jenisWilayah[level - 1];
  const column = 'induk';
  if (above === undefined) {
    if (row.induk === null) return null;
    const perbaikan = 'Kosongkan sel ini.';
    return { column, cell: row.induk, masalah: 'Negara tidak punya induk.', harapan: 'Sel kosong.', perbaikan };
  }
  const harapan = `Kode ${above} yang memuat ${row.jenis} ini.`;
  const perbaikan = `Cari kode ${above}nya di wilayah.csv, lalu tulis di sini.`;
  if (row.induk === null)
    return { column, cell: '', masalah: `${row.nama} (${row.jenis}) belum punya induk.`, harapan, perbaikan };
  if (induk === undefined || induk.jenis === above) return null;
  return { column, cell: row.induk, masalah: `Induk ${row.jenis} ini adalah ${induk.jenis}.`, harapan, perbaikan };
}

function formFault(row: Wilayah, level: number): Fault | null {
  const [form, example] = codeForm[level] ?? codeForm[0];
  if (form.test(row.kode)) return null;
  return {
    column: 'kode',
    cell: row.kode,
    masalah: `Bentuk kode ini bukan kode ${row.jenis}.`,
    harapan: `Kode ${row.jenis}: ${example}.`,
    perbaikan: 'Periksa kode dan jenisnya dengan daftar kode wilayah Kementerian Dalam Negeri.',
  };
}

/** The level of every area whose code has the form of its level; what is said of any other would be a second message. */
export const listLevels = ({ rows }: Tables['wilayah']): Map<string, JenisWilayah> =>
  new Map(
    rows.filter((row) => formFault(row, jenisWilayah.indexOf(row.jenis)) === null).map((row) => [row.kode, row.jenis]),
  );

function kodeFault(row: Wilayah, level: number, induk: Wilayah | undefined): Fault | null {
  if (level < 2 || induk === undefined || row.kode.startsWith(`${induk.kode}.`)) return null;
  return {
    column: 'kode',
    cell: row.kode,
    masalah: `Kode ini tidak dimulai dengan kode induknya (${induk.kode}).`,
    harapan: `Kode yang dimulai dengan ${induk.kode}.`,
    perbaikan: 'Periksa kode atau induknya; salah satunya keliru.',
  };
}

/** The areas form one tree: every level has its form of code, its parent above it, and there is one kota. */
export function checkWilayah({ wilayah }: Tables): Problem[] {
  const byKode = new Map<string, Wilayah>(wilayah.rows.map((row) => [row.kode, row]));
  const problems = wilayah.rows.flatMap((row, at) => {
    const level = jenisWilayah.indexOf(row.jenis);
    const induk = row.induk === null ? undefined : byKode.get(row.induk);
    const fault = formFault(row, level) ?? indukFault(row, level, induk) ?? kodeFault(row, level, induk);
    return fault === null ? [] : [broken(wilayah, at, fault)];
  });
  return [...problems, ...checkOneKota(wilayah)];
}

function checkOneKota(wilayah: Tables['wilayah']): Problem[] {
  const harapan = 'Tepat satu baris berjenis kota.';
  const at = wilayah.rows.flatMap((row, index) => (row.jenis === 'kota' ? [index] : []));
  if (at.length === 0) {
    if (wilayah.rows.length === 0 || wilayah.unread !== undefined) return [];
    const masalah = 'Tidak ada baris berjenis kota.';
    const perbaikan = 'Tambahkan baris kotanya, misalnya dengan kode 63.71.';
    return [createProblem({ file: wilayah.file }, { kind: 'rule/broken', masalah, harapan, perbaikan })];
  }
  return at.slice(1).map((index) =>
    broken(wilayah, index, {
      column: 'jenis',
      cell: 'kota',
      masalah: 'Ada lebih dari satu baris berjenis kota.',
      harapan,
      perbaikan: 'Betulkan jenisnya, atau hapus kota yang lain: satu kumpulan data memuat satu kota.',
    }),
  );
}
