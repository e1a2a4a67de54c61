/** The title of a small map in a story. */
import type { Atlas } from '../../lib/model/index.ts';
import { countYaTidak, type Snapshot } from '../../lib/stats/index.ts';
import { formatAngka, sentenceSebaran } from '../../lib/text/index.ts';

/**
 * What a map of one indikator says. An amount speaks for itself ("Dari 0 unit …"), a yes or no only with what was asked:
 * "Lokus prioritas: ya di 14 dari 52 kelurahan." As long as an answer is missing, it counts the known ones only.
 */
export function judulPeta(atlas: Atlas, snapshot: Snapshot): string {
  const answers = countYaTidak(snapshot);
  if (answers === null || answers.known === 0) return sentenceSebaran(atlas, snapshot);
  const { ya, known, total } = answers;
  const among = known === total ? '' : ' yang diketahui';
  return `${snapshot.indikator.nama}: ya di ${formatAngka(ya)} dari ${formatAngka(known)} kelurahan${among}.`;
}
