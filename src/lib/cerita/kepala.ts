import { load } from 'js-yaml';
import type { Message, Problem } from '../table/index.ts';
import { createSalah, suggestNama } from './salah.ts';

/** The front matter of a story. Texts as written; whether they are true is checked with the atlas. */
export interface Kepala {
  readonly judul: string;
  readonly ringkasan: string;
  readonly tempat: readonly string[];
  readonly tema: readonly string[];
  readonly mulai: string;
  readonly selesai: string;
  readonly diperiksa: string;
}

const teks = ['judul', 'ringkasan', 'mulai', 'selesai', 'diperiksa'] as const;
const daftar = ['tempat', 'tema'] as const;
const kunci: readonly string[] = [...teks, ...daftar];

/** Line of a key, counted from the first line of the file, which is "---"; 1 when the key is not there. */
export const lineOfKunci = (yaml: string, nama: string): number =>
  yaml.split('\n').findIndex((line) => line.startsWith(`${nama}:`)) + 2;

interface ParsedKepala {
  /** Null as soon as one key is missing or has another form. */
  readonly kepala: Kepala | null;
  readonly problems: readonly Problem[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isText(one));

/** What is wrong with the value of a key, or null. */
function faultOf(nama: string, value: unknown): Message | null {
  const isDaftar = (daftar as readonly string[]).includes(nama);
  if (isDaftar ? isList(value) : isText(value)) return null;
  const contoh = isDaftar ? `${nama}: ['…']` : `${nama}: '…'`;
  return {
    masalah: value === undefined ? `Kepala cerita tidak punya "${nama}".` : `Isi "${nama}" bukan bentuk yang dikenal.`,
    harapan: isDaftar ? 'Daftar teks dalam tanda kutip, paling sedikit satu.' : 'Teks dalam tanda kutip.',
    perbaikan: `Tulis ${contoh} di antara kedua garis --- di atas cerita.`,
  };
}

const unknownFault = (nama: string): Message =>
  nama === 'sumber'
    ? {
        masalah: 'Kepala cerita memuat "sumber".',
        harapan: 'Daftar sumber disusun sendiri dari isi cerita.',
        perbaikan: 'Hapus "sumber" beserta isinya.',
      }
    : {
        masalah: `Kepala cerita memuat "${nama}", yang tidak dikenal.`,
        harapan: `Hanya ${kunci.join(', ')}.`,
        perbaikan: `Hapus atau betulkan ejaannya. ${suggestNama(nama, kunci, 'pedoman penulis')}`,
      };

function readKepala(found: Readonly<Record<string, unknown>>): Kepala | null {
  const { judul, ringkasan, tempat, tema, mulai, selesai, diperiksa } = found;
  if (!isText(judul) || !isText(ringkasan) || !isList(tempat) || !isList(tema)) return null;
  if (!isText(mulai) || !isText(selesai) || !isText(diperiksa)) return null;
  return { judul, ringkasan, tempat, tema, mulai, selesai, diperiksa };
}

function readYaml(yaml: string): Record<string, unknown> | null {
  try {
    const value = load(yaml);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

/** The text between the two lines of "---" to the front matter, or to what is wrong with it. Never throws. */
export function parseKepala(berkas: string, yaml: string | null): ParsedKepala {
  const found = yaml === null ? null : readYaml(yaml);
  if (yaml === null || found === null) {
    const masalah = yaml === null ? 'Cerita ini tidak punya kepala.' : 'Kepala cerita bukan YAML yang sah.';
    const harapan = `Di atas cerita, di antara dua garis ---: ${kunci.join(', ')}.`;
    const perbaikan = 'Salin kepala dari cerita lain, atau buat kerangka dengan "npm run cerita:baru".';
    return { kepala: null, problems: [createSalah({ berkas, baris: 1 }, { masalah, harapan, perbaikan })] };
  }
  const problems = [
    ...kunci.map((nama) => [nama, faultOf(nama, found[nama])] as const),
    ...Object.keys(found).flatMap((nama) => (kunci.includes(nama) ? [] : [[nama, unknownFault(nama)] as const])),
  ].flatMap(([nama, fault]) =>
    fault === null ? [] : [createSalah({ berkas, baris: lineOfKunci(yaml, nama), bagian: nama }, fault)],
  );
  return { kepala: readKepala(found), problems };
}
