/** Whether the numbers of several places may be compared, and if not, why: in one sentence each. */
import { formatDaftar } from '../../lib/text/format.ts';

/** As `components/banding/kunci-angka.ts` writes it. */
export type Kunci = readonly [id: string, nama: string, waktu: string, seri: string];

export interface Angka {
  /** Key of the number that the page shows. */
  readonly kunci: number;
  readonly ragu: boolean;
  /** Keys of other verified numbers of the same place, the newest first. */
  readonly lain: readonly number[];
}

export interface AngkaTempat {
  readonly nama: string;
  readonly kecamatan: boolean;
  /** Absent when nothing is known. */
  readonly angka: Angka | undefined;
  /** Why it is absent, where the page of the place says so: "dirahasiakan". */
  readonly celah?: string | undefined;
}

/** The numbers of one place by id of the indikator, from words such as "0 3? 5,4". */
export function parseAngka(text: string, kunci: readonly Kunci[]): Map<string, Angka> {
  const words = text.split(' ').filter((word) => word !== '');
  return new Map(
    words.map((word): [string, Angka] => {
      const [shown = '', ...lain] = word.split(',');
      const at = parseInt(shown, 10);
      return [kunci[at]?.[0] ?? '', { kunci: at, ragu: shown.endsWith('?'), lain: lain.map(Number) }];
    }),
  );
}

interface Diketahui {
  readonly nama: string;
  readonly kecamatan: boolean;
  readonly angka: Angka;
  readonly waktu: string;
  readonly seri: string;
}

const namesOf = (list: readonly { readonly nama: string }[]): string => formatDaftar(list.map(({ nama }) => nama));

/** "2022 di Mantuil; 2023 di Mawar", or null when all have the same. */
function differing(list: readonly Diketahui[], part: 'waktu' | 'seri'): string | null {
  const values = list.map((one) => one[part]).filter((value, at, all) => all.indexOf(value) === at);
  if (values.length < 2) return null;
  return values.map((value) => `${value} di ${namesOf(list.filter((one) => one[part] === value))}`).join('; ');
}

/** The newest period of which all have a verified number, though their pages show newer ones. */
function sharedKey(list: readonly Diketahui[]): number | undefined {
  const [first, ...rest] = list.map(({ angka }) => [angka.kunci, ...angka.lain]);
  return first?.find((key) => rest.every((keys) => keys.includes(key)));
}

/** The first reason that forbids the comparison, or null. */
function obstacle(list: readonly Diketahui[], kunci: readonly Kunci[]): string | null {
  const doubtful = list.filter(({ angka }) => angka.ragu);
  if (doubtful.length > 0) return `angka ${namesOf(doubtful)} belum diverifikasi.`;
  const undated = list.filter(({ waktu }) => waktu === '');
  if (undated.length > 0) return `sumber tidak mencantumkan tanggal angka ${namesOf(undated)}.`;
  const seri = differing(list, 'seri');
  if (seri !== null) return `cara ukurnya berbeda (${seri}).`;
  const waktu = differing(list, 'waktu');
  if (waktu !== null) {
    const shared = kunci[sharedKey(list) ?? -1];
    return `waktunya berbeda (${waktu}).${shared ? ` Angka ${shared[2]} dari semuanya ada di halaman indikatornya.` : ''}`;
  }
  const mixed = list.some(({ kecamatan }) => kecamatan) && !list.every(({ kecamatan }) => kecamatan);
  return mixed ? 'yang satu angka kelurahan, yang lain daftar kelurahan satu kecamatan.' : null;
}

/** " Belum diketahui untuk Melayu. Gadang: dirahasiakan.", or nothing. */
function tellMissing(tempat: readonly AngkaTempat[]): string {
  const unknown = tempat.filter(({ celah }) => celah === undefined);
  const stated = tempat.map(({ nama, celah }) => (celah === undefined ? '' : ` ${nama}: ${celah}.`));
  return (unknown.length === 0 ? '' : ` Belum diketahui untuk ${namesOf(unknown)}.`) + stated.join('');
}

/**
 * @param tempat at least one of which has a number
 * @returns whether those that have a number may be compared, and a sentence that says so or why not
 */
export function judgeAngka(
  tempat: readonly AngkaTempat[],
  kunci: readonly Kunci[],
): { readonly sebanding: boolean; readonly kalimat: string } {
  const list = tempat.reduce<Diketahui[]>((found, { nama, kecamatan, angka }) => {
    const [, , waktu = '', seri = ''] = kunci[angka?.kunci ?? -1] ?? [];
    return angka === undefined ? found : [...found, { nama, kecamatan, angka, waktu, seri }];
  }, []);
  const missing = tellMissing(tempat.filter(({ angka }) => angka === undefined));
  if (list.length < 2) return { sebanding: false, kalimat: `Tidak ada pembandingnya.${missing}` };
  const reason = obstacle(list, kunci);
  if (reason !== null) return { sebanding: false, kalimat: `Tidak sebanding: ${reason}${missing}` };
  const [{ waktu, seri, kecamatan } = { waktu: '', seri: '', kecamatan: false }] = list;
  const scale = kecamatan ? ' Tiap bagan berskala sendiri: bandingkan angkanya, bukan panjang batangnya.' : '';
  return { sebanding: true, kalimat: `Sebanding: waktu dan cara ukurnya sama (${waktu}, ${seri}).${scale}${missing}` };
}
