/** Names of formats and folders of a release, short enough for a row of links. */
import { susunBerkas, type FolderBeku, type RilisBeku } from '../../lib/changes/index.ts';
import type { Output } from '../../lib/output/index.ts';

const bentukNama: ReadonlyMap<string, string> = new Map([
  ['zip', 'ZIP'],
  ['xlsx', 'Excel'],
  ['excel.csv', 'CSV untuk Excel'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['ndjson', 'NDJSON'],
  ['parquet', 'Parquet'],
  ['geojson', 'GeoJSON'],
  ['topojson', 'TopoJSON'],
  ['svg', 'Gambar'],
  ['csv-metadata.json', 'CSVW'],
]);

/** "Excel" for "xlsx"; the ending itself when nobody has named it. */
export const sebutBentuk = (bentuk: string): string => bentukNama.get(bentuk) ?? (bentuk || 'Berkas');

const folderNama: ReadonlyMap<string, string> = new Map([
  ['grafik', 'Grafik'],
  ['kecamatan', 'Angka per kecamatan'],
  ['kampung', 'Angka per kampung'],
  ['indikator', 'Angka per indikator'],
  ['skema', 'Bentuk setiap berkas JSON (skema)'],
]);

/** "Angka per kampung" for "kampung"; the name of the folder itself when nobody has named it. */
export const sebutFolder = (folder: string): string => folderNama.get(folder) ?? folder;

const today = 'unduh/terbaru/';

/** A file of today without its endings: "nilai", "grafik/jumlah-kampung-kb"; its frozen twins have the same name. */
export const namaBerkas = (path: string): string =>
  path.slice(today.length).replace(/(?<=^|\/)([^/.]+)\.[^/]*$/u, '$1');

/** What the files of today call themselves, by `namaBerkas`. */
export function judulByNama(berkas: readonly Pick<Output, 'path' | 'judul'>[]): ReadonlyMap<string, string> {
  const judul = new Map<string, string>();
  for (const satu of berkas.filter(({ path }) => path.startsWith(today))) {
    const nama = namaBerkas(satu.path);
    // What describes a table comes after it and is called otherwise.
    if (!judul.has(nama)) judul.set(nama, satu.judul);
  }
  return judul;
}

/** What a chart is called is its message, which names no place; its file does. */
const bernamaBerkas: ReadonlySet<string> = new Set(['grafik', 'skema']);

/** One table or chart with the address of each of its formats. */
export interface BarisSebut {
  readonly judul: string;
  readonly tautan: readonly { readonly label: string; readonly path: string }[];
}

/** The files of one folder of a release, named as today's are; those named in `kecuali` are left out. */
export interface FolderSebut extends Pick<FolderBeku, 'folder' | 'banyak'> {
  readonly baris: readonly BarisSebut[];
}

/**
 * A release as its list of files shows it, in the order of today's files; what is no longer made comes last.
 * @param judul from `judulByNama`
 * @param kecuali addresses that the page links elsewhere
 */
export function sebutBerkas(
  rilis: RilisBeku,
  judul: ReadonlyMap<string, string>,
  kecuali: ReadonlySet<string>,
): readonly FolderSebut[] {
  const urutan = new Map([...judul.keys()].map((nama, at) => [nama, at]));
  const berkas = rilis.berkas.filter(({ path }) => !kecuali.has(path));
  return susunBerkas({ ...rilis, berkas }).map(({ folder, banyak, baris }) => {
    const namaPenuh = (nama: string): string => (folder === '' ? nama : `${folder}/${nama}`);
    const rank = ({ nama }: { nama: string }): number => urutan.get(namaPenuh(nama)) ?? urutan.size;
    return {
      folder,
      banyak,
      baris: baris
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ nama, berkas: bentukBerkas }) => ({
          judul: (bernamaBerkas.has(folder) ? undefined : judul.get(namaPenuh(nama))) ?? nama,
          tautan: bentukBerkas.map(({ bentuk, path }) => ({ label: sebutBentuk(bentuk), path })),
        })),
    };
  });
}
