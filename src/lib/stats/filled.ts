/** A list with at least one element. */
export type Filled<T> = readonly [T, ...T[]];

/** True when there is a first element, which TypeScript then knows too. */
export const isFilled = <T>(list: readonly T[]): list is Filled<T> => list.length > 0;
