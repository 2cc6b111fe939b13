import type { Row } from '../world/row';
import { type FieldShape, type ObjectShape, objectOf, type Schema } from '../world/shape';

/** What a query is run over: the objects and records that the asking person may see. */
export interface Source {
  schema: Schema;
  rows(object: string): readonly Row[];
  /** IANA time zone of the person */
  zone: string;
  /** e.g. `v66.0` */
  version: string;
  /** how many of a currency make one of the org's own; null: the org has a single currency */
  rates: ReadonlyMap<string, number> | null;
}

/** A record with the name of its object. */
export interface Found {
  object: string;
  row: Row;
}

const PREFIXES = 3;

/** Finds records by id; whatever an object's prefix, what cannot be seen is not found. */
export function createFinder(source: Source): (id: string, objects: readonly string[]) => Found | null {
  const indexes = new Map<string, Map<string, Row>>();
  const indexOf = (object: string): Map<string, Row> => {
    const known = indexes.get(object) ?? new Map(source.rows(object).map((row) => [row.Id, row]));
    indexes.set(object, known);
    return known;
  };
  return (id, objects) => {
    for (const object of objects) {
      const shape = objectOf(source.schema, object);
      if (!shape || (shape.keyPrefix !== null && shape.keyPrefix !== id.slice(0, PREFIXES))) continue;
      const row = indexOf(shape.name).get(id);
      if (row) return { object: shape.name, row };
    }
    return null;
  };
}

const nameField = (name: string): FieldShape => ({
  name,
  type: name === 'Id' ? 'id' : 'string',
  label: name,
  nillable: true,
  length: 255,
  long: false,
  referenceTo: [],
  relationshipName: null,
  picklist: [],
});

/** What a reference to one of several objects leads to: little more than a name. */
export const NAME_SHAPE: ObjectShape = {
  name: 'Name',
  label: 'Name',
  labelPlural: 'Names',
  keyPrefix: null,
  fields: ['Id', 'Name', 'Type', 'FirstName', 'LastName', 'Email'].map(nameField),
  children: [],
  recordTypes: [],
};

/** Any record as `NAME_SHAPE` shows it. */
export function nameRow(found: Found): Row {
  const { row, object } = found;
  const name = row.Name ?? row.CaseNumber ?? row.ContractNumber ?? row.Subject ?? null;
  return {
    Id: row.Id,
    Name: name,
    Type: object,
    FirstName: row.FirstName ?? null,
    LastName: row.LastName ?? null,
    Email: row.Email ?? null,
  };
}
