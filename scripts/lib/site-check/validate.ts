/** Valid HTML by the rules in `.htmlvalidate.json`; tests/README.md says why a rule is off. */
import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { Site, SiteProblem } from './site.ts';

const error = 2;

/** @returns every error html-validate finds in any page */
export async function checkMarkup(site: Site): Promise<SiteProblem[]> {
  const config = JSON.parse(
    readFileSync(new URL('../../../.htmlvalidate.json', import.meta.url), 'utf8'),
  ) as ConfigData;
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const problems: SiteProblem[] = [];
  for (const page of site.pages.values()) {
    const report = await validator.validateString(page.html, page.file);
    for (const message of report.results.flatMap((result) => result.messages)) {
      if (message.severity !== error) continue;
      const position = `${message.line}:${message.column}`;
      problems.push({ place: page.file, message: `html-validate ${message.ruleId} (${position}): ${message.message}` });
    }
  }
  return problems;
}
