import type { Message, Messages } from './problem.ts';

const shownRows = 5;

/** " di baris 4, 9 dan 3 baris lain", or nothing when one row only is meant and already named. */
function describeRows(rows: readonly number[], count: number): string {
  if (count === 1) return '';
  const shown = rows.slice(0, shownRows);
  const left = count - shown.length;
  return `, dipakai di ${count} baris (${shown.join(', ')}${left > 0 ? `, dan ${left} lagi` : ''})`;
}

/** The three sentences of a rule are written where the rule is checked. */
const asWritten = ({ masalah, harapan, perbaikan }: Message): Message => ({ masalah, harapan, perbaikan });

/** Problems that need more than one cell to see. */
export const ruleMessages = {
  'key/duplicate': ({ first, key, column = '' }) => ({
    masalah: `Baris ini sama kuncinya dengan baris ${first}: ${key}.`,
    harapan: `Setiap gabungan ${column} muncul satu kali saja.`,
    perbaikan: 'Hapus salah satu bila isinya sama. Bila datanya memang berbeda, betulkan sel kunci yang keliru.',
  }),
  'reference/unknown': ({ inFile, what, suggestion, count, rows, alsoIn }) => ({
    masalah: `Tidak ada ${what} seperti ini di ${inFile}${describeRows(rows, count)}${
      alsoIn.length === 0 ? '' : `; dipakai juga di ${alsoIn.join(' dan ')}`
    }.`,
    harapan: `Setiap ${what} terdaftar lebih dulu di ${inFile}.`,
    perbaikan:
      suggestion === null
        ? `Betulkan ejaannya, atau tambahkan barisnya di ${inFile}.`
        : `Mungkin maksudnya "${suggestion}". Betulkan ejaannya, atau tambahkan barisnya di ${inFile}.`,
  }),
  'rule/future': ({ release }) => ({
    masalah: `Tanggal ini sesudah tanggal rilis data (${release}).`,
    harapan: `Tanggal paling lambat ${release}.`,
    perbaikan: 'Periksa tahunnya. Bila datanya memang lebih baru, tambahkan dulu baris rilis baru di rilis.csv.',
  }),
  'rule/broken': asWritten,
  'rule/suspect': asWritten,
  'geo/shape': asWritten,
} satisfies Partial<Messages>;
