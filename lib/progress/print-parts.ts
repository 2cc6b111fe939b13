/** A part of a whole, before rounding. Heavier parts get a spare unit first when fractions tie. */
export interface Part {
  exact: number;
  weight: number;
}

/**
 * Rounds parts to `unit` so that they add up to the printed whole exactly (largest remainder): each is cut
 * off, and the units still missing go one each to the largest fractions. Fractions are compared to nine
 * decimals; ties go to the larger weight, then to the earlier part.
 */
export function printParts(parts: readonly Part[], digits = 1): number[] {
  const perUnit = 10 ** digits;
  const whole = Math.floor(perUnit * parts.reduce((sum, { exact }) => sum + exact, 0) + 0.5 + 1e-9);
  const units = parts.map(({ exact }) => Math.floor(perUnit * exact + 1e-9));
  const spare = whole - units.reduce((sum, count) => sum + count, 0);
  const fractions = parts.map(({ exact }, i) => Math.round((perUnit * exact - (units[i] ?? 0)) * 1e9));
  const order = parts
    .map((part, place) => ({ place, weight: part.weight, fraction: fractions[place] ?? 0 }))
    .sort((a, b) => b.fraction - a.fraction || b.weight - a.weight || a.place - b.place);
  const lucky = new Set(order.slice(0, Math.max(0, spare)).map(({ place }) => place));
  return units.map((count, place) => (count + (lucky.has(place) ? 1 : 0)) / perUnit);
}
