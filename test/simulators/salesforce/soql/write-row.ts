import type { Row } from '../world/row';
import type { ObjectShape } from '../world/shape';
import type { Reached, Scope } from './resolve';
import type { Answered } from './run-query';
import { SoqlError } from './soql-error';

/** One record as the API writes it: its attributes, its fields, and the records it refers to in each other. */
export function writeRow(scope: Scope, shape: ObjectShape, columns: readonly Reached[], row: Row): Answered {
  const written: Answered = attributesOf(scope, shape.name, shape.name, row.Id);
  for (const column of columns) {
    const { field, steps } = column;
    if (steps.length === 0) {
      written[field.name] = row[field.name] ?? null;
      continue;
    }
    writeNested(scope, written, column, row);
  }
  return written;
}

function writeNested(scope: Scope, written: Answered, column: Reached, row: Row): void {
  let target = written;
  for (const [place, step] of column.steps.entries()) {
    const found = column.through(row, place + 1);
    if (!found) {
      target[step] = null;
      return;
    }
    const there = target[step];
    const next: Answered =
      there !== null && typeof there === 'object' && !Array.isArray(there)
        ? there
        : attributesOf(scope, found.type, found.object, found.row.Id);
    target[step] = next;
    target = next;
    if (place === column.steps.length - 1) target[column.field.name] = found.row[column.field.name] ?? null;
  }
}

function attributesOf(scope: Scope, type: string, object: string, id: string): Answered {
  const url = `/services/data/${scope.source.version}/sobjects/${object}/${id}`;
  return { attributes: { type, url } };
}

/** Throws when a field is asked for twice. */
export function checkDuplicates(columns: readonly Reached[]): void {
  const seen = new Set<string>();
  for (const { field, steps } of columns) {
    const path = [...steps, field.name].join('.');
    if (seen.has(path)) throw new SoqlError('MALFORMED_QUERY', `duplicate field selected: ${path}`);
    seen.add(path);
  }
}
