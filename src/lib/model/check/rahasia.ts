import { createProblem, type Message, type Problem } from '../../table/index.ts';
import { decideNilai, isBelowCity, isSensitiveCount, isTiny, type Alasan } from '../rahasia/index.ts';
import type { Tables } from '../tables.ts';
import { checkBocor } from './bocor.ts';
import { listLevels } from './wilayah.ts';

const leaveOut = 'Kosongkan kolom nilai dan tulis "dirahasiakan" di kolom status.';

/** The number itself is not repeated: reports of a check are read by many. */
const tiny: Message = {
  masalah: 'Hitungan orang 1–4 pada indikator sensitif, di bawah tingkat kota. Orangnya dapat dikenali.',
  harapan: 'Angka sekecil ini tidak disimpan di berkas ini, sebab berkas ini pun dapat dibaca siapa saja.',
  perbaikan: leaveOut,
};

/** What the gate withholds by itself, although the file still shows it. */
const withheld: Readonly<Record<Alasan, Message>> = {
  pokok: {
    masalah: 'Hitungan orang 5–9 pada indikator sensitif tanpa nama publikasi resmi; situs merahasiakannya.',
    harapan: 'Nama terbitan resmi yang sudah memuat angka ini, di kolom publikasi_resmi.',
    perbaikan: `Tulis nama terbitannya bila ada. Bila tidak ada: ${leaveOut.toLowerCase()}`,
  },
  pelengkap: {
    masalah: 'Dari angka ini, angka lain yang dirahasiakan dapat dihitung; situs merahasiakan keduanya.',
    harapan: 'Tidak ada selisih antara jumlah dan bagiannya yang membuka angka rahasia.',
    perbaikan: leaveOut,
  },
  turunan: {
    masalah: 'Persentase ini memuat hitungan orang yang dirahasiakan; situs ikut merahasiakannya.',
    harapan: 'Tidak ada persentase yang memberi hitungan itu kembali bila dikalikan dengan penyebutnya.',
    perbaikan: `${leaveOut} Persentase ini baru boleh terisi lagi bila hitungannya sendiri boleh terbit.`,
  },
  penyebut: {
    masalah: 'Persentase dari kurang dari 20 orang; situs merahasiakannya.',
    harapan: 'Persentase dengan penyebut paling sedikit 20.',
    perbaikan: leaveOut,
  },
  tanpa_penyebut: {
    masalah:
      'Persentase pada indikator sensitif yang penyebutnya tidak diketahui dan dapat berasal dari kurang dari 20 orang (misalnya 1 dari 7); situs merahasiakannya.',
    harapan: 'Hitungan atau penyebutnya di tempat dan waktu yang sama, sehingga terbaca bahwa penyebutnya 20 ke atas.',
    perbaikan: `Tambahkan baris hitungan atau penyebutnya bila sumber menyebutnya, lalu tunjuk di kolom pembilang atau penyebut indikator.csv. Bila tidak: ${leaveOut.toLowerCase()}`,
  },
};

/** Rows with a number that must not be in a file that everybody can read. */
function listTiny({ nilai, indikator, wilayah }: Tables): Set<number> {
  const sensitive = new Set<string>(indikator.rows.filter(isSensitiveCount).map(({ id }) => id));
  const level = listLevels(wilayah);
  const found = new Set<number>();
  nilai.rows.forEach((row, at) => {
    if (row.nilai === null || !sensitive.has(row.indikator)) return;
    if (isTiny(row.nilai) && isBelowCity(level.get(row.kode))) found.add(at);
  });
  return found;
}

/**
 * Small numbers of persons in the file itself. From 1 to 4 they stop the build; what the site can withhold by itself is
 * a warning, because the file is public too.
 */
export function checkRahasia(tables: Tables): Problem[] {
  const { nilai } = tables;
  const found = listTiny(tables);
  const decided = decideNilai(tables);
  const place = (at: number) => ({ file: nilai.file, row: nilai.places[at] ?? 1, column: 'nilai' });
  return [
    ...[...found].map((at) => createProblem(place(at), { kind: 'rule/broken', ...tiny })),
    ...[...decided].flatMap(([at, reason]) =>
      found.has(at) ? [] : [createProblem(place(at), { kind: 'rule/suspect', ...withheld[reason] })],
    ),
    ...checkBocor(tables, decided),
  ];
}
