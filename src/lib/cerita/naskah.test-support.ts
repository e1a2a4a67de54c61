/** Small stories for tests, right in everything but what a test is about. */
import { formatMessage, formatPlace } from '../table/index.ts';
import type { Atlas } from '../model/index.ts';
import { checkCerita, parseCerita } from './index.ts';

const kata = Array.from({ length: 300 }, () => 'kata').join(' ');

const kepala = {
  judul: 'Mantuil',
  ringkasan: 'Satu kalimat.',
  tempat: ['63.71.01.1001'],
  tema: ['stunting'],
  mulai: '2023',
  selesai: '2023',
  diperiksa: '2026-11-24',
};

/** The text of a story with this body; the body begins on line 11. */
export function naskahOf(body: string, lain: Readonly<Record<string, unknown>> = {}): string {
  const all: Readonly<Record<string, unknown>> = { ...kepala, ...lain };
  const keys = Object.entries(all).filter(([, value]) => value !== undefined);
  const head = keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n');
  return `---\n${head}\n---\n\n${body}\n\n${kata}\n\n## Yang belum diketahui\n\n- Banyak hal.\n`;
}

/** Everything that is said of a story, place and three sentences each. */
export const explain = (atlas: Atlas, text: string): string[] =>
  checkCerita(atlas, parseCerita('x.mdx', text)).map((problem) => {
    const { masalah, harapan, perbaikan } = formatMessage(problem);
    return [formatPlace(problem), masalah, harapan, perbaikan].join('\n');
  });
