import type { Unsur } from './bagian.ts';
import { refuse, suggestNama } from './salah.ts';

interface Bentuk {
  readonly wajib: readonly string[];
  readonly boleh: readonly string[];
  /** What stands between the tags: nothing, a text, or whole paragraphs. */
  readonly isi: 'tidak' | 'boleh' | 'wajib';
}

const banding = { wajib: ['indikator', 'kode'], boleh: ['dari', 'ke', 'periode', 'dengan'], isi: 'boleh' } as const;

/** What a writer may put into a story, and how. Whether the values exist is checked where they are looked up. */
const bentukOf: Readonly<Record<string, Bentuk>> = {
  Angka: { wajib: ['indikator', 'kode', 'periode'], boleh: ['instrumen', 'sumber', 'satuan', 'belum'], isi: 'boleh' },
  Selisih: banding,
  Kali: banding,
  Peristiwa: { wajib: ['id'], boleh: ['apa'], isi: 'boleh' },
  Tempat: { wajib: ['kode'], boleh: [], isi: 'boleh' },
  Kutip: { wajib: ['sumber'], boleh: [], isi: 'wajib' },
  Rujukan: { wajib: ['id'], boleh: [], isi: 'tidak' },
  Grafik: { wajib: ['jenis'], boleh: ['indikator', 'kode', 'periode'], isi: 'tidak' },
  Peta: { wajib: [], boleh: ['kode', 'indikator', 'periode'], isi: 'tidak' },
  Babak: { wajib: ['tanggal', 'judul'], boleh: [], isi: 'wajib' },
};

const namaKomponen: readonly string[] = Object.keys(bentukOf);

const pedoman = 'pedoman penulis cerita';

/** Values that an attribute may have, where they are few. */
const pilihanOf: Readonly<Record<string, readonly string[]>> = {
  'Angka satuan': ['tanpa'],
  'Angka belum': ['diverifikasi'],
};

/** @throws CeritaError for a component that does not exist, or an attribute that it lacks or does not know */
export function requireBentuk({ nama, atribut, isi }: Unsur): void {
  const bentuk = bentukOf[nama];
  if (bentuk === undefined) {
    const harapan = `Komponen cerita: ${namaKomponen.join(', ')}.`;
    return refuse(`Tidak ada komponen <${nama}>.`, harapan, suggestNama(nama, namaKomponen, pedoman));
  }
  const known = [...bentuk.wajib, ...bentuk.boleh];
  for (const [name, value] of Object.entries(atribut)) {
    if (!known.includes(name))
      refuse(
        `<${nama}> tidak punya atribut "${name}".`,
        `Atribut <${nama}>: ${known.join(', ')}.`,
        suggestNama(name, known, pedoman),
      );
    const pilihan = pilihanOf[`${nama} ${name}`];
    if (pilihan !== undefined && !pilihan.includes(value))
      refuse(
        `Atribut ${name} berisi "${value}".`,
        `${name}="${pilihan.join('" atau "')}".`,
        `Betulkan isinya, atau hapus ${name}.`,
      );
  }
  const missing = bentuk.wajib.filter((name) => atribut[name] === undefined);
  if (missing.length > 0)
    refuse(
      `<${nama}> belum punya ${missing.join(', ')}.`,
      `Atribut wajib <${nama}>: ${bentuk.wajib.join(', ')}.`,
      'Tambahkan, masing-masing dengan isi dalam tanda kutip.',
    );
  if (bentuk.isi === 'tidak' && isi.length > 0)
    refuse(`<${nama}> tidak boleh berisi teks.`, `<${nama} … /> tanpa isi.`, 'Pindahkan teksnya ke luar.');
  if (bentuk.isi === 'wajib' && isi.length === 0)
    refuse(`<${nama}> belum berisi teks.`, `<${nama} …>isi</${nama}>.`, 'Tulis isinya di antara kedua tandanya.');
}

/** A component as its writer wrote it, to name it in a message. */
export const sayUnsur = ({ nama, atribut }: Unsur): string =>
  `<${[nama, ...Object.entries(atribut).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
