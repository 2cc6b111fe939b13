import fc from 'fast-check';
import type { Bundle } from '@/lib/model/bundle';

/** Values that break carelessly written readers. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    Number.MAX_SAFE_INTEGER,
    1e308,
    '',
    '__proto__',
    'constructor',
    '0'.repeat(64),
    'f'.repeat(128),
    [],
    {},
    [[]],
    [null],
    { toString: 1 },
    { constructor: { prototype: 1 } },
    { length: 4_000_000_000 },
    'x'.repeat(50_000),
    Array.from({ length: 5000 }, () => []),
  ),
  fc.jsonValue({ maxDepth: 4 }),
);

/** A place in plain data, chosen step by step with the numbers given. */
interface Edit {
  steps: number[];
  act: 'set' | 'drop' | 'add' | 'copy';
  value: unknown;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  steps: fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 }),
  act: fc.constantFrom('set', 'drop', 'add', 'copy'),
  value: nasty,
});

/** A few changes anywhere in a bundle. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.json(),
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', 'null', '1e999', '"head"'), {
      maxLength: 200,
    })
    .map((parts) => parts.join('')),
);

/** Plain data changed; the data given stay as they are. */
export function changed(bundle: Bundle, list: readonly Edit[]): Bundle {
  const copy: unknown = JSON.parse(JSON.stringify(bundle));
  for (const { steps, act, value } of list) {
    let at: unknown = copy;
    for (const [index, step] of steps.entries()) {
      if (typeof at !== 'object' || at === null) break;
      const keys = Object.keys(at);
      const key = keys[step % Math.max(keys.length, 1)];
      if (key === undefined) break;
      const inside: unknown = Reflect.get(at, key);
      const isLast = index === steps.length - 1 || typeof inside !== 'object' || inside === null;
      if (!isLast) {
        at = inside;
        continue;
      }
      if (act === 'set') Reflect.set(at, key, value);
      else if (act === 'drop')
        Array.isArray(at) ? at.splice(step % at.length, 1) : Reflect.deleteProperty(at, key);
      else if (act === 'add') Array.isArray(at) ? at.push(value) : Reflect.set(at, `${key}x`, value);
      else if (Array.isArray(at)) at.push(structuredClone(inside));
      break;
    }
  }
  return copy as Bundle;
}
