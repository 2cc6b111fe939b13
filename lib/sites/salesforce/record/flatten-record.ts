import type { Row } from '../renewal/read-renewal';
import { fieldsOf } from './read-value';

/**
 * A record as `/ui-api/records` answers it, in the form of a query's row: fields by their values, parents nested.
 * What is displayed is left out: it is in the person's language.
 */
export function flattenRecord(record: Row): Row {
  const fields = Object.entries(fieldsOf(record.fields)).map(([name, field]) => {
    const value = fieldsOf(field).value ?? null;
    const parent = fieldsOf(value);
    return [name, parent.fields ? flattenRecord(parent) : typeof value === 'object' ? null : value] as const;
  });
  return {
    ...Object.fromEntries(fields),
    Id: record.id ?? null,
    ...(typeof record.lastModifiedDate === 'string' ? { LastModifiedDate: record.lastModifiedDate } : {}),
  };
}
