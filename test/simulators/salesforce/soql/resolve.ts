import type { Row, Value } from '../world/row';
import { type FieldShape, fieldOf, type ObjectShape, objectOf } from '../world/shape';
import { pointAt, SoqlError } from './soql-error';
import { createFinder, type Found, NAME_SHAPE, nameRow, type Source } from './source';

/** A field as a query reaches it, through none or several relationships. */
export interface Reached {
  field: FieldShape;
  /** the object the field is on */
  shape: ObjectShape;
  /** the relationships on the way, as the org spells them */
  steps: readonly string[];
  /** the record after so many relationships; null when a reference on the way is empty */
  through(row: Row, steps: number): Passed | null;
  read(row: Row): Value;
}

/** A record on the way, under the type by which it is reached. */
export interface Passed extends Found {
  type: string;
}

/** Where a query is run, with what it needs to point at its faults. */
export interface Scope {
  source: Source;
  text: string;
  find: (id: string, objects: readonly string[]) => Found | null;
}

export function createScope(source: Source, text: string): Scope {
  return { source, text, find: createFinder(source) };
}

/** Finds the object of a FROM. Throws INVALID_TYPE when the org has none or hides it. */
export function reachObject(scope: Scope, name: string, at: number): ObjectShape {
  const shape = objectOf(scope.source.schema, name);
  if (shape) return shape;
  throw new SoqlError(
    'INVALID_TYPE',
    `${pointAt(scope.text, at)}sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`,
  );
}

const LONGEST_PATH = 6;

/** Finds a field by its path from an object. Throws INVALID_FIELD when there is no such column or relationship. */
export function reachField(scope: Scope, from: ObjectShape, path: readonly string[], at: number): Reached {
  const steps: { field: FieldShape; named: boolean }[] = [];
  let shape = from;
  const relationships = path.slice(0, -1);
  if (relationships.length > LONGEST_PATH - 1) throw noRelationship(scope, path.join('.'), at);
  for (const name of relationships) {
    const field = shape.fields.find((each) => each.relationshipName?.toLowerCase() === name.toLowerCase());
    const named = field !== undefined && field.referenceTo.length > 1;
    const next = named ? NAME_SHAPE : objectOf(scope.source.schema, field?.referenceTo[0] ?? '');
    if (!field || !next) throw noRelationship(scope, name, at);
    steps.push({ field, named });
    shape = next;
  }
  const name = path.at(-1) ?? '';
  const field = fieldOf(shape, name);
  if (!field) throw noColumn(scope, shape, name, at);
  const start = (row: Row): Passed => ({ object: from.name, type: from.name, row });
  return {
    field,
    shape,
    steps: steps.map((step) => step.field.relationshipName ?? ''),
    through: (row, count) => walk(scope, start(row), steps.slice(0, count)),
    read: (row) => walk(scope, start(row), steps)?.row[field.name] ?? null,
  };
}

function walk(
  scope: Scope,
  start: Passed,
  steps: readonly { field: FieldShape; named: boolean }[],
): Passed | null {
  let found = start;
  for (const { field, named } of steps) {
    const id = found.row[field.name];
    const next = typeof id === 'string' ? scope.find(id, field.referenceTo) : null;
    if (!next) return null;
    found = named
      ? { object: next.object, type: NAME_SHAPE.name, row: nameRow(next) }
      : { ...next, type: next.object };
  }
  return found;
}

function noColumn(scope: Scope, shape: ObjectShape, name: string, at: number): SoqlError {
  return new SoqlError(
    'INVALID_FIELD',
    `${pointAt(scope.text, at)}No such column '${name}' on entity '${shape.name}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
  );
}

function noRelationship(scope: Scope, name: string, at: number): SoqlError {
  return new SoqlError(
    'INVALID_FIELD',
    `${pointAt(scope.text, at)}Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
  );
}
