import type { Atlas, Nilai } from '../model/index.ts';
import { memo } from './memo.ts';

const kunciByNilai = memo((atlas: Atlas): ReadonlyMap<Nilai, string> => {
  const used = new Map<string, number>();
  return new Map(
    atlas.nilai.map((nilai) => {
      const kunci = [nilai.indikator, nilai.kode, nilai.periode ?? 'tanpa-tanggal'].join('-');
      const count = (used.get(kunci) ?? 0) + 1;
      used.set(kunci, count);
      return [nilai, count === 1 ? kunci : `${kunci}-${count}`];
    }),
  );
});

/**
 * What tells a row from all others, for anchors and citations: "jumlah_rt-63.71.01.1001-2025-07". Rows of one
 * indikator, place and period are told apart by their order in the file, which only grows at its end.
 * @throws Error for a row of another atlas
 */
export function kunciNilai(atlas: Atlas, nilai: Nilai): string {
  const kunci = kunciByNilai(atlas).get(nilai);
  if (kunci === undefined) throw new Error(`a row of another atlas: ${nilai.indikator} of ${nilai.kode}`);
  return kunci;
}
