import { expect, it } from 'vitest';
import { matchesPattern } from '@/lib/sites/match-pattern';

const agent = 'https://*.zendesk.com/agent/*';

it.each([
  [agent, 'https://acme.zendesk.com/agent/tickets/1', true],
  [agent, 'https://sub.acme.zendesk.com/agent/', true],
  [agent, 'https://zendesk.com/agent/x', true],
  [agent, 'http://acme.zendesk.com/agent/tickets/1', false],
  [agent, 'https://acme.zendesk.com/hc/requests/1', false],
  [agent, 'https://acme.zendesk.com/agents', false],
  [agent, 'https://evilzendesk.com/agent/tickets/1', false],
  [agent, 'https://acme.zendesk.com.evil.example/agent/1', false],
  ['https://a.example/one', 'https://a.example/one', true],
  ['https://a.example/one', 'https://a.example/one/two', false],
  ['https://a.example/*/r/*/view', 'https://a.example/x/r/1/view', true],
  ['https://a.example/*/r/*/view', 'https://a.example/x/r/view', false],
  ['not a pattern', 'https://a.example/', false],
])('%s on %s: %s', (pattern, address, expected) => {
  expect(matchesPattern(pattern, new URL(address))).toBe(expected);
});
