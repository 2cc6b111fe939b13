import { describe, expect, it } from 'vitest';
import { recordAt } from '@/lib/sites/zendesk/routes';

const at = (path: string) => recordAt(new URL(path, 'https://acme.zendesk.com'));

describe('the ticket an address means', () => {
  it.each([
    ['/agent/tickets/123', '123'],
    ['/agent/tickets/123/', '123'],
    ['/agent/tickets/123/events', '123'],
    ['/agent/tickets/123?comment=9#latest', '123'],
    ['/agent/tickets/123/printers', '123'],
  ])('%s', (path, id) => {
    expect(at(path)).toEqual({ site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id });
  });

  it.each([
    '/agent/tickets/123/print',
    '/agent/tickets/123/print/',
    '/agent/tickets/123/print?x=1',
    '/agent/tickets/new/1',
    '/agent/tickets/123abc',
    '/agent/tickets/',
    `/agent/tickets/${'1'.repeat(21)}`,
    '/agent/filters/5',
    '/agent/filters/suspended',
    '/agent/users/1/tickets/5',
    '/agent/organizations/1/tickets',
    '/agent/search/1?q=/agent/tickets/5',
    '/agent/dashboard#/agent/tickets/5',
    '/agent/home/tickets',
    '/agent/admin/tickets/5',
    '/agent/chat',
    '/agent/voice',
    '/agent/talk',
    '/tickets/5',
    '/hc/requests/5',
    '/',
  ])('none: %s', (path) => {
    expect(at(path)).toBeNull();
  });

  it('keeps hosts apart and stays on Zendesk', () => {
    expect(recordAt(new URL('https://eu.acme.zendesk.com/agent/tickets/5'))?.host).toBe(
      'eu.acme.zendesk.com',
    );
    expect(recordAt(new URL('https://acme.zendesk.com.evil.example/agent/tickets/5'))).toBeNull();
    expect(recordAt(new URL('https://evilzendesk.com/agent/tickets/5'))).toBeNull();
    expect(recordAt(new URL('http://acme.zendesk.com/agent/tickets/5'))).toBeNull();
  });
});
