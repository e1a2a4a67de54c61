/** A change in words that a reader knows: places, indikator and dates by their names. */
import type { JenisPerubahan, Perubahan, Sel } from '../../lib/changes/index.ts';
import { datasetIds, datasetOf, type Atlas, type Indikator } from '../../lib/model/index.ts';
import { createDictionary, isTanggal } from '../../lib/table/index.ts';
import { formatNilai, formatTanggal, namaTempat } from '../../lib/text/index.ts';

export const labelJenis: Readonly<Record<JenisPerubahan, string>> = {
  baru: 'Baru',
  direvisi: 'Direvisi',
  ganti_kunci: 'Berganti nama',
  dihapus: 'Dihapus',
};

export interface SelSebut {
  readonly kolom: string;
  /** True for a text too long to stand here twice; old and new are then null. */
  readonly panjang: boolean;
  readonly lama: string | null;
  readonly baru: string | null;
}

export interface Sebutan {
  /** Where it stands, unless it is a number: "tabel sumber". */
  readonly tabel: string | null;
  /** "Mantuil, Jumlah RT, Juli 2025". */
  readonly apa: string;
  /** The same as it was named before; null when the name is the same. */
  readonly dulu: string | null;
  readonly sel: readonly SelSebut[];
  /** What ends the sentence: nothing where the text that is told last does so itself. */
  readonly titik: '.' | '';
}

const placeOf = (atlas: Atlas, kode: string): string => {
  const wilayah = [...atlas.wilayahByKode.values()].find((satu) => satu.kode === kode);
  return wilayah === undefined ? kode : namaTempat(wilayah);
};

const indikatorOf = (atlas: Atlas, id: string | null | undefined): Indikator | undefined =>
  [...atlas.indikatorById.values()].find((satu) => satu.id === id);

function tellKey(atlas: Atlas, kolom: string, text: string | null): string {
  if (text === null) return kolom === 'periode' ? formatTanggal(null) : '';
  if (kolom === 'kode') return placeOf(atlas, text);
  if (kolom === 'indikator') return indikatorOf(atlas, text)?.nama ?? text;
  return isTanggal(text) ? formatTanggal(text) : text;
}

const tellKeys = (atlas: Atlas, kunci: Perubahan['kunci']): string =>
  Object.entries(kunci)
    .map(([kolom, text]) => tellKey(atlas, kolom, text))
    .filter((text) => text !== '')
    .join(', ');

/** A number of nilai with its unit; everything else as it stands in the file. */
function tellText({ kunci }: Perubahan, atlas: Atlas, kolom: string, text: string | null): string | null {
  const indikator = kolom === 'nilai' ? indikatorOf(atlas, kunci['indikator']) : undefined;
  return text === null || indikator === undefined ? text : formatNilai(Number(text), indikator);
}

/** The heading of a column, or its name when today's tables have it no more. */
function headingOf(dataset: string, kolom: string): string {
  const id = datasetIds.find((one) => one === dataset);
  const entries = id === undefined ? [] : createDictionary(datasetOf(id));
  return entries.find(({ nama }) => nama === kolom)?.judul ?? kolom;
}

/** Of a new row the number alone is told, where it has one; the rest stands in the file. */
const isTold = ({ dataset, jenis, sel }: Perubahan, { kolom }: Sel): boolean =>
  jenis === 'direvisi' ? kolom !== 'catatan' || sel.length === 1 : dataset === 'nilai' && kolom === 'nilai';

/** Longer texts are told to have changed; the files hold both. */
const longest = 80;

function tellSel(atlas: Atlas, perubahan: Perubahan): SelSebut[] {
  return perubahan.sel
    .filter((sel) => isTold(perubahan, sel))
    .map(({ kolom, lama, baru }) => {
      const nama = headingOf(perubahan.dataset, kolom);
      if (Math.max(lama?.length ?? 0, baru?.length ?? 0) > longest) {
        return { kolom: nama, panjang: true, lama: null, baru: null };
      }
      return {
        kolom: nama,
        panjang: false,
        lama: tellText(perubahan, atlas, kolom, lama),
        baru: tellText(perubahan, atlas, kolom, baru),
      };
    });
}

/** What a list says of one changed row. */
export function sebutPerubahan(atlas: Atlas, perubahan: Perubahan): Sebutan {
  const sel = tellSel(atlas, perubahan);
  const apa = tellKeys(atlas, perubahan.kunci);
  const akhir = sel.at(-1);
  const terakhir = akhir === undefined ? apa : perubahan.jenis === 'dihapus' ? akhir.lama : akhir.baru;
  return {
    tabel: perubahan.dataset === 'nilai' ? null : `tabel ${perubahan.dataset}`,
    apa,
    dulu: perubahan.kunciLama === null ? null : tellKeys(atlas, perubahan.kunciLama),
    sel,
    titik: terakhir?.endsWith('.') === true ? '' : '.',
  };
}

/** "Rilis 2026.12, dibandingkan dengan 2026.11", or what is not released yet. */
export const judulLangkah = ({ dari, ke }: { dari: string | null; ke: string | null }): string =>
  ke === null ? `Sesudah rilis ${dari ?? ''}, belum dirilis` : `Rilis ${ke}`;
