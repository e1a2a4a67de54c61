/** Small pieces of Indonesian grammar from which the sentences are built. */

/** Ordinary words that stay ordinary before a proper name or an acronym: "Jumlah RT", "Data KRS TPPS/BKKBN". */
const ordinary = /^(?:\p{Lu}\p{Ll}+ \p{Ll}|(?:Data|Jumlah|Banyaknya|Persentase) )/u;

/**
 * A name from the data within a sentence: its first letter becomes small when the name is an ordinary phrase
 * ("Bank sampah terdaftar"), and stays when it is a proper name or an acronym ("Sensus Penduduk", "SSGI", "RT").
 */
export const lowerFirst = (name: string): string =>
  ordinary.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const counting = /^(jumlah|banyaknya) /i;

/** The verb between a counted thing and its number: "Jumlah RT … adalah 26", "Bank sampah … berjumlah 2". */
export const countVerb = (nama: string): string => (counting.test(nama) ? 'adalah' : 'berjumlah');

/** The thing that is counted: "Jumlah penduduk" to "penduduk". */
export const countedThing = (nama: string): string => lowerFirst(nama.replace(counting, ''));

/**
 * What a yes says about a kelurahan, from a definition of the form "Apakah kelurahan … (ya atau tidak)." or "Bernilai 1
 * bila kelurahan …, 0 bila tidak."; null when the definition has another form.
 */
export const predicateOf = (definisi: string): string | null =>
  /\b(?:bernilai 1 bila|apakah) kelurahan (.+?)(?:, 0 bila| \(ya atau tidak|;|\.(?:\s|$)|$)/i.exec(definisi)?.[1] ??
  null;

/** Short sentences one after the other; those that have nothing to say are null. */
export const joinSentences = (sentences: readonly (string | null)[]): string =>
  sentences.filter((one) => one !== null).join(' ');
