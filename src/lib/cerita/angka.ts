import type { Atlas, Nilai } from '../model/index.ts';
import { isVerified } from '../stats/index.ts';
import { formatNilai, formatNilaiParts } from '../text/index.ts';
import type { Atribut } from './bagian.ts';
import { findIndikator, findSumber, findWilayah, listNilai } from './find.ts';
import { jangkarNilai, type IkatanAngka } from './ikatan.ts';
import { keepTertulis } from './sama.ts';
import { refuse } from './salah.ts';

const tanda = ' (belum diverifikasi)';

const sayRow = ({ nilai, instrumen, sumber }: Nilai): string =>
  `${String(nilai).replace('.', ',')} (instrumen="${instrumen}" sumber="${sumber}")`;

/** The one row that the attributes mean. */
function chooseRow(rows: readonly [Nilai, ...Nilai[]], { instrumen, sumber }: Atribut): Nilai {
  const fitting = rows.filter(
    (row) =>
      (instrumen === undefined || row.instrumen === instrumen) && (sumber === undefined || row.sumber === sumber),
  );
  const [first, second] = fitting;
  if (first === undefined)
    return refuse(
      'Tidak ada nilai dengan instrumen atau sumber itu.',
      `Yang ada: ${rows.map(sayRow).join('; ')}.`,
      'Salin salah satunya persis.',
    );
  if (second === undefined) return first;
  return refuse(
    `Ada ${fitting.length} nilai untuk tempat dan periode ini: ${fitting.map(sayRow).join('; ')}.`,
    'Atribut instrumen atau sumber yang memilih satu saja.',
    'Tambahkan instrumen="…" atau sumber="…" dari daftar itu. Bila sumber berselisih, ceritakan keduanya.',
  );
}

function requireMark(row: Nilai, belum: string | undefined): void {
  if (isVerified(row) && belum !== undefined)
    refuse(
      'Nilai ini sudah diverifikasi.',
      'Atribut belum hanya untuk nilai yang mutunya belum_diverifikasi.',
      'Hapus belum="…".',
    );
  if (belum !== undefined && belum !== 'diverifikasi')
    refuse(`Atribut belum berisi "${belum}".`, 'belum="diverifikasi".', 'Tulis belum="diverifikasi".');
  if (!isVerified(row) && belum === undefined)
    refuse(
      `Nilai ini belum diverifikasi${row.catatan === null ? '' : ` (${row.catatan.replace(/\.$/u, '')})`}.`,
      'Nilai yang masih diragukan ditandai di dalam cerita.',
      'Tambahkan belum="diverifikasi", atau jangan pakai nilai ini.',
    );
}

function listForms(row: Nilai, satuan: string, isBare: boolean, mark: string): [string, ...string[]] {
  const whole = formatNilai(row.nilai, { satuan });
  if (satuan === 'ya/tidak') return [whole.toLowerCase() + mark];
  const { angka } = formatNilaiParts(row.nilai, { satuan });
  const forms: [string, ...string[]] = isBare ? [angka] : [whole, angka];
  return mark === '' ? forms : [`${forms[0]}${mark}`, ...forms, ...forms.map((one) => one + mark)];
}

/**
 * A row of nilai.csv as a story shows it: "117 anak", "4,36 %", "ya".
 * @param atribut indikator, kode, periode ("" for none), and when wanted instrumen, sumber, satuan="tanpa", belum="diverifikasi"
 * @param tertulis the words between the tags
 * @throws CeritaError when there is no such row, more than one, one that is not verified and not marked, or other words
 */
export function resolveAngka(atlas: Atlas, atribut: Atribut, tertulis: string): IkatanAngka {
  const indikator = findIndikator(atlas, atribut['indikator'] ?? '');
  const wilayah = findWilayah(atlas, atribut['kode'] ?? '');
  const rows = listNilai(atlas, indikator, wilayah, atribut['periode'] ?? '');
  const nilai = chooseRow(rows, atribut);
  requireMark(nilai, atribut['belum']);
  const mark = isVerified(nilai) ? '' : tanda;
  const shown = keepTertulis(tertulis, listForms(nilai, indikator.satuan, atribut['satuan'] === 'tanpa', mark));
  const teks = mark !== '' && !shown.endsWith(mark) ? shown + mark : shown;
  return {
    jenis: 'angka',
    teks,
    jangkar: jangkarNilai(nilai, rows),
    sumber: [findSumber(atlas, nilai.sumber)],
    nilai,
    indikator,
    wilayah,
  };
}
