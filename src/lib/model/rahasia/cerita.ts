/** Small groups of people in the text of a fact: what numbers alone cannot show. */

const word = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|[1-9]';
/** People of whom health, need or disability is told. */
const people =
  '(?:anak|balita|baduta|bayi|ibu hamil|lansia|penyandang|difabel|keluarga (?:miskin|berisiko|kurang mampu)|warga miskin|pasien|penderita|korban|janda|yatim)';
/** What makes a group one of health or need: "delapan anak bermain" is none. */
const delicate =
  /stunting|gizi|berat badan|sakit|kurus|miskin|kurang mampu|disabilitas|penyandang|difabel|hamil|berisiko/i;
/** A place smaller than a kelurahan. */
const doorstep = /\b(?:RT|RW)\.? ?\d|\b(?:Gang|Gg\.?|Jalan|Jl\.?|Posyandu|Lorong)\s+[A-Z\d]/;

const fewerThanFive = /^(?:satu|dua|tiga|empat|[1-4])\b/i;

const smallGroup = new RegExp(`\\b(?:${word})(?: orang| dari \\d+)? ${people}\\b`, 'iu');
const partOfGroup = new RegExp(`\\b(?:${word}) (?:orang )?dari (?:${word}|1\\d) ${people}\\b`, 'iu');
/** "Dari 10 anak …, 5 anak": both numbers are small. */
const ofGroup = new RegExp(`\\bdari (?:${word}|1\\d) ${people}\\b`, 'iu');

export interface SmallGroup {
  /** The words that tell it, as they stand in the text. */
  readonly kata: string;
  /** True when the people can be looked for: fewer than five, or a place smaller than a kelurahan is named. */
  readonly dikenali: boolean;
}

/** A fact that tells of the health or need of so few people that they can be recognised, or null. */
export function findSmallGroup(text: string): SmallGroup | null {
  if (!delicate.test(text)) return null;
  const close = doorstep.test(text);
  const found = partOfGroup.exec(text) ?? smallGroup.exec(text) ?? (close ? ofGroup.exec(text) : null);
  const [kata] = found ?? [];
  return kata === undefined ? null : { kata, dikenali: close || fewerThanFive.test(kata) };
}
