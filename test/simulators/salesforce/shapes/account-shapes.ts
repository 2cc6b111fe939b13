import type { ObjectShape } from '../world/shape';
import {
  bareRecord,
  checkField,
  dateField,
  linkField,
  longField,
  mailField,
  moneyField,
  numberField,
  phoneField,
  pickField,
  textField,
  wholeField,
  wholeRecord,
} from './fields';

export const ACCOUNT: ObjectShape = {
  name: 'Account',
  label: 'Account',
  labelPlural: 'Accounts',
  keyPrefix: '001',
  fields: wholeRecord(
    textField('Name', 'Account Name'),
    pickField('Type', 'Account Type', ['Prospect', 'Customer - Direct', 'Customer - Channel', 'Other']),
    linkField('ParentId', 'Parent Account ID', 'Account'),
    textField('BillingCity', 'Billing City', 40),
    textField('BillingCountry', 'Billing Country', 80),
    phoneField('Phone', 'Account Phone'),
    pickField('Industry', 'Industry', [
      'Banking',
      'Energy',
      'Healthcare',
      'Manufacturing',
      'Retail',
      'Technology',
    ]),
    moneyField('AnnualRevenue', 'Annual Revenue'),
    wholeField('NumberOfEmployees', 'Employees'),
    longField('Description', 'Account Description'),
    linkField('OwnerId', 'Owner ID', 'User'),
    dateField('LastActivityDate', 'Last Activity'),
  ),
  children: [
    { relationshipName: 'ChildAccounts', object: 'Account', field: 'ParentId' },
    { relationshipName: 'Contacts', object: 'Contact', field: 'AccountId' },
    { relationshipName: 'Opportunities', object: 'Opportunity', field: 'AccountId' },
    { relationshipName: 'Cases', object: 'Case', field: 'AccountId' },
    { relationshipName: 'Contracts', object: 'Contract', field: 'AccountId' },
    { relationshipName: 'Assets', object: 'Asset', field: 'AccountId' },
    { relationshipName: 'Tasks', object: 'Task', field: 'WhatId' },
    { relationshipName: 'Events', object: 'Event', field: 'WhatId' },
  ],
  recordTypes: [],
};

export const CONTACT: ObjectShape = {
  name: 'Contact',
  label: 'Contact',
  labelPlural: 'Contacts',
  keyPrefix: '003',
  fields: wholeRecord(
    linkField('AccountId', 'Account ID', 'Account'),
    textField('FirstName', 'First Name', 40),
    textField('LastName', 'Last Name', 80),
    textField('Name', 'Full Name', 121),
    mailField('Email', 'Email'),
    phoneField('Phone', 'Business Phone'),
    textField('Title', 'Title', 128),
    linkField('OwnerId', 'Owner ID', 'User'),
  ),
  children: [
    { relationshipName: 'Cases', object: 'Case', field: 'ContactId' },
    { relationshipName: 'Tasks', object: 'Task', field: 'WhoId' },
    { relationshipName: 'Events', object: 'Event', field: 'WhoId' },
  ],
  recordTypes: [],
};

export const USER: ObjectShape = {
  name: 'User',
  label: 'User',
  labelPlural: 'Users',
  keyPrefix: '005',
  fields: wholeRecord(
    textField('Username', 'Username', 80),
    textField('FirstName', 'First Name', 40),
    textField('LastName', 'Last Name', 80),
    textField('Name', 'Full Name', 121),
    mailField('Email', 'Email'),
    textField('Alias', 'Alias', 8),
    checkField('IsActive', 'Active'),
    pickField('UserType', 'User Type', ['Standard', 'Guest']),
    pickField('TimeZoneSidKey', 'Time Zone', []),
    pickField('LocaleSidKey', 'Locale', []),
    pickField('LanguageLocaleKey', 'Language', []),
  ),
  children: [],
  recordTypes: [],
};

export const GROUP: ObjectShape = {
  name: 'Group',
  label: 'Group',
  labelPlural: 'Group',
  keyPrefix: '00G',
  fields: wholeRecord(textField('Name', 'Name', 40), pickField('Type', 'Type', ['Queue', 'Regular'])),
  children: [],
  recordTypes: [],
};

export const ORGANIZATION: ObjectShape = {
  name: 'Organization',
  label: 'Organization',
  labelPlural: 'Organizations',
  keyPrefix: '00D',
  fields: wholeRecord(
    textField('Name', 'Name', 80),
    checkField('IsSandbox', 'Is Sandbox'),
    textField('InstanceName', 'Instance Name', 5),
    pickField('OrganizationType', 'Edition', [
      'Enterprise Edition',
      'Unlimited Edition',
      'Developer Edition',
    ]),
    pickField('TimeZoneSidKey', 'Time Zone', []),
    wholeField('FiscalYearStartMonth', 'Fiscal Year Starts In'),
  ),
  children: [],
  recordTypes: [],
};

export const RECORD_TYPE: ObjectShape = {
  name: 'RecordType',
  label: 'Record Type',
  labelPlural: 'Record Types',
  keyPrefix: '012',
  fields: bareRecord(
    textField('Name', 'Name', 80),
    textField('DeveloperName', 'Record Type Name', 80),
    textField('SobjectType', 'SObject Type Name', 40),
    checkField('IsActive', 'Active'),
  ),
  children: [],
  recordTypes: [],
};

export const CURRENCY_TYPE: ObjectShape = {
  name: 'CurrencyType',
  label: 'Currency Type',
  labelPlural: 'Currency Types',
  keyPrefix: '01L',
  fields: bareRecord(
    textField('IsoCode', 'Currency ISO Code', 3),
    numberField('ConversionRate', 'Conversion Rate'),
    checkField('IsActive', 'Active'),
    checkField('IsCorporate', 'Corporate Currency'),
  ),
  children: [],
  recordTypes: [],
};
