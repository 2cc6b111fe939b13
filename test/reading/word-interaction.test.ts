import { describe, expect, it } from 'vitest';
import { moment, t } from '@/lib/platform/i18n';
import { wordInteraction } from '@/lib/reading/word-interaction';
import type { Interaction, Reading } from '@/lib/sites/contract';
import { anInteraction } from './a-reading';

const word = (change: Partial<Interaction>, lacks: Reading['lacks'] = []) =>
  wordInteraction(anInteraction(change), { lacks });

describe('an interaction in words', () => {
  it('says who, what and when', () => {
    const one = anInteraction();
    expect(word({})).toEqual({
      ...one,
      who: t('overlay_you'),
      what: t('overlay_kind_reply'),
      when: moment(new Date(one.at)),
      tag: 'Tag this reply',
    });
    expect(word({ mine: false, kind: 'customer', author: 'Mara Lindqvist' })).toMatchObject({
      who: 'Mara Lindqvist',
      what: t('overlay_kind_customer'),
    });
  });

  it('can be tagged when it is one’s own or the customer’s', () => {
    expect(word({ kind: 'note' }).tag).toBe('Tag this note');
    expect(word({ kind: 'customer', mine: false }).tag).toBe('Tag this message');
    for (const kind of ['reply', 'note', 'automation'] as const)
      expect(word({ kind, mine: false }).tag).toBeNull();
    expect(word({ kind: 'automation' }).tag).toBeNull();
  });

  it('may be one’s own while it is not known who is signed in', () => {
    const unknown: Reading['lacks'] = [{ part: 'person', lack: 'forbidden', retryAfter: null }];
    expect(word({ mine: false }, unknown).tag).toBe('Tag this reply');
    expect(word({ mine: false, kind: 'automation' }, unknown).tag).toBeNull();
    const known: Reading['lacks'] = [{ part: 'customer', lack: 'budget', retryAfter: null }];
    expect(word({ mine: false }, known).tag).toBeNull();
  });
});
