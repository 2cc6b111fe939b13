/**
 * Heights pushed apart until none is nearer than `least` to another, each as near to its own place as that
 * allows. The order from top to bottom stays.
 */
export function spread(heights: readonly (number | null)[], least: number): (number | null)[] {
  const order = heights
    .map((height, place) => ({ height, place }))
    .filter((one): one is { height: number; place: number } => one.height !== null)
    .sort((a, b) => a.height - b.height);
  const found: (number | null)[] = heights.map(() => null);
  // groups that touch move as one, centred on where their members want to be
  const groups: { places: number[]; sum: number; top: number }[] = [];
  for (const { height, place } of order) {
    groups.push({ places: [place], sum: height, top: height });
    for (let last = groups.at(-1), before = groups.at(-2); last && before; ) {
      const end = before.top + before.places.length * least;
      if (last.top >= end) break;
      const places = [...before.places, ...last.places];
      // what each member wants, less its distance from the top of the group
      const sum = before.sum + last.sum - last.places.length * before.places.length * least;
      groups.splice(-2, 2, { places, sum, top: sum / places.length });
      last = groups.at(-1);
      before = groups.at(-2);
    }
  }
  for (const { places, top } of groups) {
    places.forEach((place, at) => {
      found[place] = top + at * least;
    });
  }
  return found;
}
