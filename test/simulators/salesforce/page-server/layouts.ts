/** How a value is shown. */
export type FieldKind =
  | 'text'
  | 'long'
  | 'date'
  | 'instant'
  | 'money'
  | 'percent'
  | 'number'
  | 'check'
  | 'link';

export interface PageLayout {
  /** the field that heads the page */
  name: string;
  /** the one in the title of the tab */
  number: string;
  /** in the header */
  compact: readonly string[];
  /** in the details, in two columns, row by row */
  details: readonly string[];
}

/** Page layouts of the standard objects. A field that an org does not have is left out. */
export const LAYOUTS: Readonly<Record<string, PageLayout>> = {
  Case: {
    name: 'Subject',
    number: 'CaseNumber',
    compact: ['Priority', 'Status', 'CaseNumber'],
    details: [
      ...['CaseNumber', 'OwnerId', 'Status', 'Priority', 'AccountId', 'ContactId'],
      ...['Type', 'Reason', 'Origin', 'IsEscalated', 'CreatedDate', 'ClosedDate'],
      ...['Subject', 'Description'],
    ],
  },
  Account: {
    name: 'Name',
    number: 'Name',
    compact: ['Type', 'Industry', 'OwnerId', 'Phone'],
    details: [
      ...['Name', 'OwnerId', 'Type', 'Industry', 'AnnualRevenue', 'NumberOfEmployees'],
      ...['Start_ARR__c', 'Current_ARR__c', 'Renewal_Date__c', 'ParentId', 'Phone', 'LastActivityDate'],
    ],
  },
  Opportunity: {
    name: 'Name',
    number: 'Name',
    compact: ['AccountId', 'CloseDate', 'Amount', 'OwnerId'],
    details: [
      ...['Name', 'OwnerId', 'AccountId', 'CloseDate', 'Amount', 'StageName', 'Type', 'Probability'],
      ...['Renewal_Date__c', 'Prior_ARR__c', 'ForecastCategoryName', 'RecordTypeId', 'CurrencyIsoCode'],
      ...['SBQQ__Renewal__c', 'SBQQ__RenewedContract__c', 'LastStageChangeDate'],
    ],
  },
  Contract: {
    name: 'ContractNumber',
    number: 'ContractNumber',
    compact: ['AccountId', 'Status', 'StartDate', 'EndDate'],
    details: [
      ...['ContractNumber', 'OwnerId', 'AccountId', 'Status', 'StartDate', 'EndDate', 'ContractTerm'],
      'ActivatedDate',
    ],
  },
  Onboarding__c: {
    name: 'Name',
    number: 'Name',
    compact: ['Account__c', 'Stage__c', 'Go_Live__c'],
    details: ['Name', 'OwnerId', 'Account__c', 'Stage__c', 'Go_Live__c', 'Notes__c'],
  },
};

/** Fields whose name or value alone does not tell how they are shown. */
const KINDS: Readonly<Record<string, FieldKind>> = {
  CloseDate: 'date',
  StartDate: 'date',
  EndDate: 'date',
  Renewal_Date__c: 'date',
  Go_Live__c: 'date',
  LastActivityDate: 'date',
  CreatedDate: 'instant',
  ClosedDate: 'instant',
  ActivatedDate: 'instant',
  LastStageChangeDate: 'instant',
  Amount: 'money',
  AnnualRevenue: 'money',
  Prior_ARR__c: 'money',
  Start_ARR__c: 'money',
  Current_ARR__c: 'money',
  Probability: 'percent',
  NumberOfEmployees: 'number',
  ContractTerm: 'number',
  IsEscalated: 'check',
  SBQQ__Renewal__c: 'check',
  Description: 'long',
  Notes__c: 'long',
  OwnerId: 'link',
  AccountId: 'link',
  Account__c: 'link',
  ContactId: 'link',
  ParentId: 'link',
  RecordTypeId: 'link',
  SBQQ__RenewedContract__c: 'link',
};

export function kindOf(field: string): FieldKind {
  return KINDS[field] ?? 'text';
}
