/** Everything the rest of the project may use of the statistics. */
export { changeOf, type Change } from './change.ts';
export { claimOn, claims, fullClaim, lastPartialClaim, type Claim } from './claims.ts';
export { comparableIn } from './comparable.ts';
export { coverage, type Coverage, type CoverageCount } from './coverage.ts';
export { withheldIn, withheldOf, withheldRows } from './disclosure.ts';
export {
  countYaTidak,
  distributionAround,
  distributionByKecamatan,
  distributionOf,
  type Distribution,
  type SnapshotDistribution,
  type Surroundings,
  type YaTidakCount,
} from './distribution.ts';
export { isFilled, type Filled } from './filled.ts';
export { gapOf, gaps, gapWords, type Gap, type GapWords } from './gap.ts';
export { countGapsIn, gapIn } from './gap-in.ts';
export { areaOf, neighboursOf, totalAreaOf } from './geography.ts';
export { instrumenFor, instrumenOf, isYaTidak, seriOf } from './instrumen.ts';
export { kampungIn } from './kampung-in.ts';
export { gapsOf, headlinesOf, knownOf, tanpaAngkaOf, type Gaps, type KnownNilai, type TanpaAngka } from './known.ts';
export { kunciNilai } from './kunci.ts';
export { leadNilai } from './lead.ts';
export { mainDate } from './main-date.ts';
export { mapDates } from './map-dates.ts';
export { memo } from './memo.ts';
export { newestFirst, type DatedCerita } from './newest-first.ts';
export { rankOf, type Rank } from './rank.ts';
export { allRowsOf, rowsOf } from './rows-of.ts';
export { seriesOf, type Series } from './series.ts';
export { latestSnapshotFor, snapshotOf, snapshots, type Snapshot } from './snapshot.ts';
export {
  evidenceOf,
  statusCounts,
  statusDates,
  statusOn,
  type Dasar,
  type Evidence,
  type JenisStatus,
  type Status,
  type StatusCounts,
} from './status.ts';
export { proofsOf } from './proofs.ts';
export { lastDay } from './time.ts';
export { yearsOf, type Year } from './timeline.ts';
export { topicsOf, type Topic } from './topics.ts';
export { trendsOf, type Trend } from './trends.ts';
export { unnamedCount, type UnnamedCount } from './unnamed.ts';
export { hasOnlyUnverified, isDated, isVerified, latestNilai, valuesOf, type DatedNilai } from './value.ts';
export { peersBySize, sizesOf, type Sizes } from './peers.ts';
