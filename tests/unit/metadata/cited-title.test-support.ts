import { readFileSync } from 'node:fs';

/** The title under which CITATION.cff asks to be cited. */
export const citedTitle = (): string => /^title: (.+)$/mu.exec(readFileSync('CITATION.cff', 'utf8'))?.[1] ?? '';
