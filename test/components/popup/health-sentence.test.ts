import { describe, expect, it } from 'vitest';
import { healthLine } from '@/components/popup/health-sentence';
import type { MarginState } from '@/components/popup/popup-door';
import { ticketPage } from './fake-door';

const withParts = (...parts: [part: string, state: string][]): MarginState => ({
  ...ticketPage,
  health: { adapter: 'zendesk 2026-11', parts: parts.map(([part, state]) => ({ part, state })) },
});

describe('healthLine', () => {
  it('names the reader when everything works', () => {
    expect(healthLine(ticketPage)).toEqual({
      shape: 'works',
      sentences: ['Everything works on this page (zendesk 2026-11).'],
      taggable: true,
    });
  });

  it('says which part is degraded and what still works; the ticket can still be tagged', () => {
    const line = healthLine(withParts(['pane', 'works'], ['replies', 'missing']));
    expect(line).toMatchObject({ shape: 'degraded', taggable: true });
    expect(line.sentences).toEqual([
      'Buttons cannot stand beside replies here; the list in the margin still works.',
    ]);
  });

  it('does not bother anybody about an older way to tell light from dark', () => {
    expect(healthLine(withParts(['theme', 'older'])).shape).toBe('works');
  });

  it.each([
    ['asking', 0],
    ['nobody', 1],
  ] as const)('cannot tag while the tab says nothing (%s)', (tab, sentences) => {
    const line = healthLine(tab);
    expect([line.taggable, line.sentences.length]).toEqual([false, sentences]);
  });

  it.each(['noRecord', 'switching', 'signedOut'] as const)('cannot tag in state %s and says why', (state) => {
    const line = healthLine({ ...ticketPage, state });
    expect(line.taggable).toBe(false);
    expect(line.sentences[0]?.length).toBeGreaterThan(10);
  });

  it('says how a hidden margin comes back', () => {
    expect(healthLine({ ...ticketPage, state: 'hidden' }).sentences[0]).toContain('brings it back');
  });

  it('always has a sentence for a degraded page, whatever part it is', () => {
    expect(healthLine({ ...withParts(['other', 'missing']), state: 'degraded' }).sentences).toHaveLength(1);
  });
});
