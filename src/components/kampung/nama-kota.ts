/** The words that a name shares with the name of its city, and the rest; each ends as it stands in the name. */
export interface NamaTerpotong {
  /** "Banjarmasin " of "Banjarmasin Utara"; "" when nothing is shared. */
  readonly kota: string;
  /** Never empty. */
  readonly sendiri: string;
}

/**
 * Cuts from the front of a name the words that its city has too, for where there is no room to repeat them.
 * @param nama "Banjarmasin Utara"
 * @param kota "Kota Banjarmasin"
 */
export function cutNamaKota(nama: string, kota: string): NamaTerpotong {
  const shared = new Set(kota.split(' '));
  const words = nama.split(' ');
  const first = words.findIndex((word) => !shared.has(word));
  if (first < 1) return { kota: '', sendiri: nama };
  return { kota: `${words.slice(0, first).join(' ')} `, sendiri: words.slice(first).join(' ') };
}
