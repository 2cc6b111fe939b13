type Tree = unknown;

const isBranch = (one: Tree): one is Record<string, Tree> => typeof one === 'object' && one !== null;

/**
 * Where two values differ, when they differ in one text or number alone, e.g. `metrics.2.definition`.
 * Null when nothing or more than that changed.
 */
export function changedPath(before: Tree, after: Tree): string | null {
  const found: string[] = [];
  collect(before, after, '', found);
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

function collect(before: Tree, after: Tree, at: string, found: string[]): void {
  if (before === after || found.length > 1) return;
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) {
    // A switch that is flipped is a step of its own.
    found.push(...(typeof before === 'boolean' ? [at, at] : [at]));
    return;
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of keys) collect(before[key], after[key], at ? `${at}.${key}` : key, found);
}
