/** A story that is still to be written: what is always the same, and the facts of its place ready to copy. */
import type { Atlas, FaktaCerita, Nilai, Peristiwa, Wilayah } from '../model/index.ts';
import { byText } from '../table/index.ts';
import { isVerified } from '../stats/index.ts';
import { formatNilai, formatTanggal, formatTanggalPeristiwa, namaTempat } from '../text/index.ts';
import { findIndikator, findWilayah } from './find.ts';
import { isSmallWord, scanTeks } from './scan.ts';
import { judulBelum } from './susunan.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
/** Nothing that would end the comment in which it stands. */
const inComment = (text: string): string => text.replaceAll('*/', '* /');

function lineOfNilai(atlas: Atlas, row: Nilai, rows: readonly Nilai[]): string {
  const indikator = findIndikator(atlas, row.indikator);
  const same = rows.filter(
    (one) => one.kode === row.kode && one.indikator === row.indikator && one.periode === row.periode,
  );
  const atribut = [
    `indikator="${row.indikator}" kode="${row.kode}" periode="${row.periode ?? ''}"`,
    ...(same.length > 1 ? [`instrumen="${row.instrumen}" sumber="${row.sumber}"`] : []),
    ...(isVerified(row) ? [] : ['belum="diverifikasi"']),
  ].join(' ');
  const nilai = formatNilai(row.nilai, indikator);
  const teks = plain(indikator.satuan === 'ya/tidak' ? nilai.toLowerCase() : nilai);
  return `<Angka ${atribut}>${teks}</Angka> ${indikator.nama}, ${formatTanggal(row.periode)}`;
}

function linesOfPeristiwa(row: Peristiwa): string[] {
  const { id, jumlah_kampung_kb: jumlah, ringkasan, sumber } = row;
  return [
    `<Peristiwa id="${id}">${formatTanggalPeristiwa(row)}</Peristiwa> ${ringkasan} <Rujukan id="${sumber}" />`,
    ...(jumlah === null
      ? []
      : [`<Peristiwa id="${id}" apa="jumlah">${jumlah}</Peristiwa> Kampung KB di kota waktu itu`]),
  ];
}

function linesOfFakta(
  atlas: Atlas,
  { judul, ringkasan, sumber, tanggal, terkait_kampung_kb: terkait }: FaktaCerita,
): string[] {
  const figur = scanTeks(atlas, `${judul} ${ringkasan}`).figur.filter((one) => !isSmallWord(one));
  const kutip = [...new Set(figur.map(({ teks }) => `<Kutip sumber="${sumber}">${teks}</Kutip>`))];
  const tentang = terkait ? 'tentang program' : 'kehidupan di kelurahan, bukan program';
  return [`${formatTanggal(tanggal)} (${tentang}): ${judul}. ${ringkasan} <Rujukan id="${sumber}" />`, ...kutip];
}

/** The rows about a place; those of a kecamatan with its kelurahan. */
const isOf = ({ kode, jenis }: Wilayah): ((row: { readonly kode: string }) => boolean) =>
  jenis === 'kecamatan' ? (row) => row.kode === kode || row.kode.startsWith(`${kode}.`) : (row) => row.kode === kode;

function listBahan(atlas: Atlas, wilayah: Wilayah): readonly (readonly [string, readonly string[]])[] {
  const own = isOf(wilayah);
  const nilai = atlas.nilai.filter(own);
  return [
    ['Angka', nilai.map((row) => lineOfNilai(atlas, row, nilai))],
    ['Peristiwa', atlas.peristiwa.filter(own).flatMap(linesOfPeristiwa)],
    ['Fakta dari sumber', atlas.cerita.filter(own).flatMap((row) => linesOfFakta(atlas, row))],
  ];
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function renderKepala(atlas: Atlas, wilayah: Wilayah, judul: string): string {
  const own = isOf(wilayah);
  const fakta = atlas.cerita.filter(own);
  const tanggal = [...fakta, ...atlas.peristiwa.filter(own)].flatMap((row) => row.tanggal ?? []).sort(byText);
  const tema = [...new Set(fakta.flatMap((row) => row.tema))];
  return [
    '---',
    `judul: ${quote(judul)}`,
    `ringkasan: ${quote('Tulis satu atau dua kalimat: di mana, siapa, apa.')}`,
    `tempat: [${quote(wilayah.kode)}]`,
    `tema: [${(tema.length === 0 ? ['program'] : tema).map(quote).join(', ')}]`,
    `mulai: ${quote(tanggal[0] ?? atlas.rilis.tanggal)}`,
    `selesai: ${quote(tanggal.at(-1) ?? atlas.rilis.tanggal)}`,
    `diperiksa: ${quote(atlas.rilis.tanggal)}`,
    '---',
  ].join('\n');
}

/**
 * The file of a new story about one place. It passes `checkCerita` but for its length, and for what is wrong in the title.
 * @throws CeritaError when there is no such place
 */
export function renderKerangka(atlas: Atlas, judul: string, kode: string): string {
  const wilayah = findWilayah(atlas, kode);
  const induk = wilayah.induk === null ? undefined : atlas.wilayahByKode.get(wilayah.induk);
  const nama = `<Tempat kode="${wilayah.kode}">${wilayah.nama}</Tempat>`;
  const bahan = listBahan(atlas, wilayah).map(([apa, lines]) => {
    const list = lines.length === 0 ? ['(tidak ada di data)'] : lines;
    return `{/* ${apa}. Salin yang dipakai, lalu hapus catatan ini.\n\n${list.map((line) => inComment(line)).join('\n')}\n\n*/}`;
  });
  return [
    renderKepala(atlas, wilayah, judul),
    `${nama} adalah ${wilayah.jenis}${induk === undefined ? '' : ` di ${namaTempat(induk)}`}.`,
    ...bahan,
    '## Apa yang dilakukan',
    '{/* Oleh siapa, kapan, dengan apa. Setiap alinea menyebut sumbernya. */}',
    '## Apa yang berubah, apa yang tidak',
    '{/* Hanya yang tercatat. Kehidupan di kelurahan tidak diceritakan sebagai hasil program. */}',
    `## ${judulBelum}`,
    '- Apa yang terjadi sesudah itu.',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

/** The name of the file of a story: its title in small letters, "sungai-biuku-kampung-rambutan". */
export const slugOfJudul = (judul: string): string =>
  judul
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
