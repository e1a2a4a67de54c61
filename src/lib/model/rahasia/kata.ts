/** The words of the text guard: numbers, people, what makes a group delicate, and places smaller than a kelurahan. */

/** Number words from 1 to 9. */
export const satuan: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};

/** 1 for "seorang", 2 for "sepasang" and "2", 3 for "tiga"; null for what is no number from 1 to 9. */
export function valueOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower === 'seorang') return 1;
  if (lower === 'sepasang') return 2;
  return satuan[lower] ?? (/^[1-9]$/u.test(lower) ? Number(lower) : null);
}

/** Not the end of "12", "RT 2", "ke-2", "2,5"; not the beginning of "2,5", "2.500", "dua belas", "2 juta". */
export const notBefore =
  '(?<![\\p{L}\\p{N}.,/–-]|\\b(?:RT|RW|No\\.?|nomor|pasal|Gang|Gg\\.?|lantai|tahap|kelas|seri|Rp)\\s?)';
const notAfter = '(?![\\p{L}\\p{N}]|[.,/–-]\\d|\\s(?:belas|puluh|ratus|ribu|juta|miliar|per\\b))';

/** One number from 1 to 9, not as a part of another. */
export const few = `${notBefore}(?:${Object.keys(satuan).join('|')}|[1-9])${notAfter}`;
/** One number of people that stands before its noun: "seorang", "sepasang", "tiga", "3 orang". */
export const fewOf = `(?:${notBefore}(?:seorang|sepasang)(?!\\p{L})|${few}(?: orang| jiwa| pasang)?)`;

/** People whose number alone tells of health or need wherever the text is about it. */
const always = [
  '(?:anak|balita|baduta|batita|bayi|bumil|busui|lansia|penyandang|difabel|pasien|penderita|pengidap|korban|akseptor)',
  'ibu (?:hamil|menyusui|nifas)',
  'janda|yatim|ODGJ|ODHA|kasus',
  '(?:keluarga|KK|kepala keluarga|warga|orang|ibu|pasangan) (?:miskin|berisiko|kurang mampu|difabel|stunting|lansia|tidak mampu)',
].join('|');

/** People who are many things: only beside a delicate word in the same sentence. */
const sometimes =
  'keluarga|kepala keluarga|KK|warga|penduduk|ibu|remaja|siswa|siswi|murid|pelajar|peserta|pasangan|pasutri|catin|perempuan|wanita|laki-laki|pria|gadis|pemuda|bocah|orang|jiwa|pasang suami';

export const people = `(?:${always})`;
export const anyone = `(?:${always}|${sometimes})`;

/** What makes a group one of health, need or family planning: "delapan anak bermain" is none. */
export const delicate = new RegExp(
  [
    'stunting|wasting|gizi|berat badan|makanan tambahan|sakit|penyakit|kurus|miskin|kurang mampu|tidak mampu|disabilitas|penyandang|difabel',
    'hamil|berisiko|akseptor|peserta KB|KB (?:pria|aktif|baru)|ber-?KB|kontrasepsi|vasektomi|tubektomi|imunisasi',
    'meninggal|kematian|keguguran|nikah dini|perkawinan anak|kawin muda|putus sekolah|kekerasan|terlantar|narkoba',
    '\\b(?:bumil|KEK|MOP|MOW|IUD|AKDR|ODGJ|ODHA|TBC|TB|HIV|AIDS|DBD|autis|down syndrome)\\b',
  ].join('|'),
  'iu',
);

/** A place smaller than a kelurahan; what is named by a common word only ("di rusun") is one as well. */
export const doorstep = new RegExp(
  [
    '\\b(?:RT|RW|rt|rw)\\.? ?\\d',
    '\\b(?:[Gg]ang|Gg\\.?|[Jj]alan|Jl\\.?|[Pp]osyandu|[Ll]orong|[Bb]lok|[Dd]asawisma|[Hh]andil) (?:[A-Z]|\\d)',
    '\\b(?:[Rr]usun(?:awa|ami)?|[Kk]omplek[s]?|[Pp]erumahan|[Pp]anti|SD[NL]B?|SLB|SMPN?|SMAN?|SMKN?|PAUD|[Aa]srama)\\b',
    '\\b(?:SD|MI|TK|MTs) [A-Z\\d]',
  ].join('|'),
  'u',
);

/** What stands right after a number that is not followed by another thing: people, a small word, or no word at all. */
export const alone = `(?=\\s*(?:[.,;:)]|$)|\\s(?:${anyone}|di|dan|dari|pada|yang|atau|saja|lagi|menjadi|karena|setelah|sejak|kini)(?!\\p{L}))`;
