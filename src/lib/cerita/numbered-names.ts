import type { Atlas } from '../model/index.ts';
import { memo } from '../stats/index.ts';
import { blank } from './date-words.ts';
import { kataBesar } from './number-words.ts';

/** Nouns that are counted: a number before one of them counts, whatever stands before it. */
const terhitung =
  'persen|anak|jiwa|orang|warga|keluarga|rumah|unit|KK|murid|siswa|balita|bayi|ibu|kasus|pasangan|pedagang|stan|kelurahan|' +
  'kampung|tempat|dinas|meter|kilometer|km|hektare|hari|jam|menit|bulan|tahun|kali|R[TW](?!\\s\\d)';

/** Behind a number that is part of a name. */
const selesai = `(?!\\d|[.,]\\d|\\s?%|\\s(?:${terhitung}|${kataBesar})(?!\\p{L}))`;
const nama = "(?:\\s\\p{Lu}[\\p{L}.'-]*)";
const sambung = '(?:,\\s|\\s?[–-]\\s?|,?\\sdan\\s|\\satau\\s|\\shingga\\s|\\ssampai\\s|/)';

const patterns = [
  // "RT 05", "RT (rukun tetangga) 05", "RT 01 dan RT 02 RW 001", "RT 16, 17 dan 3"
  `(?:RT|RW)\\.?\\s(?:\\(ruk[a-z]+ [a-z]+\\)\\s)?\\d{1,3}${selesai}(?:${sambung}(?:R[TW]\\s)?\\d{1,3}${selesai})*`,
  // "SDN Basirih 10", "Posyandu Kartini 3", "Gang Taruna 3", "Jalan Kendedes 1"
  `(?:SDN?|SMPN?|SMAN?|SMKN?|MIN|MTsN?|MAN|TK|PAUD|Posyandu|Puskesmas|Gang|Gg\\.|Jalan|Jl\\.|Komplek|Kompleks|Blok)${nama}{0,5}\\s\\d{1,3}${selesai}`,
  // "Nomor 193/2023", "No. 38/2025", "Keputusan Wali Kota 193/2023"
  `(?:Nomor|No\\.?|Keputusan\\sWali\\sKota)\\s\\d{1,4}(?:/\\d{4})?(?:\\sTahun\\s\\d{4})?${selesai}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'gu'));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s');

/** Names of the data that hold a digit ("SSGI 2022", "Inpres 3/2022"), the longest first. */
const namesOf = memo((atlas: Atlas): RegExp | null => {
  const names = [
    ...[...atlas.indikatorById.values()].map((row) => row.nama),
    ...[...atlas.instrumenByName.values()].flatMap((row) => [row.instrumen, row.seri]),
    ...atlas.istilah.map(({ istilah }) => istilah),
  ].filter((name) => /\d/u.test(name));
  if (names.length === 0) return null;
  const longest = [...new Set(names)].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
});

/** A text in which the names that hold a number are blanked out; everything else stays where it was. */
export function blankNames(atlas: Atlas, teks: string): string {
  const known = namesOf(atlas);
  return [...(known === null ? [] : [known]), ...patterns].reduce(
    (left, pattern) => left.replace(pattern, blank),
    teks,
  );
}
