/** Text order by code unit: the same on every machine, unlike the order of a locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
