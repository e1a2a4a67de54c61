/** Nothing that our content security policy would block: no event handlers, no `javascript:`, no style attributes. */
import type { Page } from './site.ts';
import type { Tag } from './markup.ts';

/** @returns a message for every attribute that a strict policy forbids */
export const checkInline = (page: Page): string[] => [...new Set(page.tags.flatMap(checkTag))];

function checkTag({ name, attributes }: Tag): string[] {
  return [...attributes].flatMap(([attribute, value]) => {
    if (/^on[a-z]+$/u.test(attribute))
      return [`<${name} ${attribute}>: penangan peristiwa dalam HTML diblokir oleh CSP`];
    if (attribute === 'style')
      return [`<${name} style="${value.slice(0, 60)}">: atribut style diblokir oleh CSP; pakai kelas`];
    if (/^\s*javascript:/iu.test(value)) return [`<${name} ${attribute}>: alamat javascript: diblokir oleh CSP`];
    return [];
  });
}
