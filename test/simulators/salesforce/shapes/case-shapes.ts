import type { ObjectShape } from '../world/shape';
import {
  bareRecord,
  checkField,
  historyLine,
  linkField,
  longField,
  mailField,
  pickField,
  textField,
  timeField,
  wholeField,
  wholeRecord,
} from './fields';

export const CASE: ObjectShape = {
  name: 'Case',
  label: 'Case',
  labelPlural: 'Cases',
  keyPrefix: '500',
  fields: wholeRecord(
    { ...textField('CaseNumber', 'Case Number', 30), neverGrouped: true },
    linkField('ContactId', 'Contact ID', 'Contact'),
    linkField('AccountId', 'Account ID', 'Account'),
    linkField('ParentId', 'Parent Case ID', 'Case'),
    pickField('Type', 'Case Type', ['Problem', 'Feature Request', 'Question']),
    pickField('Status', 'Status', ['New', 'Working', 'Escalated', 'Closed']),
    pickField('Reason', 'Case Reason', ['Performance', 'Breakdown', 'Instructions not clear', 'Other']),
    pickField('Origin', 'Case Origin', ['Phone', 'Email', 'Web']),
    textField('Subject', 'Subject'),
    pickField('Priority', 'Priority', ['High', 'Medium', 'Low']),
    longField('Description', 'Description'),
    checkField('IsClosed', 'Closed'),
    timeField('ClosedDate', 'Closed Date'),
    checkField('IsEscalated', 'Escalated'),
    linkField('OwnerId', 'Owner ID', 'Group', 'User'),
    mailField('ContactEmail', 'Contact Email'),
  ),
  children: [
    { relationshipName: 'Cases', object: 'Case', field: 'ParentId' },
    { relationshipName: 'CaseComments', object: 'CaseComment', field: 'ParentId' },
    { relationshipName: 'EmailMessages', object: 'EmailMessage', field: 'ParentId' },
    { relationshipName: 'Emails', object: 'EmailMessage', field: 'RelatedToId' },
    { relationshipName: 'Histories', object: 'CaseHistory', field: 'CaseId' },
    { relationshipName: 'Feeds', object: 'CaseFeed', field: 'ParentId' },
    { relationshipName: 'Tasks', object: 'Task', field: 'WhatId' },
    { relationshipName: 'Events', object: 'Event', field: 'WhatId' },
  ],
  recordTypes: [],
};

export const CASE_COMMENT: ObjectShape = {
  name: 'CaseComment',
  label: 'Case Comment',
  labelPlural: 'Case Comments',
  keyPrefix: '00a',
  fields: wholeRecord(
    linkField('ParentId', 'Parent ID', 'Case'),
    checkField('IsPublished', 'Published'),
    longField('CommentBody', 'Body', 4000),
  ),
  children: [],
  recordTypes: [],
};

export const CASE_HISTORY: ObjectShape = {
  name: 'CaseHistory',
  label: 'Case History',
  labelPlural: 'Case History',
  keyPrefix: null,
  fields: historyLine(
    linkField('CaseId', 'Case ID', 'Case'),
    pickField('Field', 'Changed Field', ['created', 'Status', 'Owner', 'IsEscalated', 'Priority']),
    { ...textField('OldValue', 'Old Value'), long: true },
    { ...textField('NewValue', 'New Value'), long: true },
  ),
  children: [],
  recordTypes: [],
};

const FEED = [
  pickField('Type', 'Feed Item Type', [
    'TextPost',
    'CaseCommentPost',
    'EmailMessageEvent',
    'ChangeStatusPost',
  ]),
  longField('Body', 'Body', 10_000),
  textField('Title', 'Title'),
  wholeField('CommentCount', 'Comment Count'),
];

export const CASE_FEED: ObjectShape = {
  name: 'CaseFeed',
  label: 'Case Feed',
  labelPlural: 'Case Feed',
  keyPrefix: null,
  fields: wholeRecord(
    linkField('ParentId', 'Parent ID', 'Case'),
    ...FEED,
    linkField('RelatedRecordId', 'Related Record ID', 'CaseComment', 'EmailMessage'),
  ),
  children: [],
  recordTypes: [],
};

export const FEED_ITEM: ObjectShape = {
  name: 'FeedItem',
  label: 'Feed Item',
  labelPlural: 'Feed Items',
  keyPrefix: '0D5',
  fields: wholeRecord(
    linkField('ParentId', 'Parent ID', 'Account', 'Case', 'Contract', 'Opportunity'),
    ...FEED,
    linkField('RelatedRecordId', 'Related Record ID', 'CaseComment', 'EmailMessage'),
  ),
  children: [],
  recordTypes: [],
};

export const CASE_STATUS: ObjectShape = {
  name: 'CaseStatus',
  label: 'Case Status Value',
  labelPlural: 'Case Status Values',
  keyPrefix: '01J',
  fields: bareRecord(
    textField('ApiName', 'API Name'),
    textField('MasterLabel', 'Master Label'),
    checkField('IsClosed', 'Is Closed'),
    checkField('IsDefault', 'Is Default'),
    wholeField('SortOrder', 'Sort Order'),
  ),
  children: [],
  recordTypes: [],
};

export const EMAIL_MESSAGE: ObjectShape = {
  name: 'EmailMessage',
  label: 'Email Message',
  labelPlural: 'Email Messages',
  keyPrefix: '02s',
  fields: wholeRecord(
    linkField('ParentId', 'Case ID', 'Case'),
    linkField('RelatedToId', 'Related To ID', 'Account', 'Case', 'Contract', 'Opportunity'),
    linkField('ActivityId', 'Activity ID', 'Task'),
    textField('Subject', 'Subject', 3000),
    longField('TextBody', 'Text Body'),
    longField('HtmlBody', 'HTML Body', 131_072),
    textField('FromName', 'From Name', 1000),
    mailField('FromAddress', 'From Address'),
    { ...textField('ToAddress', 'To Address', 4000), long: true },
    checkField('Incoming', 'Is Incoming'),
    checkField('HasAttachment', 'Has Attachment'),
    pickField('Status', 'Status', ['0', '1', '2', '3', '4', '5']),
    timeField('MessageDate', 'Message Date'),
    checkField('IsExternallyVisible', 'Is Externally Visible'),
    textField('ThreadIdentifier', 'Thread ID'),
  ),
  children: [],
  recordTypes: [],
};
