import { capitalize } from './format.ts';

/** Themes of stories that need more than a capital. */
const names: Readonly<Record<string, string>> = { adminduk: 'Akta dan KTP', kelembagaan: 'Kelembagaan' };

/** A theme as a reader knows it: "adminduk" is "Akta dan KTP". */
export const labelTema = (tema: string): string => names[tema] ?? capitalize(tema.replaceAll('_', ' '));
