import type { Problem } from '../../table/index.ts';
import type { Tables } from '../tables.ts';
import { broken, type Fault } from './broken.ts';

/** An old address may not be that of another page: two pages cannot stand at one place. */
function slugLamaFault(lama: string, current: ReadonlyMap<string, string>, first: string | undefined): Fault | null {
  const now = current.get(lama);
  if (now !== undefined) {
    return {
      column: 'slug_lama',
      cell: lama,
      masalah: `"${lama}" adalah slug yang sedang dipakai (kode ${now}).`,
      harapan: 'Slug yang pernah dipakai dan sekarang tidak dipakai kampung mana pun.',
      perbaikan: 'Hapus dari slug_lama, atau beri kampung itu slug lain di wilayah.csv dan kampung.csv.',
    };
  }
  if (first === undefined) return null;
  return {
    column: 'slug_lama',
    cell: lama,
    masalah: `"${lama}" juga tertulis sebagai slug lama kode ${first}.`,
    harapan: 'Setiap slug lama hanya pada satu kampung.',
    perbaikan: 'Biarkan pada kampung yang terakhir memakainya; hapus pada yang lain.',
  };
}

/** Former slugs are nobody's slug now, and each belongs to one kampung. */
export function checkSlugLama({ kampung }: Pick<Tables, 'kampung'>): Problem[] {
  const current = new Map<string, string>(kampung.rows.map(({ slug, kode }) => [slug, kode]));
  const first = new Map<string, string>();
  return kampung.rows.flatMap((row, at) =>
    // A row with a bad cell has only what could be read.
    ((row.slug_lama as readonly string[] | undefined) ?? []).flatMap((lama) => {
      const fault = slugLamaFault(lama, current, first.get(lama));
      if (!first.has(lama)) first.set(lama, row.kode);
      return fault === null ? [] : [broken(kampung, at, fault)];
    }),
  );
}
