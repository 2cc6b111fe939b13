import { describe, expect, it } from 'vitest';
import { apiHostOf, isBehindProxy } from '@/lib/connect/api-host';

describe('the API host behind a page host', () => {
  it.each([
    ['acme.lightning.force.com', 'acme.my.salesforce.com'],
    ['acme--sb.sandbox.lightning.force.com', 'acme--sb.sandbox.my.salesforce.com'],
    ['acme-dev-ed.develop.lightning.force.com', 'acme-dev-ed.develop.my.salesforce.com'],
    ['fun-1.scratch.lightning.force.com', 'fun-1.scratch.my.salesforce.com'],
    ['acme.trailblaze.lightning.force.com', 'acme.trailblaze.my.salesforce.com'],
    ['acme.demo.lightning.force.com', 'acme.demo.my.salesforce.com'],
    ['acme.patch.lightning.force.com', 'acme.patch.my.salesforce.com'],
    ['acme.free.lightning.force.com', 'acme.free.my.salesforce.com'],
    ['acme.lightning.force.mil', 'acme.my.salesforce.mil'],
    ['acme.lightning.eu-1.force.com', 'acme.my.eu-1.salesforce.com'],
    ['acme.lightning.force.com.mcas.ms', 'acme.my.salesforce.com'],
    ['acme--sb.sandbox.lightning.force.com.mcas.ms', 'acme--sb.sandbox.my.salesforce.com'],
  ])('%s: %s', (page, api) => {
    expect(apiHostOf(page)).toBe(api);
  });

  it.each([
    'acme.my.salesforce.com',
    'lightning.force.com',
    'acme.force.com',
    'acme.vf.force.com',
    'acme.my.site.com',
    'acme.my.salesforce-setup.com',
    'acme.lightning.force.com.evil.example',
    'acme.lightning.force.community',
    'acme.lightningforce.com',
    'acme.lightning.force.com.mcas.ms.evil.example',
    'acme.zendesk.com',
    '',
  ])('none: %s', (host) => {
    expect(apiHostOf(host)).toBeNull();
  });

  it('is behind a proxy where the ending says so', () => {
    expect(isBehindProxy('acme.lightning.force.com.mcas.ms')).toBe(true);
    expect(isBehindProxy('acme.lightning.force.com')).toBe(false);
    expect(isBehindProxy('mcas.ms.lightning.force.com')).toBe(false);
  });
});
