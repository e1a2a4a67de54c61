import { capitalize } from './format.ts';

/** Themes of stories that are no plain word. */
const names: Readonly<Record<string, string>> = { adminduk: 'akta dan KTP' };

/** A theme within a sentence: "adminduk" is "akta dan KTP". */
export const sebutTema = (tema: string): string => names[tema] ?? tema.replaceAll('_', ' ');

/** A theme as a label: "Akta dan KTP". */
export const labelTema = (tema: string): string => capitalize(sebutTema(tema));
