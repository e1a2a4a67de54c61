/** The feed of what changed: one entry for each release. */
import { countJenis, type JenisPerubahan, type Langkah } from '../changes/index.ts';
import type { Atlas } from '../model/index.ts';
import { createPaths, type Paths } from '../paths.ts';
import { isTanggal } from '../table/index.ts';
import { formatAngka, formatDaftar } from '../text/index.ts';
import type { Butir } from './butir.ts';
import { namaSitus } from './nama.ts';
import { createTag } from './tag.ts';
import { BUTIR_MAX, type Penerbit, type Umpan } from './umpan.ts';
import { formatInstant } from './waktu.ts';

const kata: Readonly<Record<JenisPerubahan, string>> = {
  baru: 'baris baru',
  direvisi: 'baris direvisi',
  ganti_kunci: 'baris berganti nama',
  dihapus: 'baris dihapus',
};

function tellCounts({ dari, perubahan }: Langkah): string {
  if (dari === null) return 'Rilis pertama yang dibekukan.';
  const counts = countJenis(perubahan).map(([jenis, banyak]) => `${formatAngka(banyak)} ${kata[jenis]}`);
  return `Dibandingkan dengan rilis ${dari}: ${counts.length === 0 ? 'tidak ada yang berubah' : formatDaftar(counts)}.`;
}

/** Null for what is not released yet: a feed tells only what stays as it was told. */
function createButir({ rilis }: Atlas, paths: Paths, langkah: Langkah): Butir | null {
  const { ke, tanggal, ringkasan } = langkah;
  if (ke === null || tanggal === null || !isTanggal(tanggal)) return null;
  const waktu = formatInstant(tanggal, rilis.tanggal);
  return {
    id: createTag(rilis, 'perubahan', ke),
    judul: `Yang berubah di rilis ${ke}`,
    ringkasan: [...(ringkasan === null ? [] : [ringkasan]), tellCounts(langkah)].join(' '),
    alamat: `${paths.perubahan}#v${ke}`,
    diperbarui: waktu,
    terbit: waktu,
    kategori: ['Perubahan'],
    tempat: [],
    tentang: tanggal,
  };
}

/**
 * The feed that follows the page of changes.
 * @param riwayat the newest step first, as `riwayatOf` gives it
 */
export function createUmpanPerubahan(atlas: Atlas, riwayat: readonly Langkah[], penerbit: Penerbit): Umpan {
  const { rilis } = atlas;
  const paths = createPaths(penerbit.base);
  const nama = namaSitus(atlas, penerbit.nama);
  const butir = riwayat.map((langkah) => createButir(atlas, paths, langkah)).filter((satu) => satu !== null);
  return {
    id: createTag(rilis, 'umpan', 'perubahan'),
    slug: 'perubahan',
    judul: `Yang berubah · ${nama}`,
    uraian: `${rilis.sifat === 'contoh' ? 'DATA CONTOH: kota ini tidak ada. ' : ''}Angka dan baris yang baru, direvisi, atau dihapus di setiap rilis data.`,
    penerbit: { ...penerbit, nama },
    halaman: paths.perubahan,
    alamat: { xml: paths.umpanPerubahan, json: null },
    diperbarui: butir[0]?.diperbarui ?? formatInstant(rilis.tanggal, rilis.tanggal),
    butir: butir.slice(0, BUTIR_MAX),
  };
}
