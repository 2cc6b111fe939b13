import type { OrgKey } from '../world/org';
import type { FieldShape, ObjectShape, RecordType, Schema } from '../world/shape';
import { ACCOUNT, CONTACT, CURRENCY_TYPE, GROUP, ORGANIZATION, RECORD_TYPE, USER } from './account-shapes';
import { EVENT, TASK } from './activity-shapes';
import {
  CASE,
  CASE_COMMENT,
  CASE_FEED,
  CASE_HISTORY,
  CASE_STATUS,
  EMAIL_MESSAGE,
  FEED_ITEM,
} from './case-shapes';
import {
  ASSET,
  ASSET_STATE_PERIOD,
  CONTRACT,
  OPPORTUNITY,
  OPPORTUNITY_HISTORY,
  SUBSCRIPTION,
} from './deal-shapes';
import { checkField, dateField, linkField, moneyField, pickField } from './fields';

const EVERYWHERE = [
  ACCOUNT,
  CONTACT,
  USER,
  GROUP,
  ORGANIZATION,
  CASE,
  CASE_COMMENT,
  CASE_STATUS,
  TASK,
  EVENT,
  OPPORTUNITY,
  OPPORTUNITY_HISTORY,
];

const CURRENCIES = ['EUR', 'USD'];
const WITH_CURRENCY = [
  'Account',
  'Contact',
  'Contract',
  'Opportunity',
  'OpportunityHistory',
  'Task',
  'Event',
];

/** What each org holds. They differ as real ones do: which objects there are, and what marks a renewal. */
export function shapeOrg(key: OrgKey, recordTypes: readonly RecordType[]): Schema {
  switch (key) {
    case 'acme':
    case 'acme--sb':
      return shapeAcme(recordTypes);
    case 'plain':
      return change(gather(EVERYWHERE), 'Opportunity', [
        pickField('Type', 'Opportunity Type', ['Existing', 'New']),
      ]);
    case 'cpq':
      return change(
        gather([...EVERYWHERE, CONTRACT, CASE_HISTORY, EMAIL_MESSAGE, SUBSCRIPTION]),
        'Opportunity',
        [
          checkField('SBQQ__Renewal__c', 'Renewal'),
          linkField('SBQQ__RenewedContract__c', 'Renewed Contract', 'Contract'),
        ],
      );
    case 'assets':
      return change(
        gather([...EVERYWHERE, CONTRACT, CASE_HISTORY, EMAIL_MESSAGE, ASSET, ASSET_STATE_PERIOD]),
        'Opportunity',
        [pickField('Type', 'Opportunity Type', ['New Business', 'Renewal', 'Add-On'])],
      );
  }
}

function shapeAcme(recordTypes: readonly RecordType[]): Schema {
  let schema = gather([
    ...EVERYWHERE,
    CONTRACT,
    ASSET,
    CASE_HISTORY,
    CASE_FEED,
    FEED_ITEM,
    EMAIL_MESSAGE,
    RECORD_TYPE,
    CURRENCY_TYPE,
  ]);
  schema = change(schema, 'Opportunity', [
    linkField('RecordTypeId', 'Record Type ID', 'RecordType'),
    dateField('Renewal_Date__c', 'Renewal Date'),
    moneyField('Prior_ARR__c', 'Prior ARR'),
  ]);
  schema = change(schema, 'Account', [
    moneyField('Start_ARR__c', 'Start ARR'),
    moneyField('Current_ARR__c', 'Current ARR'),
  ]);
  for (const name of WITH_CURRENCY)
    schema = change(schema, name, [pickField('CurrencyIsoCode', 'Currency ISO Code', CURRENCIES)]);
  const opportunity = schema.Opportunity;
  return opportunity ? { ...schema, Opportunity: { ...opportunity, recordTypes } } : schema;
}

/** What an org lacks is reached by no relationship either. */
function gather(shapes: readonly ObjectShape[]): Schema {
  const names = new Set(shapes.map((shape) => shape.name));
  const fitted = shapes.map((shape) => ({
    ...shape,
    children: shape.children.filter((child) => names.has(child.object)),
    fields: shape.fields.filter((field) => !isDangling(field, names)),
  }));
  return Object.fromEntries(fitted.map((shape) => [shape.name, shape]));
}

function isDangling(field: FieldShape, names: ReadonlySet<string>): boolean {
  return field.referenceTo.length > 0 && !field.referenceTo.some((name) => names.has(name));
}

/** Adds fields to an object, or puts them in the place of those that have their names. */
function change(schema: Schema, object: string, fields: readonly FieldShape[]): Schema {
  const shape = schema[object];
  if (!shape) throw new Error(`no object ${object}`);
  const names = new Set(fields.map((field) => field.name));
  const kept = shape.fields.filter((field) => !names.has(field.name));
  return { ...schema, [object]: { ...shape, fields: [...kept, ...fields] } };
}
