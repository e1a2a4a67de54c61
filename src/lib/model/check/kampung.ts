import type { Problem } from '../../table/index.ts';
import type { KampungRow } from '../kampung.ts';
import type { Tables } from '../tables.ts';
import { broken, type Fault } from './broken.ts';
import { isComplete, listNames } from './readable.ts';

function portalFault({ portal_id, portal_url }: KampungRow): Fault | null {
  if ((portal_id === null) !== (portal_url === null)) {
    const column = portal_id === null ? 'portal_id' : 'portal_url';
    return {
      column,
      cell: '',
      masalah: `Sel ${column} kosong, padahal pasangannya terisi.`,
      harapan: 'portal_id dan portal_url terisi berdua atau kosong berdua.',
      perbaikan: 'Buka halaman kampung di portal nasional: salin alamatnya ke portal_url dan nomornya ke portal_id.',
    };
  }
  if (portal_id === null || portal_url === null || portal_url.includes(`/${portal_id}/`)) return null;
  return {
    column: 'portal_url',
    cell: portal_url,
    masalah: `Alamat portal ini tidak memuat nomor ${portal_id}.`,
    harapan: `Alamat yang memuat /${portal_id}/.`,
    perbaikan: 'Salin ulang alamat dan nomornya dari portal; mungkin salah satunya milik kampung lain.',
  };
}

function klasifikasiFaults(row: KampungRow): Fault[] {
  const claimed = row.klasifikasi !== null || row.klasifikasi_istilah_sumber !== null;
  return (['klasifikasi_tanggal', 'klasifikasi_sumber'] as const).flatMap((column) => {
    if ((row[column] !== null) === claimed) return [];
    const harapan = 'Klasifikasi, tanggal, dan sumbernya terisi bersama atau kosong bersama.';
    return claimed
      ? [
          {
            column,
            cell: '',
            masalah: `Klasifikasi ini tanpa ${column}.`,
            harapan,
            perbaikan: `Isi ${column}, atau kosongkan klasifikasinya.`,
          },
        ]
      : [
          {
            column,
            cell: row[column] ?? '',
            masalah: 'Klasifikasinya sendiri kosong.',
            harapan,
            perbaikan: `Isi klasifikasinya, atau kosongkan ${column}.`,
          },
        ];
  });
}

/** The address of a page follows the kelurahan; two spellings of one name would break links. */
function slugFault(row: KampungRow, slug: string | undefined): Fault | null {
  if (slug === undefined || slug === row.slug) return null;
  return {
    column: 'slug',
    cell: row.slug,
    masalah: `Slug ini berbeda dari slug kelurahannya di wilayah.csv (${slug}).`,
    harapan: `Slug yang sama di kedua tabel: "${slug}".`,
    perbaikan: 'Samakan kedua tabel. Slug menjadi alamat halaman, jadi jangan diubah bila sudah pernah terbit.',
  };
}

/** One row for every kelurahan, under its own name, and a classification never without date and source. */
export function checkKampung({ kampung, wilayah }: Tables): Problem[] {
  const sameSlug = Map.groupBy(wilayah.rows, ({ slug }) => slug);
  // A slug that stands twice is told there, and is right in one of the places.
  const single = wilayah.rows.filter(({ slug }) => sameSlug.get(slug)?.length === 1);
  const slugs = new Map<string, string>(single.map((row) => [row.kode, row.slug]));
  const problems = kampung.rows.flatMap((row, at) =>
    [portalFault(row), ...klasifikasiFaults(row), slugFault(row, slugs.get(row.kode))]
      .filter((fault) => fault !== null)
      .map((fault) => broken(kampung, at, fault)),
  );
  if (!isComplete(kampung)) return problems;
  const covered = listNames(kampung, 'kode');
  const missing = wilayah.rows.flatMap((row, at) =>
    row.jenis !== 'kelurahan' || covered.has(row.kode)
      ? []
      : [
          broken(wilayah, at, {
            column: 'kode',
            cell: row.kode,
            masalah: `Kelurahan ${row.nama} belum punya baris di ${kampung.file}.`,
            harapan: `Satu baris di ${kampung.file} untuk setiap kelurahan.`,
            perbaikan: `Tambahkan baris dengan kode ${row.kode} dan slug ${row.slug} di ${kampung.file}; sel lain boleh kosong.`,
          }),
        ],
  );
  return [...problems, ...missing];
}
