/** German labels of objects, fields and picklist values; what is not here keeps its English one. */
const GERMAN: Readonly<Record<string, string>> = {
  Account: 'Account',
  'Account Name': 'Accountname',
  Amount: 'Betrag',
  Case: 'Kundenvorgang',
  'Case Number': 'Kundenvorgangsnummer',
  'Close Date': 'Schlusstermin',
  Closed: 'Geschlossen',
  'Closed Lost': 'Geschlossen und verloren',
  'Closed Won': 'Geschlossen und gewonnen',
  Contract: 'Vertrag',
  'Contract End Date': 'Vertragsende',
  Email: 'E-Mail',
  Escalated: 'Eskaliert',
  High: 'Hoch',
  Low: 'Niedrig',
  Medium: 'Mittel',
  'Negotiation/Review': 'Verhandlung/Überprüfung',
  New: 'Neu',
  Opportunity: 'Opportunity',
  Priority: 'Priorität',
  'Proposal/Price Quote': 'Vorschlag/Angebot',
  Qualification: 'Qualifizierung',
  'Renewal Date': 'Verlängerungsdatum',
  Stage: 'Phase',
  Status: 'Status',
  Subject: 'Betreff',
  Working: 'In Bearbeitung',
};

const PLURALS: Readonly<Record<string, string>> = {
  Accounts: 'Accounts',
  Cases: 'Kundenvorgänge',
  Contracts: 'Verträge',
  Opportunities: 'Opportunities',
};

/** A label in a person's language, e.g. `de`. */
export function labelOf(english: string, language: string): string {
  return language.startsWith('de') ? (GERMAN[english] ?? english) : english;
}

export function pluralOf(english: string, language: string): string {
  return language.startsWith('de') ? (PLURALS[english] ?? english) : english;
}
