/** What is used of js-yaml 4, which brings no types; Astro reads front matter with the same package. */
declare module 'js-yaml' {
  /** @throws YAMLException for text that is no YAML */
  export function load(text: string): unknown;
}
