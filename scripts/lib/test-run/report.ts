/** The closing table of `npm test`. */
import type { Result } from './stage.ts';

/** One line per stage: name, result, count, seconds. */
export function formatResults(results: readonly Result[]): string {
  return results
    .map(({ name, passed, failed, seconds, skippedFor }) => {
      const outcome = skippedFor === undefined ? (failed === 0 ? 'passed' : 'FAILED') : 'NOT RUN';
      const detail = skippedFor === undefined ? '' : `  needs: ${skippedFor}`;
      const counts = `${passed}/${passed + failed}`;
      return `${name.padEnd(16)}${outcome.padEnd(9)}${counts.padStart(9)}${seconds.toFixed(1).padStart(8)} s${detail}`;
    })
    .join('\n');
}

/** The line by which a machine judges the run. */
export function formatTotal(results: readonly Result[]): string {
  const sum = (key: 'passed' | 'failed') => String(results.reduce((total, result) => total + result[key], 0));
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
