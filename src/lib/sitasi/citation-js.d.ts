/** What the tests need of citation-js, which comes without types: its readers, as CSL-JSON. */
declare module '@citation-js/core' {
  export const plugins: { readonly input: { readonly chain: (text: string) => readonly Record<string, unknown>[] } };
}
