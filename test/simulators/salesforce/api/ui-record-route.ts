import { createHash } from 'node:crypto';
import { type Answer, answerJson, type Json } from '../../exchange';
import { createScope, type Reached, reachField } from '../soql/resolve';
import { SoqlError } from '../soql/soql-error';
import { toLong } from '../world/record-id';
import type { Row, Value } from '../world/row';
import type { FieldShape, ObjectShape } from '../world/shape';
import type { Call, Route } from './call';
import { displayValue } from './display-value';
import { notFound, refuse } from './error-answers';
import { sourceOf } from './source-of';

type Written = { [key: string]: Json };

/** One record for a page: unknown `fields` fail, unknown `optionalFields` are left out without a word. */
export const UI_RECORD_ROUTES: Route[] = [
  {
    method: 'GET',
    path: /^\/ui-api\/records\/([A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?)\/?$/,
    answer: answerUiRecord,
  },
];

const COMPACT = ['Name', 'CaseNumber', 'ContractNumber', 'Subject', 'Status', 'StageName', 'OwnerId'];

function answerUiRecord(call: Call, [id = '']: string[]): Answer {
  const source = sourceOf(call.org, call.user.id, call.version);
  const found = Object.values(source.schema)
    .map((shape) => ({ shape, row: source.rows(shape.name).find((row) => row.Id === toLong(id)) }))
    .find((each) => each.row !== undefined);
  if (!found?.row) return notFound();
  const { shape, row } = found;
  const wanted = listOf(call, 'fields');
  const optional = listOf(call, 'optionalFields');
  const layout = call.query.has('layoutTypes') ? COMPACT.map((name) => `${shape.name}.${name}`) : [];
  if (wanted.length + optional.length + layout.length === 0) {
    return refuse(
      400,
      'ILLEGAL_QUERY_PARAMETER_VALUE',
      'Provide at least one of fields, optionalFields, layoutTypes',
    );
  }
  const scope = createScope(source, '');
  const reach = (name: string): Reached | null => {
    const [object, ...path] = name.split('.');
    if (object !== shape.name || path.length === 0) return null;
    try {
      return reachField(scope, shape, path, 0);
    } catch (error) {
      if (error instanceof SoqlError) return null;
      throw error;
    }
  };
  const unknown = wanted.find((name) => reach(name) === null);
  if (unknown !== undefined) {
    const column = unknown.split('.').slice(1).join('.');
    return refuse(400, 'INVALID_FIELD', `No such column '${column}' on sobject of type ${shape.name}`);
  }
  const reached = [...wanted, ...optional, ...layout].map(reach).filter((each) => each !== null);
  return answerJson(200, writeRecord(call, shape, row, reached));
}

function writeRecord(call: Call, shape: ObjectShape, row: Row, reached: readonly Reached[]): Written {
  const record = headOf(shape.name, row);
  for (const field of reached) {
    let target = record;
    for (const [place, step] of field.steps.entries()) {
      const found = field.through(row, place + 1);
      const next: Written = found ? headOf(found.object, found.row) : {};
      const known = fieldsOf(target)[step];
      const there = known ? readRecord(known) : null;
      if (!there) fieldsOf(target)[step] = { displayValue: null, value: found ? next : null };
      target = there ?? next;
      if (!found) break;
    }
    const last = field.through(row, field.steps.length);
    if (last) fieldsOf(target)[field.field.name] = writeField(call, field.field, last.row);
  }
  return record;
}

function headOf(object: string, row: Row): Written {
  const eTag = createHash('md5').update(JSON.stringify(row)).digest('hex');
  return {
    apiName: object,
    childRelationships: {},
    eTag,
    fields: {},
    id: row.Id,
    lastModifiedById: row.LastModifiedById ?? null,
    lastModifiedDate: toUiInstant(row.LastModifiedDate ?? null),
    recordTypeId: row.RecordTypeId ?? '012000000000000AAA',
    recordTypeInfo: null,
    systemModstamp: toUiInstant(row.SystemModstamp ?? null),
    weakEtag: Date.parse(String(row.SystemModstamp ?? '')) || 0,
  };
}

function fieldsOf(record: Written): Written {
  const { fields } = record;
  return fields !== null && typeof fields === 'object' && !Array.isArray(fields) ? fields : {};
}

function readRecord(field: Json): Written | null {
  if (field === null || typeof field !== 'object' || Array.isArray(field)) return null;
  const { value } = field;
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
}

function writeField(call: Call, field: FieldShape, row: Row): Json {
  const value = row[field.name] ?? null;
  const currency = typeof row.CurrencyIsoCode === 'string' ? row.CurrencyIsoCode : null;
  return {
    displayValue: displayValue(field, value, call.user, currency),
    value: field.type === 'datetime' ? toUiInstant(value) : value,
  };
}

/** The UI API writes `Z` where the REST API writes `+0000`. */
function toUiInstant(value: Value): Value {
  return typeof value === 'string' ? value.replace('+0000', 'Z') : value;
}

function listOf(call: Call, name: string): string[] {
  const parts = call.query.getAll(name).flatMap((part) => part.split(','));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
