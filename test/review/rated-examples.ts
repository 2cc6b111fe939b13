/** Two raters, twelve items. */
export const two: readonly [readonly number[], readonly number[]] = [
  [3, 4, 2, 5, 3, 3, 4, 1, 2, 4, 3, 5],
  [3, 4, 3, 4, 3, 2, 4, 2, 2, 5, 3, 5],
];

const o = null;

/** Krippendorff's own example: four raters, twelve items, gaps. */
export const four: readonly (readonly (number | null)[])[] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, o, o, o],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, o, 3],
  [o, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, o],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, o],
];
