/** A field as its describe shows it, cut down to what a person needs to point at it. Labels are for showing only. */
export interface DescribedField {
  name: string;
  label: string;
  type: string;
  custom: boolean;
  /** active picklist values, by the value that records hold */
  values: { value: string; label: string }[];
}

export interface Described {
  fields: DescribedField[];
  /** without the one that every object has */
  recordTypes: { name: string; label: string }[];
}

/** Describes by object name, as the API answered them; an object that is missing is absent or hidden. */
export type Describes = Readonly<Record<string, unknown>>;

/** Reads one describe, key by key: whatever does not fit is left out. */
export function readDescribe(describes: Describes, object: string): Described | null {
  const body = Object.hasOwn(describes, object) ? fieldsOf(describes[object]) : {};
  if (!Array.isArray(body.fields)) return null;
  return {
    fields: listOf(body.fields).flatMap(readField),
    recordTypes: listOf(body.recordTypeInfos).flatMap((one) => {
      const name = textOf(one.developerName);
      return name && one.master !== true && one.active !== false
        ? [{ name, label: textOf(one.name) ?? name }]
        : [];
    }),
  };
}

function readField(one: Fields): DescribedField[] {
  const name = textOf(one.name);
  const type = textOf(one.type);
  if (!name || !type) return [];
  const values = listOf(one.picklistValues).flatMap((entry) => {
    const value = textOf(entry.value);
    return value && entry.active !== false ? [{ value, label: textOf(entry.label) ?? value }] : [];
  });
  // describes have been seen to call a custom field standard: its name tells
  const custom = one.custom === true || name.endsWith('__c');
  return [{ name, label: textOf(one.label) ?? name, type, custom, values }];
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, 255) : null;
