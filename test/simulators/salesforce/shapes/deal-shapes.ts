import type { ObjectShape } from '../world/shape';
import {
  checkField,
  dateField,
  historyLine,
  linkField,
  longField,
  moneyField,
  numberField,
  percentField,
  pickField,
  textField,
  timeField,
  wholeField,
  wholeRecord,
} from './fields';

export const STAGES = [
  'Qualification',
  'Needs Analysis',
  'Proposal/Price Quote',
  'Negotiation/Review',
  'Closed Won',
  'Closed Lost',
] as const;

const FORECAST = ['Omitted', 'Pipeline', 'BestCase', 'MostLikely', 'Forecast', 'Closed'];

export const OPPORTUNITY: ObjectShape = {
  name: 'Opportunity',
  label: 'Opportunity',
  labelPlural: 'Opportunities',
  keyPrefix: '006',
  fields: wholeRecord(
    linkField('AccountId', 'Account ID', 'Account'),
    textField('Name', 'Name', 120),
    longField('Description', 'Description'),
    pickField('StageName', 'Stage', STAGES),
    moneyField('Amount', 'Amount'),
    percentField('Probability', 'Probability (%)'),
    moneyField('ExpectedRevenue', 'Expected Amount'),
    { ...dateField('CloseDate', 'Close Date'), nillable: false },
    pickField('Type', 'Opportunity Type', [
      'Existing Customer - Upgrade',
      'Existing Customer - Replacement',
      'Existing Customer - Downgrade',
      'New Customer',
    ]),
    textField('NextStep', 'Next Step'),
    checkField('IsClosed', 'Closed'),
    checkField('IsWon', 'Won'),
    pickField('ForecastCategory', 'Forecast Category', FORECAST),
    pickField('ForecastCategoryName', 'Forecast Category', [
      'Omitted',
      'Pipeline',
      'Best Case',
      'Commit',
      'Closed',
    ]),
    checkField('HasOpportunityLineItem', 'Has Line Item'),
    linkField('OwnerId', 'Owner ID', 'User'),
    dateField('LastActivityDate', 'Last Activity'),
    timeField('LastStageChangeDate', 'Last Stage Change Date'),
    wholeField('FiscalQuarter', 'Fiscal Quarter'),
    wholeField('FiscalYear', 'Fiscal Year'),
  ),
  children: [
    { relationshipName: 'OpportunityHistories', object: 'OpportunityHistory', field: 'OpportunityId' },
    { relationshipName: 'Tasks', object: 'Task', field: 'WhatId' },
    { relationshipName: 'Events', object: 'Event', field: 'WhatId' },
  ],
  recordTypes: [],
};

export const OPPORTUNITY_HISTORY: ObjectShape = {
  name: 'OpportunityHistory',
  label: 'Opportunity History',
  labelPlural: 'Opportunity History',
  keyPrefix: '008',
  fields: historyLine(
    linkField('OpportunityId', 'Opportunity ID', 'Opportunity'),
    pickField('StageName', 'Stage', STAGES),
    moneyField('Amount', 'Amount'),
    moneyField('ExpectedRevenue', 'Expected Revenue'),
    dateField('CloseDate', 'Close Date'),
    percentField('Probability', 'Probability'),
    pickField('ForecastCategory', 'To Forecast Category', FORECAST),
    timeField('SystemModstamp', 'System Modstamp'),
  ),
  children: [],
  recordTypes: [],
};

export const CONTRACT: ObjectShape = {
  name: 'Contract',
  label: 'Contract',
  labelPlural: 'Contracts',
  keyPrefix: '800',
  fields: wholeRecord(
    linkField('AccountId', 'Account ID', 'Account'),
    dateField('StartDate', 'Contract Start Date'),
    dateField('EndDate', 'Contract End Date'),
    wholeField('ContractTerm', 'Contract Term'),
    linkField('OwnerId', 'Owner ID', 'User'),
    pickField('Status', 'Status', ['Draft', 'In Approval Process', 'Activated']),
    pickField('StatusCode', 'Status Category', ['Draft', 'InApproval', 'Activated']),
    pickField('OwnerExpirationNotice', 'Owner Expiration Notice', ['15', '30', '45', '60', '90', '120']),
    dateField('CustomerSignedDate', 'Customer Signed Date'),
    timeField('ActivatedDate', 'Activated Date'),
    { ...textField('ContractNumber', 'Contract Number', 30), neverGrouped: true },
    longField('Description', 'Description'),
    dateField('LastActivityDate', 'Last Activity'),
  ),
  children: [
    { relationshipName: 'Tasks', object: 'Task', field: 'WhatId' },
    { relationshipName: 'Events', object: 'Event', field: 'WhatId' },
  ],
  recordTypes: [],
};

export const ASSET: ObjectShape = {
  name: 'Asset',
  label: 'Asset',
  labelPlural: 'Assets',
  keyPrefix: '02i',
  fields: wholeRecord(
    textField('Name', 'Asset Name'),
    linkField('AccountId', 'Account ID', 'Account'),
    pickField('Status', 'Status', ['Purchased', 'Installed', 'Obsolete']),
    moneyField('Price', 'Price'),
    numberField('Quantity', 'Quantity'),
    dateField('UsageEndDate', 'Usage End Date'),
    linkField('OwnerId', 'Asset Owner ID', 'User'),
  ),
  children: [{ relationshipName: 'AssetStatePeriods', object: 'AssetStatePeriod', field: 'AssetId' }],
  recordTypes: [],
};

export const ASSET_STATE_PERIOD: ObjectShape = {
  name: 'AssetStatePeriod',
  label: 'Asset State Period',
  labelPlural: 'Asset State Periods',
  keyPrefix: '1j2',
  fields: wholeRecord(
    linkField('AssetId', 'Asset ID', 'Asset'),
    timeField('StartDate', 'Start Date'),
    timeField('EndDate', 'End Date'),
    numberField('Quantity', 'Quantity'),
    moneyField('Mrr', 'Monthly Recurring Revenue'),
    moneyField('Amount', 'Amount'),
  ),
  children: [],
  recordTypes: [],
};

export const SUBSCRIPTION: ObjectShape = {
  name: 'SBQQ__Subscription__c',
  label: 'Subscription',
  labelPlural: 'Subscriptions',
  keyPrefix: 'a1X',
  fields: wholeRecord(
    textField('Name', 'Subscription #', 80),
    linkField('SBQQ__Account__c', 'Account', 'Account'),
    linkField('SBQQ__Contract__c', 'Contract', 'Contract'),
    moneyField('SBQQ__NetPrice__c', 'Net Price'),
    numberField('SBQQ__Quantity__c', 'Quantity'),
    dateField('SBQQ__StartDate__c', 'Start Date'),
    dateField('SBQQ__EndDate__c', 'End Date'),
    textField('SBQQ__ProductName__c', 'Product Name'),
  ),
  children: [],
  recordTypes: [],
};
