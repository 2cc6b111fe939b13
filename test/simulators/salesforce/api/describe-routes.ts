import { createHash } from 'node:crypto';
import { type Answer, answerJson, type Json } from '../../exchange';
import { type FieldShape, isAggregatable, isGroupable, type ObjectShape, objectOf } from '../world/shape';
import type { Call, Route } from './call';
import { notFound } from './error-answers';
import { labelOf, pluralOf } from './labels';
import { sourceOf } from './source-of';

/** What an org holds, as the asking person sees it. */
export const DESCRIBE_ROUTES: Route[] = [
  { method: 'GET', path: /^\/sobjects\/?$/, answer: describeAll },
  { method: 'GET', path: /^\/sobjects\/(\w+)\/describe\/?$/, answer: describeOne },
];

function describeAll(call: Call): Answer {
  const shapes = Object.values(sourceOf(call.org, call.user.id, call.version).schema);
  return fresh(call, {
    encoding: 'UTF-8',
    maxBatchSize: 200,
    sobjects: shapes.map((shape) => describeBriefly(call, shape)),
  });
}

function describeOne(call: Call, [name = '']: string[]): Answer {
  const shape = objectOf(sourceOf(call.org, call.user.id, call.version).schema, name);
  if (!shape) return notFound();
  return fresh(call, {
    ...describeBriefly(call, shape),
    childRelationships: shape.children.map((child) => ({
      childSObject: child.object,
      field: child.field,
      relationshipName: child.relationshipName,
      cascadeDelete: false,
      deprecatedAndHidden: false,
    })),
    fields: shape.fields.map((field) => describeField(call, field)),
    recordTypeInfos: describeRecordTypes(shape),
  });
}

function describeBriefly(call: Call, shape: ObjectShape): { [key: string]: Json } {
  const url = `/services/data/${call.version}/sobjects/${shape.name}`;
  return {
    name: shape.name,
    label: labelOf(shape.label, call.user.language),
    labelPlural: pluralOf(shape.labelPlural, call.user.language),
    keyPrefix: shape.keyPrefix,
    custom: shape.name.endsWith('__c'),
    customSetting: false,
    queryable: true,
    retrieveable: true,
    searchable: true,
    layoutable: true,
    feedEnabled: call.org.schema.FeedItem !== undefined,
    createable: false,
    updateable: false,
    deletable: false,
    urls: { sobject: url, describe: `${url}/describe`, rowTemplate: `${url}/{ID}` },
  };
}

const SOAP: Partial<Record<FieldShape['type'], string>> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  boolean: 'xsd:boolean',
  date: 'xsd:date',
  datetime: 'xsd:dateTime',
  int: 'xsd:int',
  double: 'xsd:double',
  currency: 'xsd:double',
  percent: 'xsd:double',
};

function describeField(call: Call, field: FieldShape): Json {
  return {
    name: field.name,
    label: labelOf(field.label, call.user.language),
    type: field.type,
    soapType: SOAP[field.type] ?? 'xsd:string',
    custom: field.name.endsWith('__c'),
    length: field.length,
    nillable: field.nillable,
    filterable: !field.long,
    sortable: !field.long,
    groupable: isGroupable(field),
    aggregatable: isAggregatable(field),
    calculated: false,
    deprecatedAndHidden: false,
    nameField: field.name === 'Name' || field.name === 'CaseNumber' || field.name === 'ContractNumber',
    referenceTo: [...field.referenceTo],
    relationshipName: field.relationshipName,
    polymorphicForeignKey: field.referenceTo.length > 1,
    picklistValues: field.picklist.map((value) => ({
      active: true,
      defaultValue: false,
      label: labelOf(value, call.user.language),
      validFor: null,
      value,
    })),
  };
}

const MASTER = '012000000000000AAA';

function describeRecordTypes(shape: ObjectShape): Json {
  const own = shape.recordTypes.map((type, index) => ({
    active: true,
    available: true,
    defaultRecordTypeMapping: index === shape.recordTypes.length - 1,
    developerName: type.developerName,
    master: false,
    name: type.name,
    recordTypeId: type.id,
  }));
  const master = { active: true, available: true, master: true, name: 'Master', developerName: 'Master' };
  return [...own, { ...master, defaultRecordTypeMapping: own.length === 0, recordTypeId: MASTER }];
}

/** The answer with its entity tag and date; 304 without a body when the asker has it already. */
function fresh(call: Call, value: Json): Answer {
  const body = JSON.stringify(value);
  const changedAt = Math.floor(call.org.shapedAt / 1000) * 1000;
  const headers = {
    etag: `"${createHash('md5').update(body).digest('hex')}--gzip"`,
    'last-modified': new Date(changedAt).toUTCString(),
  };
  const since = Date.parse(call.headers['if-modified-since'] ?? '');
  if (since >= changedAt || call.headers['if-none-match'] === headers.etag) {
    return { status: 304, headers, body: '' };
  }
  return answerJson(200, value, headers);
}
