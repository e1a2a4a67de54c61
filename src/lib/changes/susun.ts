/** The files of a release in the order in which a reader looks for them; no file is left out, however it is called. */
import { bekuPath, namaBeku, type BerkasBeku, type RilisBeku } from './beku.ts';

/** What has one name in several formats: "nilai" as "xlsx", "excel.csv", "csv-metadata.json" ... */
export interface BarisBeku {
  readonly nama: string;
  /** `bentuk` is what stands behind the first full stop of the file's name; empty for "SHA256SUMS". */
  readonly berkas: readonly (BerkasBeku & { readonly bentuk: string })[];
}

export interface FolderBeku {
  /** "grafik"; empty for the folder of the release itself. */
  readonly folder: string;
  readonly banyak: number;
  readonly baris: readonly BarisBeku[];
}

/** Files for people before those for programs. */
const urutan: readonly string[] = [
  'zip',
  'xlsx',
  'excel.csv',
  'csv',
  'json',
  'ndjson',
  'parquet',
  'geojson',
  'topojson',
  'svg',
];

const rankOf = (bentuk: string): number => (urutan.includes(bentuk) ? urutan.indexOf(bentuk) : urutan.length);

interface Bagian extends BerkasBeku {
  readonly folder: string;
  readonly nama: string;
  readonly bentuk: string;
}

function split(versi: string, berkas: BerkasBeku): Bagian {
  const name = namaBeku(versi, berkas.path);
  const [, folder = '', nama = name, bentuk = ''] = /^(?:(.*)\/)?([^/.]+)(?:\.([^/]*))?$/u.exec(name) ?? [];
  return { ...berkas, folder, nama, bentuk };
}

const createBaris = (nama: string, parts: readonly Bagian[]): BarisBeku => ({
  nama,
  berkas: parts
    .toSorted((a, b) => rankOf(a.bentuk) - rankOf(b.bentuk))
    .map(({ path, bytes, sha256, bentuk }) => ({ path, bytes, sha256, bentuk })),
});

/**
 * Every file of a release by folder and by name, each exactly once, in the order in which they came.
 * @returns the folder of the release itself first
 */
export function susunBerkas({ versi, berkas }: Pick<RilisBeku, 'versi' | 'berkas'>): readonly FolderBeku[] {
  const parts = berkas
    .filter(({ path }) => path.startsWith(bekuPath(versi, '')))
    .map((one) => split(versi, one))
    .toSorted((a, b) => Number(a.folder !== '') - Number(b.folder !== ''));
  return [...Map.groupBy(parts, ({ folder }) => folder)].map(([folder, inFolder]) => ({
    folder,
    banyak: inFolder.length,
    baris: [...Map.groupBy(inFolder, ({ nama }) => nama)].map(([nama, same]) => createBaris(nama, same)),
  }));
}
