/** The history of the data: what each release changed, and what has changed since the last one. */
import { datasetIds, datasetOf, type Atlas } from '../model/index.ts';
import { memo } from '../stats/index.ts';
import type { Columns, RowOf } from '../table/index.ts';
import { compareVersi, type RilisBeku } from './beku.ts';
import { compareLembar, type Perubahan, type Tabel } from './compare.ts';
import { createLembar, parseLembar, recordOf, type Lembar } from './lembar.ts';
import { isWithheld } from './rahasia.ts';

/** One step from a release to the next. */
export interface Langkah {
  /** The release before; null for the first one. */
  readonly dari: string | null;
  /** Null for what has changed since the last release and is not released yet. */
  readonly ke: string | null;
  /** ISO day of the release; null when there is none yet. */
  readonly tanggal: string | null;
  /** What its makers say is new; null when there is no release yet. */
  readonly ringkasan: string | null;
  /** Nothing for the first release: everything in it is new. */
  readonly perubahan: readonly Perubahan[];
}

interface Edisi {
  readonly versi: string;
  readonly tabel: ReadonlyMap<string, Lembar>;
}

const editionOf = ({ versi, tabel }: RilisBeku): Edisi => ({
  versi,
  tabel: new Map([...tabel].map(([id, csv]) => [id, parseLembar(csv)])),
});

const editionNow = (atlas: Atlas): Edisi => ({
  versi: atlas.rilis.versi,
  tabel: new Map(
    datasetIds.map((id) => [id, createLembar(datasetOf(id), atlas.tables[id].rows as readonly RowOf<Columns>[])]),
  ),
});

/** A table that is no longer made has no key that anybody knows; its whole row names it. */
function tabelOf(atlas: Atlas, id: string, lembar: Lembar): Tabel {
  const known = datasetIds.find((one) => one === id);
  return {
    dataset: id,
    key: known === undefined ? lembar.kolom : datasetOf(known).key,
    isWithheld: (row) => id === 'nilai' && isWithheld(atlas, row),
  };
}

function compareEditions(atlas: Atlas, before: Edisi, after: Edisi): Perubahan[] {
  const ids = [...after.tabel.keys(), ...[...before.tabel.keys()].filter((id) => !after.tabel.has(id))];
  // A release says of itself what it is; that its own row is new is no news.
  return ids
    .filter((id) => id !== 'rilis')
    .flatMap((id) => {
      const [old, now] = [before.tabel.get(id), after.tabel.get(id)];
      const any = now ?? old;
      if (any === undefined) return [];
      const empty = { kolom: any.kolom, baris: [] };
      return compareLembar(old ?? empty, now ?? empty, tabelOf(atlas, id, any));
    });
}

/** What a release says about itself in its own table of releases. */
function aboutOf({ versi, tabel }: Edisi): Pick<Langkah, 'tanggal' | 'ringkasan'> {
  const lembar = tabel.get('rilis') ?? { kolom: [], baris: [] };
  const row = lembar.baris.map((baris) => recordOf(lembar, baris)).find((one) => one['versi'] === versi);
  return { tanggal: row?.['tanggal'] ?? null, ringkasan: row?.['ringkasan'] ?? null };
}

function createRiwayat(atlas: Atlas, beku: readonly RilisBeku[]): readonly Langkah[] {
  const frozen = beku.toSorted((a, b) => compareVersi(a.versi, b.versi)).map(editionOf);
  const steps = frozen.map((edisi, at): Langkah => {
    const before = frozen[at - 1];
    const perubahan = before === undefined ? [] : compareEditions(atlas, before, edisi);
    return { dari: before?.versi ?? null, ke: edisi.versi, ...aboutOf(edisi), perubahan };
  });
  const last = frozen.at(-1);
  if (last === undefined) return [];
  const perubahan = compareEditions(atlas, last, editionNow(atlas));
  if (perubahan.length === 0) return steps.toReversed();
  const { versi, tanggal, ringkasan } = atlas.rilis;
  const about = versi === last.versi ? { ke: null, tanggal: null, ringkasan: null } : { ke: versi, tanggal, ringkasan };
  return [{ dari: last.versi, ...about, perubahan }, ...steps.toReversed()];
}

const known = memo((atlas: Atlas) => memo((beku: readonly RilisBeku[]) => createRiwayat(atlas, beku)));

/**
 * Every step, the newest first; empty as long as no release is frozen. What is withheld today is left out of every step,
 * however old. Worked out once for an atlas and a list of releases.
 */
export const riwayatOf = (atlas: Atlas, beku: readonly RilisBeku[]): readonly Langkah[] => known(atlas)(beku);
