import type { ObjectShape } from '../world/shape';
import {
  checkField,
  dateField,
  linkField,
  longField,
  pickField,
  textField,
  timeField,
  wholeField,
  wholeRecord,
} from './fields';

const ABOUT = ['Account', 'Asset', 'Case', 'Contract', 'Opportunity'];

export const TASK: ObjectShape = {
  name: 'Task',
  label: 'Task',
  labelPlural: 'Tasks',
  keyPrefix: '00T',
  fields: wholeRecord(
    linkField('WhoId', 'Name ID', 'Contact', 'Lead'),
    linkField('WhatId', 'Related To ID', ...ABOUT),
    { ...textField('Subject', 'Subject'), type: 'combobox' },
    dateField('ActivityDate', 'Due Date Only'),
    pickField('Status', 'Status', ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else']),
    pickField('Priority', 'Priority', ['High', 'Normal', 'Low']),
    checkField('IsHighPriority', 'High Priority'),
    linkField('OwnerId', 'Assigned To ID', 'Group', 'User'),
    longField('Description', 'Description'),
    linkField('AccountId', 'Account ID', 'Account'),
    checkField('IsClosed', 'Closed'),
    checkField('IsArchived', 'Archived'),
    wholeField('CallDurationInSeconds', 'Call Duration'),
    pickField('CallType', 'Call Type', ['Internal', 'Inbound', 'Outbound']),
    textField('CallDisposition', 'Call Result'),
    pickField('TaskSubtype', 'Task Subtype', ['Task', 'Email', 'ListEmail', 'Cadence', 'Call', 'LinkedIn']),
    timeField('CompletedDateTime', 'Completed Date'),
  ),
  children: [],
  recordTypes: [],
};

export const EVENT: ObjectShape = {
  name: 'Event',
  label: 'Event',
  labelPlural: 'Events',
  keyPrefix: '00U',
  fields: wholeRecord(
    linkField('WhoId', 'Name ID', 'Contact', 'Lead'),
    linkField('WhatId', 'Related To ID', ...ABOUT),
    { ...textField('Subject', 'Subject'), type: 'combobox' },
    textField('Location', 'Location'),
    checkField('IsAllDayEvent', 'All-Day Event'),
    timeField('ActivityDateTime', 'Due Date Time'),
    { ...dateField('ActivityDate', 'Due Date Only'), neverAggregated: true },
    wholeField('DurationInMinutes', 'Duration'),
    timeField('StartDateTime', 'Start Date Time'),
    timeField('EndDateTime', 'End Date Time'),
    longField('Description', 'Description'),
    linkField('AccountId', 'Account ID', 'Account'),
    linkField('OwnerId', 'Assigned To ID', 'Calendar', 'User'),
    pickField('EventSubtype', 'Event Subtype', ['Event']),
    checkField('IsArchived', 'Archived'),
  ),
  children: [],
  recordTypes: [],
};
