import type { Problem } from '../../table/index.ts';
import type { Tables } from '../tables.ts';
import { broken } from './broken.ts';

/** Units with rules of their own, and how else people write them: under another name their values would go unchecked. */
const special: Record<string, string> = {
  persen: 'persen',
  '%': 'persen',
  prosen: 'persen',
  percent: 'persen',
  persentase: 'persen',
  'ya/tidak': 'ya/tidak',
  'ya / tidak': 'ya/tidak',
  'ya atau tidak': 'ya/tidak',
  'ya-tidak': 'ya/tidak',
  indeks: 'indeks',
  index: 'indeks',
};

const checkSatuan = ({ indikator }: Tables): Problem[] =>
  indikator.rows.flatMap(({ satuan }, at) => {
    const official = special[satuan.toLowerCase()];
    if (official === undefined || official === satuan) return [];
    return [
      broken(indikator, at, {
        column: 'satuan',
        cell: satuan,
        masalah: `Satuan ini mempunyai nama tetap: ${official}.`,
        harapan: `"${official}", agar batas nilainya ikut diperiksa.`,
        perbaikan: `Tulis "${official}".`,
      }),
    ];
  });

/** A series is one line over time: a survey and a register never share one. */
function checkSeri({ instrumen }: Tables): Problem[] {
  const first = new Map<string, { jenis: string; row: number }>();
  return instrumen.rows.flatMap(({ seri, jenis }, at) => {
    const earlier = first.get(seri);
    if (earlier === undefined) first.set(seri, { jenis, row: instrumen.places[at] ?? 1 });
    if (earlier === undefined || earlier.jenis === jenis) return [];
    return [
      broken(instrumen, at, {
        column: 'jenis',
        cell: jenis,
        masalah: `Seri "${seri}" berjenis ${earlier.jenis} di baris ${earlier.row}.`,
        harapan: 'Satu jenis untuk satu seri, sebab nilai dalam satu seri disambung menjadi satu garis.',
        perbaikan: 'Betulkan jenis yang keliru, atau beri seri lain bila cara perolehannya memang berbeda.',
      }),
    ];
  });
}

/** Units by their fixed names, and one kind of instrument in a series. */
export const checkUnits = (tables: Tables): Problem[] => [...checkSatuan(tables), ...checkSeri(tables)];
