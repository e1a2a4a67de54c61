/** Problems and weights as text for a person. */
import { formatKb } from './budgets.ts';
import { pageTypeOf } from './page-type.ts';
import { referencesOf } from './references.ts';
import type { Site, SiteProblem } from './site.ts';
import type { Weight } from './weigh.ts';

/** All problems, grouped by page or file. */
export function formatProblems(problems: readonly SiteProblem[]): string {
  const places = Map.groupBy(problems, (problem) => problem.place);
  return [...places]
    .map(([place, found]) => [place, ...found.map(({ message }) => `  ${message}`)].join('\n'))
    .join('\n');
}

/** One line of counts, then one line per page type with its heaviest page. */
export function formatSummary(site: Site, problems: readonly SiteProblem[], weights: readonly Weight[]): string {
  const links = [...site.pages.values()].reduce((sum, page) => sum + referencesOf(page).length, 0);
  const counts = `${site.pages.size} halaman, ${site.files.size} berkas, ${links} alamat, ${problems.length} masalah`;
  return [counts, ...heaviestPerType(weights)].join('\n');
}

function heaviestPerType(weights: readonly Weight[]): string[] {
  const types = Map.groupBy(weights, ({ page }) => pageTypeOf(page.path).name);
  return [...types].flatMap(([name, ofType]) => {
    const heaviest = ofType.reduce((most, weight) => (weight.markup > most.markup ? weight : most));
    const script = Math.max(...ofType.map((weight) => weight.script));
    return `  ${name.padEnd(15)} ${formatKb(heaviest.markup).padStart(9)}  JS ${formatKb(script).padStart(8)}  /${heaviest.page.path}`;
  });
}
