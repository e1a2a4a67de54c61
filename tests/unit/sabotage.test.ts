/** Break the real data in one place, in every way a hurried officer does: the build stops, and the message helps. */
import { describe, expect, test } from 'vitest';
import { parseAtlas, type Files } from '../../src/lib/model/index.ts';
import { explainFiles, textOf, withCell, withFile, withText } from './real-files.ts';

type Case = [sabotage: string, files: () => Files, place: string, words: readonly string[]];

const cell =
  (...args: Parameters<typeof withCell>) =>
  (): Files =>
    withCell(...args);
const text =
  (...args: Parameters<typeof withText>) =>
  (): Files =>
    withText(...args);
/** One line of a file changed. @param row as a spreadsheet numbers it; an edit to null takes the line away */
const line = (file: string, row: number, edit: (line: string) => string | null) => (): Files => {
  const lines = textOf(file).split('\n');
  const edited = edit(lines[row - 1] ?? '');
  return withFile(
    file,
    lines.flatMap((old, at) => (at === row - 1 ? (edited === null ? [] : [edited]) : [old])).join('\n'),
  );
};
const whole = (file: string, edit: (text: string) => string | Uint8Array) => (): Files =>
  withFile(file, edit(textOf(file)));
const sel = (file: string, row: number, column: string, shown: string) =>
  `${file}, baris ${row}, kolom ${column}, sel "${shown}"`;

