import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { site } from '@/lib/sites/salesforce';
import {
  component,
  draw,
  layOut,
  type Mode,
  mount,
  newDocument,
  type PageSketch,
} from './fixtures/lightning-page';

const record = (kind: string) => ({
  site: 'salesforce',
  host: 'acme.lightning.force.com',
  kind,
  id: '5003z00002XyZ12AAF',
});

let page: Document;
const see = (kind = 'case') => {
  site.view(record(kind), page);
  return site.screen?.(record(kind), page);
};
const values = (kind = 'case') =>
  Object.fromEntries((see(kind)?.fields ?? []).map((one) => [`${one.object}.${one.name}`, one.text]));

beforeEach(() => {
  layOut();
  page = newDocument();
});
afterEach(() => vi.restoreAllMocks());

describe.each<Mode>(['flat', 'native'])('what stands on the screen (%s)', (mode) => {
  const show = (sketch: PageSketch) => mount(page, mode, { heading: '00001026', ...sketch });

  it('is read by API names, without labels and buttons', () => {
    show({
      fields: {
        'Case.Status': '<lightning-formatted-text>In  Arbeit\n</lightning-formatted-text>',
        'Case.Priority': 'Hoch',
      },
    });
    expect(see()).toEqual({
      title: '00001026',
      fields: [
        { object: 'Case', name: 'Status', text: 'In Arbeit' },
        { object: 'Case', name: 'Priority', text: 'Hoch' },
      ],
    });
  });

  it.each([
    [
      'case',
      'Case',
      'CaseNumber Subject Status Priority Origin Type Reason IsEscalated IsClosed OwnerId AccountId ContactId',
    ],
    ['opportunity', 'Opportunity', 'Name StageName Amount CloseDate Type OwnerId AccountId ContractId'],
    ['account', 'Account', 'Name Type OwnerId Industry'],
    ['contract', 'Contract', 'ContractNumber Status StartDate EndDate OwnerId AccountId'],
    ['record', 'Onboarding__c', 'Name'],
  ])('is the listed fields of a %s and no others', (kind, object, names) => {
    const never = [
      'ContactEmail',
      'ContactPhone',
      'SuppliedEmail',
      'Description',
      'Phone',
      'BillingAddress',
      'Salary__c',
    ];
    const all = [...names.split(' '), ...never];
    show({ fields: Object.fromEntries(all.map((name) => [`${object}.${name}`, `value of ${name}`])) });
    expect(see(kind)?.fields.map(({ name }) => name)).toEqual(names.split(' '));
  });

  it('is this record’s, not that of a related one on the same page', () => {
    show({ fields: { 'Case.Status': 'New', 'Account.Name': 'Northwind', 'Account.Type': 'Customer' } });
    expect(values()).toEqual({ 'Case.Status': 'New' });
  });

  it('is nothing of a kind we do not know when two objects have names', () => {
    const root = show({ fields: { 'Onboarding__c.Name': 'Start', 'Account.Name': 'Northwind' } });
    expect(values('record')).toEqual({ 'Onboarding__c.Name': 'Start' });
    draw(root, mode, { fields: { 'Onboarding__c.Name': 'Start', 'Step__c.Name': 'One' } });
    expect(values('record')).toEqual({});
  });

  it('is in one place however often it stands there, and nowhere when two places differ', () => {
    const root = show({ fields: { 'Case.Status': 'New', 'Case.Priority': 'High' } });
    const again = `<div data-target-selection-name="sfdc:RecordField.Case.Status">New</div>
      <div data-target-selection-name="sfdc:RecordField.Case.Priority">Low</div>
      <div data-target-selection-name="sfdc:RecordField.Case.Subject"></div>`;
    (root.shadowRoot ?? root).append(component(page, mode, 'records-highlights-details-item', again));
    expect(values()).toEqual({ 'Case.Status': 'New' });
  });

  it('is what can be seen: nothing hidden, nothing of hidden tabs', () => {
    mount(page, mode, { heading: '00000001', fields: { 'Case.Status': 'Closed' }, hidden: true });
    const root = show({ fields: { 'Case.Status': 'New', 'Case.Priority': 'High' } });
    const items = (root.shadowRoot ?? root).querySelectorAll('records-record-layout-item');
    items[1]?.setAttribute('hidden', '');
    expect(values()).toEqual({ 'Case.Status': 'New' });
  });

  it('is nothing while a value is being edited', () => {
    show({
      fields: {
        'Case.Status': '<button role="combobox">New</button>',
        'Case.Subject': '<input type="text" value="x">',
        'Case.Priority': 'High',
      },
    });
    expect(values()).toEqual({ 'Case.Priority': 'High' });
  });

  it('reads a checkbox as true or false', () => {
    show({
      fields: {
        'Case.IsEscalated':
          '<lightning-input><label>Eskaliert</label><input type="checkbox" checked disabled></lightning-input>',
        'Case.IsClosed': '<input type="checkbox" disabled>',
      },
    });
    expect(values()).toEqual({ 'Case.IsEscalated': 'true', 'Case.IsClosed': 'false' });
  });

  it('reads a person or an account without what stands around the name', () => {
    show({
      fields: {
        'Case.OwnerId':
          '<force-owner-lookup><lightning-avatar>RK</lightning-avatar><a><span class="owner-name">Rosa Kaya</span></a><button>Change Owner</button></force-owner-lookup>',
        'Case.AccountId':
          '<a href="/lightning/r/Account/0013z00002AbC34AAF/view">Northwind<span class="slds-assistive-text">Open Northwind Preview</span></a>',
      },
    });
    expect(values()).toEqual({ 'Case.OwnerId': 'Rosa Kaya', 'Case.AccountId': 'Northwind' });
  });

  it('is cut to 300 characters and leaves no half of one', () => {
    show({ fields: { 'Case.Subject': '🧵'.repeat(400) } });
    expect(values()['Case.Subject']).toBe('🧵'.repeat(300));
  });

  it('is nothing of a page that is not the record’s', () => {
    show({ fields: { 'Case.Status': 'New' } });
    see();
    const other = { ...record('case'), id: '5003z00002XyZ13AAF' };
    site.view(other, page);
    expect(site.screen?.(other, page)).toEqual({ fields: [], title: '' });
    expect(site.screen?.(record('case'), page)).toEqual({ fields: [], title: '' });
  });

  it('takes its title from the page, else from the document, once that names a record', () => {
    const root = show({ fields: { 'Case.Status': 'New' } });
    page.title = '00009999 | Case | Salesforce';
    expect(see()?.title).toBe('00001026');
    draw(root, mode, { fields: { 'Case.Status': 'New' } });
    expect(see()?.title).toBe('00009999');
    page.title = 'Renewal | 2027 | Opportunité | Salesforce';
    expect(see()?.title).toBe('Renewal | 2027');
    page.title = 'Lightning Experience | Salesforce';
    expect(see()?.title).toBe('');
  });
});

describe('values that are handed into components', () => {
  it('are read once, where they are shown', () => {
    const root = mount(page, 'native', { heading: 'x' });
    const item = component(
      page,
      'native',
      'records-record-layout-item',
      '<div data-target-selection-name="sfdc:RecordField.Case.Status"><slot name="value">none</slot></div>',
    );
    item.innerHTML = '<b slot="value">New</b>';
    root.shadowRoot?.append(item);
    expect(values()).toEqual({ 'Case.Status': 'New' });
  });

  it('are read beside a page head in words only', () => {
    mount(page, 'flat', { fields: { 'Case.Status': 'New' } });
    const head = page.createElement('div');
    head.innerHTML =
      '<h1 class="slds-page-header__title"><div class="entityNameTitle">Kundenvorgang</div>00001026</h1>';
    page.querySelector('one-record-home-flexipage2')?.append(head);
    expect(see()?.title).toBe('00001026');
  });
});
