/** The types of fields as a describe names them. */
export type FieldType =
  | 'id'
  | 'reference'
  | 'string'
  | 'textarea'
  | 'picklist'
  | 'combobox'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'email'
  | 'phone'
  | 'url';

export interface FieldShape {
  name: string;
  type: FieldType;
  label: string;
  nillable: boolean;
  /** how long a text may be; 0 for anything else */
  length: number;
  /** long text can neither be filtered nor grouped by nor sorted */
  long: boolean;
  /** no records are grouped by it, though its type allows it */
  neverGrouped?: boolean;
  /** no aggregate takes it, though its type allows it */
  neverAggregated?: boolean;
  referenceTo: readonly string[];
  /** the name a query reaches the referenced record by, e.g. `Account` for `AccountId` */
  relationshipName: string | null;
  picklist: readonly string[];
}

export interface ChildShape {
  relationshipName: string;
  object: string;
  /** the field of the child that holds the parent's id */
  field: string;
}

export interface RecordType {
  id: string;
  name: string;
  developerName: string;
}

export interface ObjectShape {
  name: string;
  label: string;
  labelPlural: string;
  keyPrefix: string | null;
  fields: readonly FieldShape[];
  children: readonly ChildShape[];
  recordTypes: readonly RecordType[];
}

/** What an org holds, by object; what is hidden from a person is not in theirs. */
export type Schema = Record<string, ObjectShape>;

/** Finds an object by its name in any case; undefined when the org has none or hides it. */
export function objectOf(schema: Schema, name: string): ObjectShape | undefined {
  const wanted = name.toLowerCase();
  return Object.values(schema).find((shape) => shape.name.toLowerCase() === wanted);
}

/** Finds a field by its name in any case. */
export function fieldOf(shape: ObjectShape, name: string): FieldShape | undefined {
  const wanted = name.toLowerCase();
  return shape.fields.find((field) => field.name.toLowerCase() === wanted);
}

const NEVER_GROUPED = new Set<FieldType>([
  'datetime',
  'currency',
  'double',
  'percent',
  'textarea',
  'combobox',
]);

/** Whether records may be grouped by a field. */
export function isGroupable(field: FieldShape): boolean {
  return !field.long && !field.neverGrouped && !NEVER_GROUPED.has(field.type);
}

/** Whether a field may be counted, or its largest value asked for. */
export function isAggregatable(field: FieldShape): boolean {
  return !field.long && !field.neverAggregated && field.type !== 'boolean';
}
