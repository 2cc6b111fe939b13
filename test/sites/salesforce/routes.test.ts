import { describe, expect, it } from 'vitest';
import { addresses } from '@/lib/sites/salesforce/address';
import { MATCHES, parentAt, recordAt } from '@/lib/sites/salesforce/routes';

const HOST = 'acme.lightning.force.com';
const CASE = '5003z00002XyZ12AAF';
const ACCOUNT = '0013z00002AbC34AAF';
const at = (path: string, host = HOST) => recordAt(new URL(path, `https://${host}`));

describe('the record an address means', () => {
  it.each([
    [`/lightning/r/Case/${CASE}/view`, 'case', CASE],
    [`/lightning/r/Case/${CASE}`, 'case', CASE],
    [`/lightning/r/Case/${CASE}/edit`, 'case', CASE],
    [`/lightning/r/Case/${CASE}/related/CaseComments/view`, 'case', CASE],
    ['/lightning/r/Case/5003z00002XyZ12/view', 'case', '5003z00002XyZ12AAF'],
    [`/lightning/r/Account/${ACCOUNT}/view`, 'account', ACCOUNT],
    ['/lightning/r/Opportunity/0063z00000abcDEAAY/view', 'opportunity', '0063z00000abcDEAAY'],
    ['/lightning/r/Contract/8003z00000abcDEAAY/view', 'contract', '8003z00000abcDEAAY'],
    ['/lightning/r/ServiceContract/8103z00000abcDEAAY/view', 'record', '8103z00000abcDEAAY'],
    ['/lightning/r/Onboarding__c/a0X3z00000abcDEAAY/view', 'record', 'a0X3z00000abcDEAAY'],
    ['/lightning/r/SBQQ__Quote__c/a0Xabcdefghijkl/view', 'record', 'a0XabcdefghijklEAA'],
    // the object's name goes before the id's first characters
    [`/lightning/r/Custom__c/${CASE}/view`, 'record', CASE],
    [`/lightning/r/constructor/${CASE}/view`, 'record', CASE],
    // no object, or none that is one
    [`/lightning/r/${CASE}/view`, 'case', CASE],
    ['/lightning/r/5003z00002XyZ12/view', 'case', '5003z00002XyZ12AAF'],
    [`/lightning/r/${ACCOUNT}/view`, 'account', ACCOUNT],
    ['/lightning/r/0063z00000abcDEAAY/view', 'opportunity', '0063z00000abcDEAAY'],
    ['/lightning/r/8003z00000abcDEAAY/view', 'contract', '8003z00000abcDEAAY'],
    ['/lightning/r/a0Xabcdefghijkl/view', 'record', 'a0XabcdefghijklEAA'],
    [`/lightning/r/sObject/${CASE}/view`, 'case', CASE],
    // what else an address carries says nothing of the record
    [`/lightning/r/Case/${CASE}/view?ws=%2Flightning%2Fr%2FAccount%2F${ACCOUNT}%2Fview`, 'case', CASE],
    [`/lightning/r/Case/${CASE}/view?c__id=${ACCOUNT}&uid=1&0.source=alohaHeader`, 'case', CASE],
    [`/lightning/r/Case/${CASE}/view#/sObject/${ACCOUNT}/view`, 'case', CASE],
    // before 2018
    [`/one/one.app#/sObject/${CASE}/view`, 'case', CASE],
    ['/one/one.app#/sObject/0063z00000abcDE', 'opportunity', '0063z00000abcDEAAY'],
    [`/one/one.app?source=x#/sObject/${ACCOUNT}/view?a=1`, 'account', ACCOUNT],
  ])('%s', (path, kind, id) => {
    expect(at(path)).toEqual({ site: 'salesforce', host: HOST, kind, id });
  });

  it.each([
    '/',
    '/lightning',
    '/lightning/o/Case/list',
    '/lightning/o/Case/list?filterName=00B3z000008XyZ1EAK',
    '/lightning/o/Case/home',
    '/lightning/o/Case/new',
    `/lightning/o/Case/new?recordTypeId=${CASE}&backgroundContext=%2Flightning%2Fr%2FCase%2F${CASE}%2Fview`,
    '/lightning/o/ServiceContract/list',
    '/lightning/r/Case/view',
    '/lightning/r/ServiceContract/view',
    '/lightning/r/ServiceContract',
    '/lightning/r/Case/ServiceContract/view',
    '/lightning/r/Case/5003z00002XyZ1/view',
    '/lightning/r/Case/5003z00002XyZ12A/view',
    '/lightning/r/Case/5003z00002XyZ12AA/view',
    '/lightning/r/Case/5003z00002XyZ12AAFC/view',
    '/lightning/r/5003z00002XyZ12A/view',
    '/lightning/r/Case/5003z00002XyZ-2/view',
    `/lightning/r/1Case/${CASE}/view`,
    `/lightning/r/Case/Account/${CASE}/view`,
    `/x/lightning/r/Case/${CASE}/view`,
    '/lightning/page/home',
    `/lightning/n/Renewals?c__recordId=${CASE}`,
    `/lightning/cmp/c__board?c__case=${CASE}`,
    `/lightning/setup/ObjectManager/${ACCOUNT}/Details/view`,
    `/lightning/app/06m3z000000XyZ1AAK/r/Case/${CASE}/view`,
    `/${CASE}`,
    `/apex/Renewal?id=${CASE}`,
    '/one/one.app#/home',
    '/one/one.app#/sObject/Case/list',
    '/one/one.app#/sObject/ServiceContract/home',
    `/one/other.app#/sObject/${CASE}/view`,
    `/lightning/page/home#/sObject/${CASE}/view`,
  ])('none: %s', (path) => {
    expect(at(path)).toBeNull();
  });

  it.each([
    'acme--sb.sandbox.lightning.force.com',
    'acme-dev-ed.develop.lightning.force.com',
    'fun-1.scratch.lightning.force.com',
    'acme.trailblaze.lightning.force.com',
    'acme.lightning.force.mil',
    'acme.lightning.eu-1.force.com',
    'acme.lightning.force.com.mcas.ms',
  ])('stays on its own host: %s', (host) => {
    expect(at(`/lightning/r/Case/${CASE}/view`, host)?.host).toBe(host);
  });

  it.each([
    'acme.my.salesforce.com',
    'acme.my.salesforce-setup.com',
    'acme.vf.force.com',
    'acme.my.site.com',
    'lightning.force.com',
    'acmelightning.force.com',
    'acme.lightning.force.com.evil.example',
    'acme.lightning.force.com.mcas.ms.evil.example',
    'lightning.force.com.evil.example',
  ])('none on another host: %s', (host) => {
    expect(at(`/lightning/r/Case/${CASE}/view`, host)).toBeNull();
  });

  it('none without TLS', () => {
    expect(recordAt(new URL(`http://${HOST}/lightning/r/Case/${CASE}/view`))).toBeNull();
  });

  it('lets the margin onto pages of Lightning and no others', () => {
    expect(MATCHES).toEqual(['https://*.lightning.force.com/*']);
  });
});

