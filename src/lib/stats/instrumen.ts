import type { Atlas, IndikatorId, Instrumen, Nilai } from '../model/index.ts';

/**
 * How a value was obtained; its `seri` names the values that may be compared with it over time.
 * @throws Error when the instrumen is unknown, which the checks of the data rule out
 */
export function instrumenOf(atlas: Atlas, { instrumen }: Pick<Nilai, 'instrumen'>): Instrumen {
  const found = atlas.instrumenByName.get(instrumen);
  if (found === undefined) throw new Error(`unknown instrumen "${instrumen}"`);
  return found;
}

/** The name of the series to which a value belongs. */
export const seriOf = (atlas: Atlas, nilai: Pick<Nilai, 'instrumen'>): string => instrumenOf(atlas, nilai).seri;

/** A yes or no is no quantity: it has no median, no rank, no change. */
export const isYaTidak = ({ satuan }: { readonly satuan: string }): boolean => satuan === 'ya/tidak';

/** The instruments by which values of an indikator were obtained, each once, in the order of the file. */
export function instrumenFor(atlas: Atlas, indikatorId: IndikatorId): readonly Instrumen[] {
  const used = new Set((atlas.nilaiByIndikator.get(indikatorId) ?? []).map(({ instrumen }) => instrumen));
  return [...atlas.instrumenByName.values()].filter(({ instrumen }) => used.has(instrumen));
}
