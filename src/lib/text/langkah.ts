/** How far a value moved, as exactly as its source allows. */
import type { Indikator, Nilai } from '../model/index.ts';
import type { Change } from '../stats/index.ts';
import { formatSelisih } from './format.ts';

const steps: Readonly<Record<string, number>> = { puluhan: 10, ratusan: 100, ribuan: 1000 };

/** What a source rounded a value to, told by the note "Dibulatkan ke puluhan."; null when it does not say that it did. */
const roundingOf = ({ catatan }: Pick<Nilai, 'catatan'>): number | null =>
  steps[/^Dibulatkan ke (\p{L}+)/u.exec(catatan ?? '')?.[1] ?? ''] ?? null;

export interface Langkah {
  readonly arah: 'naik' | 'turun' | 'tetap';
  /** "38 anak", or "sekitar 3.730 jiwa" when one of the two values is a rounded one. */
  readonly ukuran: string;
  /** True when one of the two values is rounded, so that the step is not known exactly. */
  readonly kira: boolean;
}

/** The step between two values: rounded like the rougher of them, because no difference is more exact than its terms. */
export function langkahOf({ from, to, selisih }: Change, indikator: Pick<Indikator, 'satuan'>): Langkah {
  const unit = Math.max(roundingOf(from) ?? 0, roundingOf(to) ?? 0);
  const kira = unit > 0;
  const size = kira ? Math.round(selisih / unit) * unit : selisih;
  const arah = size === 0 ? 'tetap' : size > 0 ? 'naik' : 'turun';
  return { arah, ukuran: `${kira ? 'sekitar ' : ''}${formatSelisih(size, indikator)}`, kira };
}
