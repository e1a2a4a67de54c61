/** The state of the table as the readable query of its address: `?kecamatan=banjarmasin-utara&urut=-diketahui`. */

export interface Urutan {
  /** Name of the column; null for the order in which the page came. */
  readonly kolom: string | null;
  readonly turun: boolean;
}

export interface Keadaan {
  /** By name of the control; an empty text filters nothing. */
  readonly saring: Readonly<Record<string, string>>;
  readonly urut: Urutan;
}

/**
 * @param search of an address, with or without its "?"
 * @param names of the controls; whatever else stands in the query is passed over
 */
export function parseKueri(search: string, names: readonly string[]): Keadaan {
  const query = new URLSearchParams(search);
  const saring: Record<string, string> = {};
  for (const name of names) saring[name] = (query.get(name) ?? '').trim();
  const urut = query.get('urut') ?? '';
  const turun = urut.startsWith('-');
  return { saring, urut: { kolom: (turun ? urut.slice(1) : urut) || null, turun } };
}

/** The query with its "?", or an empty text when nothing is filtered or sorted. */
export function formatKueri({ saring, urut }: Keadaan): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(saring)) if (saring[name]?.trim()) query.set(name, saring[name].trim());
  if (urut.kolom !== null) query.set('urut', (urut.turun ? '-' : '') + urut.kolom);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
