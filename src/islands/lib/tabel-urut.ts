/**
 * Places of the values in the wanted order. The unknown (an empty text) is last in both directions, for it is neither
 * small nor large; equal values keep their order.
 * @param values of one column, row by row, as plain numbers: the page has given words and days numbers that follow
 * their order, so that no island needs to know an alphabet
 * @returns indices into `values`
 */
export function sortedIndices(values: readonly string[], turun: boolean): number[] {
  const sign = turun ? -1 : 1;
  // Browsers of 2018 do not promise to keep the order of equals, so the place decides.
  return values
    .map((value, at) => ({ value, at }))
    .sort((a, b) => {
      const unknown = Number(a.value === '') - Number(b.value === '');
      return unknown || sign * (Number(a.value) - Number(b.value)) || a.at - b.at;
    })
    .map(({ at }) => at);
}