const cases: Case[] = [
  [
    'a thousands point',
    cell('nilai.csv', 14, 'nilai', '1.234'),
    sel('nilai.csv', 14, 'nilai', '1.234'),
    ['dua cara', 'tulis "1234"', '"1.2340"'],
  ],
  [
    'a decimal comma',
    cell('nilai.csv', 14, 'nilai', '26,5'),
    sel('nilai.csv', 14, 'nilai', '26,5'),
    ['koma desimal', 'Tulis "26.5"', 'Excel'],
  ],
  [
    'an unquoted decimal comma',
    line('nilai.csv', 14, (old) => old.replace(',15,', ',1,5,')),
    'nilai.csv, baris 14\n',
    ['9 sel', '26,5', 'petik'],
  ],
  [
    'a unit',
    cell('nilai.csv', 14, 'nilai', '15 RT'),
    sel('nilai.csv', 14, 'nilai', '15 RT'),
    ['satuan "RT"', 'Tulis "15"'],
  ],
  [
    'a dash for unknown',
    cell('nilai.csv', 14, 'nilai', '-'),
    sel('nilai.csv', 14, 'nilai', '-'),
    ['hapus barisnya', 'bukan nol'],
  ],
  [
    'a number that a spreadsheet shortened',
    cell('nilai.csv', 14, 'nilai', '1,23E+10'),
    sel('nilai.csv', 14, 'nilai', '1,23E+10'),
    ['bentuk ilmiah', 'Salin ulang'],
  ],
  [
    'a negative count',
    cell('nilai.csv', 14, 'nilai', '-15'),
    sel('nilai.csv', 14, 'nilai', '-15'),
    ['luar batas', '0 atau lebih'],
  ],
  ['half a thing', cell('nilai.csv', 14, 'nilai', '15.5'), sel('nilai.csv', 14, 'nilai', '15.5'), ['bilangan bulat']],
  [
    'a code without dots',
    cell('nilai.csv', 14, 'kode', '6371011004'),
    sel('nilai.csv', 14, 'kode', '6371011004'),
    ['tulis "63.71.01.1004"', 'Ctrl+1'],
  ],
  [
    'a code as a number',
    cell('nilai.csv', 14, 'kode', '6,37101E+09'),
    sel('nilai.csv', 14, 'kode', '6,37101E+09'),
    ['wilayah.csv', 'Teks (Text)'],
  ],
  [
    'a code that does not exist',
    cell('nilai.csv', 14, 'kode', '63.71.09.1004'),
    sel('nilai.csv', 14, 'kode', '63.71.09.1004'),
    ['wilayah.csv', 'Betulkan ejaannya'],
  ],
  [
    'a misspelt indicator',
    cell('nilai.csv', 14, 'indikator', 'jumlah_rtt'),
    sel('nilai.csv', 14, 'indikator', 'jumlah_rtt'),
    ['indikator.csv', 'Mungkin maksudnya "jumlah_rt"'],
  ],
  [
    'an indicator in words',
    cell('nilai.csv', 14, 'indikator', 'Jumlah RT'),
    sel('nilai.csv', 14, 'indikator', 'Jumlah RT'),
    ['id indikator', 'tulis "jumlah_rt"'],
  ],
  [
    'a value without a source',
    cell('nilai.csv', 14, 'sumber', ''),
    'nilai.csv, baris 14, kolom sumber, sel kosong',
    ['Tidak ada data tanpa sumber', 'sumber.csv'],
  ],
  [
    'a source that nobody listed',
    cell('nilai.csv', 14, 'sumber', 'bps-2025'),
    sel('nilai.csv', 14, 'sumber', 'bps-2025'),
    ['id sumber', 'sumber.csv'],
  ],
  [
    'a wrong grade',
    cell('nilai.csv', 14, 'mutu', 'Pemerintah'),
    sel('nilai.csv', 14, 'mutu', 'Pemerintah'),
    ['pilihan', 'Mungkin maksudnya "pemerintah"'],
  ],
  [
    'a trailing space',
    cell('nilai.csv', 14, 'instrumen', 'data peta aplikasi '),
    sel('nilai.csv', 14, 'instrumen', 'data peta aplikasi '),
    ['spasi', '"data peta aplikasi"'],
  ],
  [
    'a month that Excel made',
    cell('nilai.csv', 14, 'periode', 'Jul-25'),
    sel('nilai.csv', 14, 'periode', 'Jul-25'),
    ['Excel', 'tulis "2025-07"'],
  ],
  [
    'a period in the future',
    cell('nilai.csv', 14, 'periode', '2052-07'),
    sel('nilai.csv', 14, 'periode', '2052-07'),
    ['tanggal rilis', 'rilis.csv'],
  ],
  [
    'a row pasted twice',
    line('nilai.csv', 14, (old) => `${old}\n${old}`),
    'nilai.csv, baris 15, kolom kode',
    ['baris 14', 'Hapus salah satu'],
  ],
  ['a blank row', line('nilai.csv', 14, (old) => `\n${old}`), 'nilai.csv, baris 14\n', ['kosong', 'Hapus (Delete)']],
  ['a cut row', line('nilai.csv', 14, (old) => old.slice(0, 30)), 'nilai.csv, baris 14\n', ['sel', 'terpotong']],
  [
    'a totals row',
    whole('nilai.csv', (old) => `${old}Jumlah,,,1630,,,,,\n`),
    'nilai.csv, baris 285\n',
    ['baris jumlah', 'Hapus baris ini'],
  ],
  [
    'an open quote',
    line('nilai.csv', 14, (old) => old.replace('data peta', '"data peta')),
    'nilai.csv, baris 14\n',
    ['Tanda petik', 'Notepad'],
  ],
  [
    'an Enter inside a cell',
    cell('nilai.csv', 14, 'catatan', 'satu\ndua'),
    sel('nilai.csv', 14, 'catatan', 'satu[U+000A]dua'),
    ['ganti baris', 'Ctrl+J'],
  ],
  [
    'a formula',
    cell('nilai.csv', 14, 'catatan', '=A1'),
    sel('nilai.csv', 14, 'catatan', '=A1'),
    ['rumus', 'Paste Special'],
  ],
  [
    'a failed formula',
    cell('nilai.csv', 14, 'nilai', '#REF!'),
    sel('nilai.csv', 14, 'nilai', '#REF!'),
    ['lembar kerja', 'sebagai nilai'],
  ],
  [
    'a renamed column',
    line('nilai.csv', 1, (old) => old.replace('periode', 'tahun')),
    'nilai.csv, baris 1, kolom tahun',
    ['tidak dikenal', 'periode'],
  ],
  [
    'a title above the header',
    whole('nilai.csv', (old) => `Data Kampung KB,,,,,,,\n${old}`),
    'nilai.csv, baris 1\n',
    ['baris 2', 'Hapus baris 1'],
  ],
  [
    'semicolons',
    whole('nilai.csv', (old) => old.replaceAll(',', ';')),
    'nilai.csv\n',
    ['titik koma', 'Pemisah daftar'],
  ],
  [
    'another encoding',
    whole('peristiwa.csv', (old) =>
      Uint8Array.from(old.replace('diresmikan', 'dirésmikan'), (char) => char.charCodeAt(0)),
    ),
    'peristiwa.csv, baris 3',
    ['UTF-8', 'Save As'],
  ],
  ['a missing file', () => withFile('istilah.csv', null), 'istilah.csv\n', ['tidak ada di folder data']],
  ['an empty file', whole('istilah.csv', () => ''), 'istilah.csv\n', ['kosong', 'simpan ulang']],
  [
    'a day that does not exist',
    cell('peristiwa.csv', 4, 'tanggal', '2018-06-31'),
    sel('peristiwa.csv', 4, 'tanggal', '2018-06-31'),
    ['kalender', 'tahun-bulan saja'],
  ],
  [
    'a date with slashes',
    cell('peristiwa.csv', 4, 'tanggal', '26/06/2018'),
    sel('peristiwa.csv', 4, 'tanggal', '26/06/2018'),
    ['tulis "2018-06-26"'],
  ],
  [
    'an exactness that does not fit',
    cell('peristiwa.csv', 4, 'ketelitian', 'tahun'),
    sel('peristiwa.csv', 4, 'tanggal', '2018-06-26'),
    ['ketelitian "tahun"', 'Samakan'],
  ],
  [
    'a count that contradicts itself',
    cell('peristiwa.csv', 23, 'jumlah_kampung_kb', '45'),
    sel('peristiwa.csv', 23, 'jumlah_kampung_kb', '45'),
    ['nilai.csv mencatat 44'],
  ],
  [
    'another address of a page',
    cell('kampung.csv', 2, 'slug', 'mantuil-raya'),
    sel('kampung.csv', 2, 'slug', 'mantuil-raya'),
    ['mantuil', 'Samakan kedua tabel'],
  ],
  [
    'a portal number of another kampung',
    cell('kampung.csv', 26, 'portal_id', '52208'),
    'kampung.csv, baris 26, kolom portal_url',
    ['52208', 'Salin ulang'],
  ],
  [
    'a kampung deleted',
    line('kampung.csv', 2, () => null),
    sel('wilayah.csv', 10, 'kode', '63.71.01.1001'),
    ['Kelurahan Mantuil belum punya baris', 'Tambahkan baris'],
  ],
  [
    'a name of a kelurahan changed',
    cell('wilayah.csv', 10, 'nama', 'Mantul'),
    'batas.geojson, bagian 63.71.01.1001',
    ['Mantuil', 'samakan namanya'],
  ],
  [
    'a kecamatan swapped',
    cell('wilayah.csv', 10, 'induk', '63.71.02'),
    sel('wilayah.csv', 10, 'kode', '63.71.01.1001'),
    ['63.71.02', 'Periksa kode atau induknya'],
  ],
  [
    'a list with a comma',
    cell('cerita.csv', 2, 'tema', 'lingkungan, kesehatan'),
    sel('cerita.csv', 2, 'tema', 'lingkungan, kesehatan'),
    ['titik koma', '"lingkungan;kesehatan"'],
  ],
  [
    'TRUE for ya',
    cell('cerita.csv', 2, 'terkait_kampung_kb', 'FALSE'),
    sel('cerita.csv', 2, 'terkait_kampung_kb', 'FALSE'),
    ['ya, tidak', '"tidak"'],
  ],
  [
    'half an address',
    cell('sumber.csv', 2, 'url', 'antaranews.com'),
    sel('sumber.csv', 2, 'url', 'antaranews.com'),
    ['https://', 'bilah alamat'],
  ],
  [
    'a version of another month',
    cell('rilis.csv', 2, 'versi', '2026.12'),
    sel('rilis.csv', 2, 'versi', '2026.12'),
    ['2026.11', 'Samakan'],
  ],
  [
    'a point of an area mistyped',
    text('batas.geojson', '[114.59603,-3.33249]', '[114.59603,-3.33294]'),
    'batas.geojson, bagian 63.71',
    ['tidak berimpit', 'celah atau tumpang tindih'],
  ],
  ['an area that is not closed', text('batas.geojson', '[[[114.56444,-3.34729],', '[['), 'batas.geojson', ['tertutup']],
  [
    'a broken bracket',
    text('batas.geojson', '"coordinates":[[[114.56444', '"coordinates":[[114.56444'),
    'batas.geojson',
    ['tidak dapat dibaca'],
  ],
  [
    'axes swapped',
    text('batas.geojson', '[114.56301,-3.34744]', '[-3.34744,114.56301]'),
    'batas.geojson, bagian 63.71.01.1001',
    ['tertukar', '[114.56301, -3.34744]'],
  ],
  [
    'a point outside the city',
    text('batas.geojson', '[114.56301,-3.34744]', '[141.56301,-3.34744]'),
    'batas.geojson, bagian 63.71.01.1001',
    ['di luar kota'],
  ],
];

describe('one thing broken', () => {
  test.each(cases)('%s', (_, files, place, words) => {
    const broken = files();
    expect(parseAtlas(broken).atlas).toBeNull();
    const told = explainFiles(broken).filter((message) => message.startsWith('galat: '));
    const found = told.filter((message) => message.startsWith(`galat: ${place}`));
    expect(found, told.join('\n\n')).not.toEqual([]);
    for (const word of words) expect(found.join('\n')).toContain(word);
  });
});
