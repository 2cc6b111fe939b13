import { expect, it } from 'vitest';
import { addressOf, recordOfAddress } from '@/lib/sites/addresses';

const ticket = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '48213' };

it('leads to the ticket in its own system', () => {
  expect(addressOf(ticket)).toBe('https://acme.zendesk.com/agent/tickets/48213');
});

it.each([
  ['a host we do not serve', { host: 'acme.zendesk.com.evil.example' }],
  ['a host that hides a path', { host: 'evil.example/acme.zendesk.com' }],
  ['a host that hides a user name', { host: 'acme.zendesk.com@evil.example' }],
  ['a host of ours that leads elsewhere on it', { host: 'acme.zendesk.com/agent/admin?' }],
  ['a host that is none', { host: 'acme zendesk.com' }],
  ['a host in other letters', { host: 'ACME.zendesk.com' }],
  ['an id that hides a path', { id: '1/../../evil' }],
  ['the print page', { id: '48213/print' }],
  ['an id with a question behind it', { id: '48213?x=1' }],
  ['another kind of record', { kind: 'user' }],
  ['a site without an address', { site: 'other' }],
])('gives no link for %s', (_, change) => {
  expect(addressOf({ ...ticket, ...change })).toBeNull();
});

it.each([
  'https://acme.zendesk.com/agent/tickets/48213',
  '  https://acme.zendesk.com/agent/tickets/48213?brand=1#events ',
])('reads the ticket out of the address %s', (address) => {
  expect(recordOfAddress(address)).toEqual(ticket);
});

it.each(['48213', '', 'https://acme.zendesk.com.evil.example/agent/tickets/1', 'javascript:alert(1)'])(
  'takes "%s" for no ticket',
  (text) => {
    expect(recordOfAddress(text)).toBeNull();
  },
);
