/** The date of this set of locators; it names the adapter in every piece of evidence. */
export const ADAPTER = 'salesforce 2026-11';

/**
 * Salesforce promises none of these, so every use must survive a miss. Names of elements and of the API only, never
 * labels, which are in the person's language. Last seen in 2025 and 2026.
 */
export const locators = {
  /** a record page. Those of other tabs stay mounted, and hidden */
  pages: 'one-record-home-flexipage2',
  /** the same in the framework before, which some objects still have: any page in focus, so it must hold fields */
  olderPages: '.windowViewMode-normal.active,.windowViewMode-maximized.active',
  /** what heads a record page: the record's name or number */
  name: '[slot=primaryField],slot[name=primaryField],.slds-page-header__title',
  fields: '[data-target-selection-name^="sfdc:RecordField."]',
  replies: 'article.cuf-feedItem[data-id][data-type]',
  dialogs: 'section[role=dialog][aria-modal=true],.slds-fade-in-open',
} as const;

/** A field says of which object it is and what the API calls it. */
export const FIELD = /^sfdc:RecordField\.([^.]+)\.([^.]+)$/;
