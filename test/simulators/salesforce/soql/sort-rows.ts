import type { Value } from '../world/row';
import type { FieldShape } from '../world/shape';
import { measure } from './evaluate-condition';
import { SoqlError } from './soql-error';

export interface Key<Item> {
  type: FieldShape['type'];
  descending: boolean;
  nullsLast: boolean;
  read(item: Item): Value;
}

/** Sorts by several keys; what is equal by all of them stays as it was. */
export function sortBy<Item>(items: readonly Item[], keys: readonly Key<Item>[]): Item[] {
  if (keys.length === 0) return [...items];
  return [...items].sort((one, other) => {
    for (const key of keys) {
      const order = compareBy(key, key.read(one), key.read(other));
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compareBy<Item>(key: Key<Item>, one: Value, other: Value): number {
  if (one === null || other === null) {
    if (one === other) return 0;
    return (one === null) === key.nullsLast ? 1 : -1;
  }
  const [a, b] = [measure(key.type, one), measure(key.type, other)];
  const order = a < b ? -1 : a > b ? 1 : 0;
  return key.descending ? -order : order;
}

/** Throws when a field cannot be sorted by. */
export function checkSortable(field: FieldShape): void {
  if (field.long)
    throw new SoqlError('INVALID_FIELD', `field '${field.name}' can not be sorted in a query call`);
}
