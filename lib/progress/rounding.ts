/**
 * Rounds half up for print, to `digits` decimals. A billionth is added first, so that a value
 * that is exactly half but stored a hair below (x.x5 in binary) still goes up.
 */
export function roundHalfUp(value: number, digits = 1): number {
  const unit = 10 ** digits;
  return Math.floor(value * unit + 0.5 + 1e-9) / unit;
}
