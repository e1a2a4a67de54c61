import type { Problem } from '../../table/index.ts';
import type { Indikator } from '../indikator.ts';
import { isCount } from '../rahasia/index.ts';
import type { Tables } from '../tables.ts';
import { broken, type Fault } from './broken.ts';

type ById = ReadonlyMap<string, Indikator>;

/** The indikator above one, the nearest first, until there is none or one comes a second time. */
function listAbove({ bagian_dari }: Indikator, byId: ById): Indikator[] {
  const found = new Set<Indikator>();
  for (let up = byId.get(bagian_dari ?? ''); up !== undefined && !found.has(up); up = byId.get(up.bagian_dari ?? ''))
    found.add(up);
  return [...found];
}

/** A part of its own part. Told at one of them: the first by its id. */
function circleFault(row: Indikator, byId: ById): Omit<Fault, 'column' | 'cell'> | null {
  const above = listAbove(row, byId);
  if (!above.includes(row)) return null;
  if (above.length === 1) {
    return {
      masalah: 'Indikator ini disebut sebagai bagian dari dirinya sendiri.',
      harapan: 'Id indikator lain: yang menjumlahkan bagian-bagiannya.',
      perbaikan: 'Tulis id indikator keseluruhannya, atau kosongkan sel ini.',
    };
  }
  if (above.some(({ id }) => id < row.id)) return null;
  return {
    masalah: `Indikator-indikator ini saling menjadi bagian: ${above.map(({ id }) => id).join(', ')}.`,
    harapan: 'Bagian menunjuk keseluruhannya, dan keseluruhan tidak menunjuk kembali ke bagiannya.',
    perbaikan: 'Kosongkan sel ini pada indikator yang menjadi keseluruhannya.',
  };
}

const notCount = (row: Indikator): Omit<Fault, 'column' | 'cell'> => ({
  masalah: `Indikator ${row.id} bersatuan ${row.satuan}; bagian dan keseluruhannya harus hitungan yang dapat dijumlahkan.`,
  harapan: 'Dua hitungan: bagian-bagiannya berjumlah sama dengan keseluruhannya.',
  perbaikan: 'Kosongkan sel ini. Untuk persentase, pakai kolom pembilang dan penyebut.',
});

function pairFault(row: Indikator, whole: Indikator): Omit<Fault, 'column' | 'cell'> | null {
  const share = [row, whole].find((one) => !isCount(one));
  if (share !== undefined) return notCount(share);
  if (row.satuan !== whole.satuan) {
    return {
      masalah: `Satuannya ${row.satuan}, sedangkan keseluruhannya (${whole.id}) bersatuan ${whole.satuan}.`,
      harapan: 'Satuan yang sama pada bagian dan keseluruhannya.',
      perbaikan: 'Samakan satuannya, atau kosongkan sel ini bila yang dihitung memang berbeda.',
    };
  }
  if (row.sensitif === whole.sensitif) return null;
  const [yes, no] = row.sensitif ? [row, whole] : [whole, row];
  return {
    masalah: `Indikator ${yes.id} sensitif, sedangkan ${no.id} tidak; yang satu dapat dihitung dari yang lain.`,
    harapan: 'Isi kolom sensitif yang sama pada bagian dan keseluruhannya.',
    perbaikan: `Tulis "ya" di kolom sensitif ${no.id}.`,
  };
}

/** Parts and wholes: counts of one unit, both sensitive or both not, and no part of its own part. */
export function checkBagian({ indikator }: Tables): Problem[] {
  const byId: ById = new Map(indikator.rows.map((row) => [row.id, row]));
  return indikator.rows.flatMap((row, at) => {
    const whole = byId.get(row.bagian_dari ?? '');
    // A name that is in no row is told with the references.
    if (whole === undefined) return [];
    const fault = circleFault(row, byId) ?? (whole === row ? null : pairFault(row, whole));
    return fault === null
      ? []
      : [broken(indikator, at, { column: 'bagian_dari', cell: row.bagian_dari ?? '', ...fault })];
  });
}
