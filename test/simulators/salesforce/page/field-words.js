import { currentLanguage } from './words.js';

/** Labels of objects: one, many. */
const OBJECTS = {
  en: {
    Account: ['Account', 'Accounts'],
    Case: ['Case', 'Cases'],
    Contract: ['Contract', 'Contracts'],
    Onboarding__c: ['Onboarding', 'Onboardings'],
    Opportunity: ['Opportunity', 'Opportunities'],
  },
  de: {
    Account: ['Account', 'Accounts'],
    Case: ['Kundenvorgang', 'Kundenvorgänge'],
    Contract: ['Vertrag', 'Verträge'],
    Onboarding__c: ['Einführung', 'Einführungen'],
    Opportunity: ['Opportunity', 'Opportunities'],
  },
};

/** Labels of fields: English, German. */
const FIELDS = {
  Account__c: ['Account', 'Account'],
  AccountId: ['Account Name', 'Accountname'],
  ActivatedDate: ['Activated Date', 'Aktiviert am'],
  Amount: ['Amount', 'Betrag'],
  AnnualRevenue: ['Annual Revenue', 'Jahresumsatz'],
  CaseNumber: ['Case Number', 'Vorgangsnummer'],
  ClosedDate: ['Date/Time Closed', 'Geschlossen am'],
  CloseDate: ['Close Date', 'Schlusstermin'],
  ContactId: ['Contact Name', 'Kontaktname'],
  ContractNumber: ['Contract Number', 'Vertragsnummer'],
  ContractTerm: ['Contract Term (months)', 'Vertragslaufzeit (Monate)'],
  CreatedDate: ['Date/Time Opened', 'Eröffnet am'],
  Current_ARR__c: ['Current ARR', 'Aktueller ARR'],
  CurrencyIsoCode: ['Currency', 'Währung'],
  Description: ['Description', 'Beschreibung'],
  EndDate: ['Contract End Date', 'Vertragsende'],
  ForecastCategoryName: ['Forecast Category', 'Prognosekategorie'],
  Go_Live__c: ['Go-live', 'Produktivstart'],
  Industry: ['Industry', 'Branche'],
  IsEscalated: ['Escalated', 'Eskaliert'],
  LastActivityDate: ['Last Activity', 'Letzte Aktivität'],
  LastStageChangeDate: ['Last Stage Change', 'Letzte Phasenänderung'],
  Name: ['Name', 'Name'],
  Notes__c: ['Notes', 'Notizen'],
  NumberOfEmployees: ['Employees', 'Mitarbeiter'],
  Origin: ['Case Origin', 'Vorgangsquelle'],
  OwnerId: ['Owner', 'Inhaber'],
  ParentId: ['Parent Account', 'Übergeordneter Account'],
  Phone: ['Phone', 'Telefon'],
  Prior_ARR__c: ['Prior ARR', 'Bisheriger ARR'],
  Priority: ['Priority', 'Priorität'],
  Probability: ['Probability (%)', 'Wahrscheinlichkeit (%)'],
  Reason: ['Case Reason', 'Vorgangsgrund'],
  RecordTypeId: ['Record Type', 'Datensatztyp'],
  Renewal_Date__c: ['Renewal Date', 'Verlängerungsdatum'],
  SBQQ__Renewal__c: ['Renewal', 'Verlängerung'],
  SBQQ__RenewedContract__c: ['Renewed Contract', 'Verlängerter Vertrag'],
  Stage__c: ['Step', 'Schritt'],
  StageName: ['Stage', 'Phase'],
  Start_ARR__c: ['Start ARR', 'ARR zu Beginn'],
  StartDate: ['Contract Start Date', 'Vertragsbeginn'],
  Status: ['Status', 'Status'],
  Subject: ['Subject', 'Betreff'],
  Type: ['Type', 'Typ'],
};

export function fieldLabel(name) {
  const [en, de] = FIELDS[name] ?? [name, name];
  return currentLanguage() === 'de' ? de : en;
}

export function objectLabel(object, many = false) {
  const [one, all] = OBJECTS[currentLanguage()][object] ?? [object, object];
  return many ? all : one;
}
