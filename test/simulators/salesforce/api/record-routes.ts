import { type Answer, answerJson } from '../../exchange';
import { findRow } from '../world/find-row';
import { toLong } from '../world/record-id';
import { objectOf } from '../world/shape';
import type { Call, Route } from './call';
import { notFound } from './error-answers';
import { sourceOf } from './source-of';

/** One whole record by its object and id. */
export const RECORD_ROUTES: Route[] = [
  {
    method: 'GET',
    path: /^\/sobjects\/(\w+)\/([A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?)\/?$/,
    answer: answerRecord,
  },
];

function answerRecord(call: Call, [object = '', id = '']: string[]): Answer {
  const shape = objectOf(sourceOf(call.org, call.user.id, call.version).schema, object);
  const row = shape && findRow(call.org.tables, shape.name, toLong(id));
  if (!shape || !row) return notFound();
  const url = `/services/data/${call.version}/sobjects/${shape.name}/${row.Id}`;
  const values = shape.fields.map((field) => [field.name, row[field.name] ?? null]);
  return answerJson(200, { attributes: { type: shape.name, url }, ...Object.fromEntries(values) });
}
