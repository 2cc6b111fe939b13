import { describe, expect, it } from 'vitest';
import { readJson } from '@/lib/connect/read-json';
import { shapeOf } from '@/lib/connect/shape-of';
import { readIdentity, readWho } from '@/lib/connect/who';
import { to18 } from '@/lib/sites/salesforce/record-id';

describe('a shape', () => {
  it('is names and types, and nothing else of a describe', () => {
    const field = { name: 'Status', type: 'picklist', label: 'Zustand', picklistValues: [{ value: 'New' }] };
    expect(shapeOf({ Case: { label: 'Case', fields: [field, { name: 'Id', type: 'id' }] } })).toEqual({
      Case: { Status: 'picklist', Id: 'id' },
    });
  });

  it('leaves out what is no describe, and fields that are none', () => {
    const fields = [null, 7, { name: 'A' }, { name: '__proto__', type: 'x' }, { name: 'a b', type: 'id' }];
    expect(shapeOf({ Case: { fields }, Task: null, Event: [], Asset: { fields: {} } })).toEqual({ Case: {} });
    const type = 'x'.repeat(41);
    expect(shapeOf({ 'no name': { fields: [] }, Case: { fields: [{ name: 'A', type }] } })).toEqual({
      Case: {},
    });
  });
});

describe('what is read', () => {
  it('has no keys that carry secrets, mail or phone, at any depth', () => {
    const dropped = {
      access_token: 1,
      refresh_token: 1,
      token: 1,
      signature: 1,
      email: 1,
      Email: 1,
      ContactEmail: 1,
      email_address: 1,
      Phone: 1,
      MobilePhone: 1,
      phone_number: 1,
      Fax: 1,
      BillingAddress: { street: 'x' },
      photos: {},
    };
    const kept = {
      Id: '1',
      Name: 'x',
      IsEmailBounced: false,
      FromAddress: 'x',
      Emails: null,
      EmailSubject: 'x',
    };
    expect(readJson(JSON.stringify({ records: [{ ...dropped, ...kept }] }))).toEqual({ records: [kept] });
    expect(readJson('{')).toBeUndefined();
  });

  it('keeps the names of fields that a describe tells', () => {
    const describes = { fields: [{ name: 'Email', type: 'email' }] };
    expect(readJson(JSON.stringify(describes))).toEqual(describes);
  });
});

describe('an id', () => {
  it.each([
    ['00558000001N0Ke', '00558000001N0KeAAK'],
    ['0015500001QdQWa', '0015500001QdQWaAAN'],
    ['012000000000000', '012000000000000AAA'],
    ['00558000001N0KeAAK', '00558000001N0KeAAK'],
  ])('%s', (id, long) => {
    expect(to18(id)).toBe(long);
  });
});

describe('who it is', () => {
  it('is two ids, a zone and a locale', () => {
    const told = {
      user_id: '00558000001N0Ke',
      organization_id: '00D5500000N0KeE',
      name: 'Ada',
      zoneinfo: 'Asia/Kolkata',
    };
    expect(readWho(told)).toEqual({
      org: to18('00D5500000N0KeE'),
      person: { id: '00558000001N0KeAAK', timeZone: 'Asia/Kolkata', locale: null },
    });
    expect(readWho({ ...told, zoneinfo: 'Nowhere/Land' })?.person.timeZone).toBeNull();
    expect(readWho({ ...told, user_id: '003000000000001' })).toBeNull();
    expect(readWho('<html>')).toBeNull();
  });

  it('is read from the address that comes with tokens', () => {
    const url = 'https://login.salesforce.com/id/00D5500000N0KeE/00558000001N0KeAAK';
    expect(readIdentity(url)?.person.id).toBe('00558000001N0KeAAK');
    expect(readIdentity('https://evil.example/id/x/y')).toBeNull();
  });
});