describe('the record of the primary tab', () => {
  const parent = (path: string) => parentAt(new URL(path, `https://${HOST}`));
  const under = (ws: string) => parent(`/lightning/r/Account/${ACCOUNT}/view?ws=${encodeURIComponent(ws)}`);

  it('is named by ws', () => {
    const ref = { site: 'salesforce', host: HOST, kind: 'case', id: CASE };
    expect(under(`/lightning/r/Case/${CASE}/view`)).toEqual(ref);
    expect(under(`/lightning/r/${CASE}/view?c__x=1`)).toEqual(ref);
    expect(under(`/lightning/r/sObject/${CASE.slice(0, 15)}/view`)?.kind).toBe('case');
  });

  it.each([
    ['none is named', ''],
    ['it is the same record', `/lightning/r/Account/${ACCOUNT}/view`],
    ['it is a list', '/lightning/o/Case/list'],
    ['it leads elsewhere', `https://evil.example/lightning/r/Case/${CASE}/view`],
    ['it leads elsewhere without saying so', `//evil.example/lightning/r/Case/${CASE}/view`],
  ])('is none when %s', (_, ws) => {
    expect(under(ws)).toBeNull();
  });

  it('is none on a page without a record', () => {
    expect(parent(`/lightning/o/Case/list?ws=%2Flightning%2Fr%2FCase%2F${CASE}%2Fview`)).toBeNull();
    expect(parent(`/lightning/r/Account/${ACCOUNT}/view`)).toBeNull();
  });
});

describe('the address of a record', () => {
  const ref = (kind: string, id: string, host = HOST) => ({ site: 'salesforce', host, kind, id });

  it.each([
    ['case', CASE, `/lightning/r/Case/${CASE}/view`],
    ['account', ACCOUNT, `/lightning/r/Account/${ACCOUNT}/view`],
    ['opportunity', '0063z00000abcDEAAY', '/lightning/r/Opportunity/0063z00000abcDEAAY/view'],
    ['contract', '8003z00000abcDEAAY', '/lightning/r/Contract/8003z00000abcDEAAY/view'],
    ['record', 'a0XabcdefghijklEAA', '/lightning/r/a0XabcdefghijklEAA/view'],
  ])('%s', (kind, id, path) => {
    const address = addresses.addressOf(ref(kind, id));
    expect(address).toBe(`https://${HOST}${path}`);
    expect(addresses.recordAt(new URL(address ?? ''))).toEqual(ref(kind, id));
  });

  it.each([
    ['an id that is none', ref('case', 'view')],
    ['a short id, which is another name for the same', ref('case', '5003z00002XyZ12')],
    ['an id with a way out', ref('case', `../../${CASE}`)],
    ['another host', ref('case', CASE, 'acme.example')],
    ['a host with a way out', ref('case', CASE, 'evil.example/.lightning.force.com')],
    ['a kind there is not', ref('constructor', CASE)],
    ['a kind its id contradicts', ref('record', CASE)],
  ])('none for %s', (_, record) => {
    expect(addresses.addressOf(record)).toBeNull();
  });
});
