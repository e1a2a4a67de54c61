import { drawMatrix, layoutMatrix } from '../chart/index.ts';
import type { Atlas, Kecamatan } from '../model/index.ts';
import { coverage, gapWords, kampungIn, type CoverageCount } from '../stats/index.ts';
import { artiMutu, formatAngka, labelMutu } from '../text/index.ts';
import type { Bagan } from './bagan.ts';

/** Known and trusted for every kampung. */
const isComplete = ({ pemerintah, media, total }: CoverageCount): boolean => pemerintah + media === total;

/** How many indikator are known for all kelurahan, and how many of all values are known at all. */
export function sentenceKelengkapan(atlas: Atlas): string {
  const { byIndikator, all } = coverage(atlas);
  const [count, places] = [formatAngka(byIndikator.size), formatAngka(atlas.kampung.length)];
  const complete = [...byIndikator.values()].filter(isComplete).length;
  const withheld = all.dirahasiakan === 0 ? '' : `, ${formatAngka(all.dirahasiakan)} ${gapWords.dirahasiakan.singkat},`;
  const rest = `Dari ${formatAngka(all.total)} isian, ${formatAngka(all.known)} ada datanya${withheld} dan ${formatAngka(all.kosong)} belum ditemukan di sumber publik.`;
  if (byIndikator.size === 0) return 'Belum ada indikator untuk tingkat kelurahan.';
  if (complete === byIndikator.size) return `Semua ${count} indikator ada datanya untuk semua ${places} kelurahan.`;
  if (complete === 0)
    return `Belum satu pun dari ${count} indikator ada datanya untuk semua ${places} kelurahan. ${rest}`;
  return `${formatAngka(complete)} dari ${count} indikator ada datanya untuk semua ${places} kelurahan. ${rest}`;
}

/** "Banjarmasin Utara" is "Utara" in a chart of Kota Banjarmasin. */
function shortName({ nama }: Kecamatan, kota: string): string {
  const said = kota.split(' ');
  const words = nama.split(' ').filter((word) => !said.includes(word));
  return words.length === 0 ? nama : words.join(' ');
}

/** What an empty cell means: both where something is withheld, for a cell is too small for two kinds of emptiness. */
function wordsOfEmpty(atlas: Atlas): string {
  const { tidak_ada_sumber, dirahasiakan } = gapWords;
  return coverage(atlas).all.dirahasiakan === 0
    ? tidak_ada_sumber.singkat
    : `${tidak_ada_sumber.singkat} atau ${dirahasiakan.singkat}`;
}

function createMatrix(atlas: Atlas) {
  const { indikator, mutuOf, byIndikator } = coverage(atlas);
  const kampung = atlas.kecamatan.flatMap((kecamatan) => kampungIn(atlas, kecamatan));
  return layoutMatrix({
    groups: atlas.kecamatan.map((kecamatan) => ({
      nama: shortName(kecamatan, atlas.kota.nama),
      count: kampungIn(atlas, kecamatan).length,
    })),
    rows: indikator.map(({ id, nama }) => ({
      nama,
      cells: kampung.map(({ kode }) => mutuOf(kode, id)),
      total: `${formatAngka(byIndikator.get(id)?.known ?? 0)}/${formatAngka(kampung.length)}`,
    })),
    key: [
      { cell: 'pemerintah', teks: `${labelMutu.pemerintah}: ${artiMutu.pemerintah}` },
      { cell: 'media', teks: `${labelMutu.media}: ${artiMutu.media}` },
      { cell: 'belum_diverifikasi', teks: labelMutu.belum_diverifikasi },
      { cell: null, teks: `garis saja: ${wordsOfEmpty(atlas)}` },
    ],
  });
}

/** What is known about every kelurahan, for every indikator of that level. */
export function createCoverageBagan(atlas: Atlas): Bagan {
  const { indikator, mutuOf, isWithheld } = coverage(atlas);
  const matrix = createMatrix(atlas);
  return {
    id: 'grafik-kelengkapan',
    judul: sentenceKelengkapan(atlas),
    subjudul: `Mutu terbaik yang diketahui untuk setiap kelurahan dan indikator, ${atlas.kota.nama}. Setiap kotak satu kelurahan.`,
    sumber: 'Sumber setiap angka ada di tabel nilai.',
    catatan: ['Yang kosong belum ditemukan di sumber publik; kosong bukan nol.'],
    halaman: (paths) => paths.kelengkapan,
    table: () => ({
      columns: [
        { nama: 'kode', judul: null },
        { nama: 'kelurahan', judul: 'Kelurahan' },
        { nama: 'kecamatan', judul: 'Kecamatan' },
        ...indikator.map(({ id, nama }) => ({ nama: id, judul: nama })),
      ],
      rows: atlas.kecamatan.flatMap((kecamatan) =>
        kampungIn(atlas, kecamatan).map(({ kode, nama }) => [
          kode,
          nama,
          kecamatan.nama,
          ...indikator.map(({ id }) => mutuOf(kode, id) ?? (isWithheld(kode, id) ? 'dirahasiakan' : 'belum_ada_data')),
        ]),
      ),
    }),
    drawing: () => drawMatrix(matrix),
  };
}
