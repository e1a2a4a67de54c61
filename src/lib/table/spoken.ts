/** How other programs write yes and no; "1" and "0" are left out, for they may be counts in the wrong column. */
const spokenYes = ['ya', 'true', 'benar', 'yes', 'y'];
const spokenNo = ['tidak', 'false', 'salah', 'no', 't', 'tdk'];

/** Yes or no as a person or a program writes it, or null. */
export function readTruth(text: string): boolean | null {
  const said = text.toLowerCase();
  if (spokenYes.includes(said)) return true;
  return spokenNo.includes(said) ? false : null;
}
