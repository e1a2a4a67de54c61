/** The comparison itself: a column for each place, a group of rows for each thing that is told about them. */
import type { Tempat } from './banding-baca.ts';
import { create } from './banding-elemen.ts';
import { judgeAngka, type Angka, type Kunci } from './banding-sebanding.ts';

/** More columns or rows than these and a sheet of paper has no room for both the sentence and the picture of a number. */
const mostFull = 3;
const mostRows = 6;
const mostDense = 9;

/** No more numbers than these known of several places, and the sheet may be set large. */
const mostLarge = 4;

/** The bars of a kecamatan are tall. */
const mostKecamatan = 2;

/** A place with its page and with what the list says about it. */
export interface Kolom {
  readonly tempat: Tempat;
  readonly kecamatan: boolean;
  readonly angka: ReadonlyMap<string, Angka>;
}

/** What the page of the comparison says once for all places. */
export interface Kata {
  readonly kunci: readonly Kunci[];
  /** Stands where a page says nothing of a number and gives no reason. */
  readonly kosong: string;
}

const createGroup = (head: readonly (Node | string)[], cells: readonly (readonly (Node | string)[])[]): HTMLElement =>
  create(
    'tbody',
    {},
    create('tr', {}, create('th', { scope: 'rowgroup', colspan: String(cells.length) }, ...head)),
    create('tr', {}, ...cells.map((cell) => create('td', {}, ...cell))),
  );

/** What the page says about a number, or nothing when it only draws it. */
const sentenceOf = (part: Element | undefined): string => part?.querySelector('.besar + p')?.textContent.trim() ?? '';

/** One indikator: its name, whether the numbers may be compared, its caveat, and what each page says. */
function createIndikator(kolom: readonly Kolom[], { kunci, kosong }: Kata, [id, nama]: Kunci): HTMLElement {
  const parts = kolom.map(({ tempat }) => tempat.angka.get(id));
  const { sebanding, kalimat } = judgeAngka(
    kolom.map(({ tempat: { nama: satu, celah }, kecamatan, angka }) => ({
      nama: satu,
      kecamatan,
      angka: angka.get(id),
      celah: celah.get(id),
    })),
    kunci,
  );
  const caveat = parts.map((part) => part?.catatan ?? '').find((text) => text !== '') ?? '';
  const known = parts.reduce<Element[]>((list, part) => (part === undefined ? list : [...list, part.isi]), []);
  // On paper a number without a companion takes one line, not a row of empty cells.
  const alone = known.length === 1 ? sentenceOf(known[0]) : '';
  const head = [
    nama,
    create('span', { class: sebanding ? 'kecil' : 'kecil beda' }, kalimat),
    create('span', { class: 'kecil layar' }, caveat),
    create('span', { class: 'kecil cetak' }, alone),
  ];
  const group = createGroup(
    head,
    parts.map((part, at) => [
      part?.isi ?? create('span', { class: 'kecil' }, kolom[at]?.tempat.celah.get(id) ?? kosong),
    ]),
  );
  if (alone !== '') group.className = 'tunggal';
  return group;
}

/** What no page knows, when all are of the same kind and say so. */
function createBelum(kolom: readonly Kolom[]): Node[] {
  const [first, ...rest] = kolom.map(({ tempat }) => tempat.belum);
  const shared = (first ?? []).filter((name) => rest.every((names) => names.includes(name)));
  if (shared.length === 0) return [];
  return [create('p', { class: 'kecil' }, `Belum diketahui untuk semuanya: ${shared.join('; ')}. Bukan berarti nol.`)];
}

/** How tight or how large a sheet of paper is set; `shared` numbers are known of more than one place. */
function density(kolom: readonly Kolom[], rows: number, shared: number): string {
  const adaKecamatan = kolom.some(({ kecamatan }) => kecamatan);
  const most = adaKecamatan ? mostKecamatan : mostFull;
  if (kolom.length > most && rows > mostDense) return ' padat rapat';
  if (kolom.length > most || rows > mostRows) return ' padat';
  return !adaKecamatan && kolom.length > 1 && shared <= mostLarge ? ' lapang' : '';
}

/** Table and notes for one to five places. */
export function createPerbandingan(kolom: readonly Kolom[], kata: Kata): Node[] {
  const { kunci } = kata;
  const known = kunci.filter(
    ([id], at) => kunci.findIndex(([other]) => other === id) === at && kolom.some(({ angka }) => angka.has(id)),
  );
  const shared = known.filter(([id]) => kolom.filter(({ angka }) => angka.has(id)).length > 1).length;
  const heads = kolom.map(({ tempat: { nama, href } }) => create('th', { scope: 'col' }, create('a', { href }, nama)));
  const table = create(
    'table',
    { class: `banding lebar-${kolom.length}${density(kolom, known.length, shared)}` },
    create('caption', {}, 'Kalimat, angka, dan bagan diambil dari halaman tiap tempat.'),
    create('thead', {}, create('tr', {}, ...heads)),
    createGroup(
      ['Letak'],
      kolom.map(({ tempat }) => tempat.letak),
    ),
    createGroup(
      ['Kampung KB'],
      kolom.map(({ tempat }) => tempat.status),
    ),
    ...known.map((one) => createIndikator(kolom, kata, one)),
  );
  const box = create(
    'div',
    { class: 'geser', role: 'region', tabindex: '0', 'aria-label': 'Tabel perbandingan' },
    table,
  );
  return [box, ...createBelum(kolom)];
}
