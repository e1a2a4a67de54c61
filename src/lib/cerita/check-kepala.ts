import { firstDay, isTanggal, lastDay, type Message, type Problem } from '../table/index.ts';
import type { Atlas } from '../model/index.ts';
import { findWilayah } from './find.ts';
import { lineOfKunci, type Kepala } from './kepala.ts';
import type { Cerita } from './parse.ts';
import { CeritaError, createSalah, suggestNama } from './salah.ts';

/** What fits on a card and into a shared link. */
export const panjangJudul = 70;
export const panjangRingkasan = 200;

const tooLong = (nama: string, teks: string, limit: number): [string, Message][] =>
  teks.length <= limit
    ? []
    : [
        [
          nama,
          {
            masalah: `Panjang ${nama} ${teks.length} huruf.`,
            harapan: `Paling panjang ${limit} huruf.`,
            perbaikan: `Pendekkan ${teks.length - limit} huruf.`,
          },
        ],
      ];

/** Themes that the data know. */
const listTema = (atlas: Atlas): string[] =>
  [
    ...new Set([
      ...atlas.cerita.flatMap(({ tema }) => tema),
      ...[...atlas.indikatorById.values()].map(({ topik }) => topik),
      'kelembagaan',
    ]),
  ].sort();

function checkTema(atlas: Atlas, tema: readonly string[]): [string, Message][] {
  const known = listTema(atlas);
  return tema
    .filter((satu) => !known.includes(satu))
    .map((satu) => [
      'tema',
      {
        masalah: `Tidak ada tema "${satu}".`,
        harapan: 'Tema dari data.',
        perbaikan: suggestNama(satu, known, 'data/cerita.csv'),
      },
    ]);
}

function checkTempat(atlas: Atlas, tempat: readonly string[]): [string, Message][] {
  return tempat.flatMap((kode): [string, Message][] => {
    try {
      findWilayah(atlas, kode);
      return [];
    } catch (error) {
      if (error instanceof CeritaError) return [['tempat', error.pesan]];
      throw error;
    }
  });
}

function checkTanggal(atlas: Atlas, { mulai, selesai, diperiksa }: Kepala): [string, Message][] {
  const bad = Object.entries({ mulai, selesai, diperiksa }).filter(([, tanggal]) => !isTanggal(tanggal));
  if (bad.length > 0)
    return bad.map(([nama, tanggal]) => [
      nama,
      {
        masalah: `"${tanggal}" bukan tanggal.`,
        harapan: 'Bentuk 2023, 2023-11, atau 2023-11-20.',
        perbaikan: 'Tulis seteliti yang diketahui, tidak lebih.',
      },
    ]);
  const order = (nama: string, benar: boolean, masalah: string, harapan: string): [string, Message][] =>
    benar ? [] : [[nama, { masalah, harapan, perbaikan: 'Periksa kedua tanggalnya.' }]];
  const [awal, akhir, periksa] = [mulai, selesai, diperiksa].filter(isTanggal);
  if (awal === undefined || akhir === undefined || periksa === undefined) return [];
  return [
    ...order(
      'mulai',
      firstDay(awal) <= lastDay(akhir),
      'mulai sesudah selesai.',
      'mulai tidak lebih lambat daripada selesai.',
    ),
    ...order(
      'diperiksa',
      lastDay(periksa) <= atlas.rilis.tanggal,
      'diperiksa sesudah tanggal rilis data.',
      `Paling lambat ${atlas.rilis.tanggal}.`,
    ),
  ];
}

/** What is wrong with the front matter of a story. */
export function checkKepala(atlas: Atlas, { berkas, kepala, yaml }: Cerita): Problem[] {
  if (kepala === null) return [];
  return [
    ...tooLong('judul', kepala.judul, panjangJudul),
    ...tooLong('ringkasan', kepala.ringkasan, panjangRingkasan),
    ...checkTempat(atlas, kepala.tempat),
    ...checkTema(atlas, kepala.tema),
    ...checkTanggal(atlas, kepala),
  ].map(([nama, pesan]) => createSalah({ berkas, baris: lineOfKunci(yaml, nama), bagian: nama }, pesan));
}
