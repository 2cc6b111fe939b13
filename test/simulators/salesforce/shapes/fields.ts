import type { FieldShape, FieldType } from '../world/shape';

const plain = (name: string, type: FieldType, label: string, more: Partial<FieldShape> = {}): FieldShape => ({
  name,
  type,
  label,
  nillable: true,
  length: 0,
  long: false,
  referenceTo: [],
  relationshipName: null,
  picklist: [],
  ...more,
});

export const textField = (name: string, label: string, length = 255): FieldShape =>
  plain(name, 'string', label, { length });

/** Text too long to be filtered, sorted or grouped by. */
export const longField = (name: string, label: string, length = 32_000): FieldShape =>
  plain(name, 'textarea', label, { length, long: true });

export const pickField = (name: string, label: string, picklist: readonly string[]): FieldShape =>
  plain(name, 'picklist', label, { length: 255, picklist });

export const checkField = (name: string, label: string): FieldShape =>
  plain(name, 'boolean', label, { nillable: false });

export const dateField = (name: string, label: string): FieldShape => plain(name, 'date', label);
export const timeField = (name: string, label: string): FieldShape => plain(name, 'datetime', label);
export const moneyField = (name: string, label: string): FieldShape => plain(name, 'currency', label);
export const percentField = (name: string, label: string): FieldShape => plain(name, 'percent', label);
export const wholeField = (name: string, label: string): FieldShape => plain(name, 'int', label);
export const numberField = (name: string, label: string): FieldShape => plain(name, 'double', label);
export const mailField = (name: string, label: string): FieldShape =>
  plain(name, 'email', label, { length: 80 });
export const phoneField = (name: string, label: string): FieldShape =>
  plain(name, 'phone', label, { length: 40 });

/** A reference; several targets make it polymorphic: then little more than the name can be reached. */
export const linkField = (name: string, label: string, ...referenceTo: string[]): FieldShape =>
  plain(name, 'reference', label, {
    length: 18,
    referenceTo,
    relationshipName: name.endsWith('__c') ? name.replace(/__c$/, '__r') : name.replace(/Id$/, ''),
  });

const DATED = [
  linkField('CreatedById', 'Created By ID', 'User'),
  linkField('LastModifiedById', 'Last Modified By ID', 'User'),
  timeField('CreatedDate', 'Created Date'),
  timeField('LastModifiedDate', 'Last Modified Date'),
  timeField('SystemModstamp', 'System Modstamp'),
].map((field) => ({ ...field, nillable: false }));

const ID: FieldShape = plain('Id', 'id', 'Record ID', { nillable: false, length: 18 });

/** The fields of a whole object: its id, whether it is deleted, its own, and who made it when. */
export function wholeRecord(...fields: FieldShape[]): FieldShape[] {
  return [ID, checkField('IsDeleted', 'Deleted'), ...fields, ...DATED];
}

/** The fields of a line of history, which nobody changes. */
export function historyLine(...fields: FieldShape[]): FieldShape[] {
  const made = DATED.filter((field) => field.name.startsWith('Created'));
  return [ID, checkField('IsDeleted', 'Deleted'), ...fields, ...made];
}

/** The fields of what has no maker. */
export function bareRecord(...fields: FieldShape[]): FieldShape[] {
  return [ID, ...fields];
}
