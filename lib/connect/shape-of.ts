import type { OrgShape } from '@/lib/model/org';
import { fieldOf } from './composite';

const NAME = /^[A-Za-z]\w{0,79}$/;

/** Names and types of what a describe says is there; everything else of it is dropped. */
export function shapeOf(describes: Record<string, unknown>): OrgShape['objects'] {
  const shapes = Object.entries(describes).flatMap(([object, describe]) => {
    const fields = fieldOf(describe, 'fields');
    if (!NAME.test(object) || !Array.isArray(fields)) return [];
    const types = fields.flatMap((field: unknown) => {
      const [name, type] = [fieldOf(field, 'name'), fieldOf(field, 'type')];
      return typeof name === 'string' && NAME.test(name) && typeof type === 'string' && type.length <= 40
        ? [[name, type] as const]
        : [];
    });
    return [[object, Object.fromEntries(types)] as const];
  });
  return Object.fromEntries(shapes);
}
