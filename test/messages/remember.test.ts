import { describe, expect, it } from 'vitest';
import type { ByReading } from '@/lib/messages/table';
import type { Draft } from '@/lib/model/working';
import { makeId } from '../ledger/make-entries';
import { aReading } from '../reading/a-reading';
import { aKeeping, given, NOW, openWorker, PATH } from './open-worker';

const { record } = aReading({});
const { host } = record;
const from = { host, tab: 7 };
const forgotten = { wanted: [] };
const nothingYet: ByReading['given'] = { fetched: [], spent: 0 };

function aDraft(change: Partial<Draft> = {}): Draft {
  return {
    id: makeId(),
    interactionKey: 'audit:1',
    words: 'half a sen',
    metrics: [],
    outcome: null,
    colleague: false,
    story: false,
    pending: null,
    savedAt: NOW,
    ...change,
  };
}

describe('remember', () => {
  const remember = (draft: Draft | null, by: ByReading['given'] = given) =>
    ({ what: 'draft', record, draft, given: by }) as const;
  const words = 'Mara Lindqvist can close, call +46 31 390 06 14';

  it('keeps a draft until it is dropped', async () => {
    const { handlers } = openWorker();
    const draft = aDraft();
    const recall = async () => (await handlers.recall({ record, host, styles: false }, from)).draft;
    expect(await handlers.remember(remember(draft), from)).toEqual({ wordMasks: [] });
    expect(await recall()).toEqual(draft);
    // nothing has to be read for dropping one
    expect(await handlers.remember(remember(null, null), from)).toEqual({ wordMasks: [] });
    expect(await recall()).toBeNull();
  });

  it('masks the words before they are stored, also those already sent, and says what it masked', async () => {
    const { handlers, working, stored } = openWorker();
    const draft = aDraft({ words, pending: aKeeping({ words }) });
    expect(await handlers.remember(remember(draft), from)).toEqual({
      wordMasks: [expect.stringContaining('Mara'), '+46 31 390 06 14'],
    });
    const saved = await working.draft(record);
    expect(saved?.words).toMatch(/^█+.* can close, call █+$/);
    expect(saved?.pending).toEqual({ ...draft.pending, words: saved?.words });
    expect(JSON.stringify([...stored])).not.toMatch(/Mara|Lindqvist|390/);
  });

  it('stores nothing while it cannot know whom to mask: it asks for what was fetched', async () => {
    const { handlers, restart, stored } = openWorker();
    await handlers.read({ record, given }, from);
    const again = restart();
    expect(await again.remember(remember(aDraft({ words }), null), from)).toEqual(forgotten);
    expect(await again.remember(remember(aDraft({ words }), nothingYet), from)).toEqual({
      wanted: [{ path: PATH, after: 0 }],
    });
    expect([...stored.keys()].filter((key) => key.startsWith('draft'))).toEqual([]);
    await again.remember(remember(aDraft({ words })), from);
    expect(JSON.stringify([...stored])).toContain('can close');
    expect(JSON.stringify([...stored])).not.toMatch(/Mara|390/);
  });

  it('still knows whom to mask when a later look at the record failed', async () => {
    const { handlers, record: now, stored } = openWorker();
    await handlers.read({ record, given }, from);
    const lacks = [{ part: 'record', lack: 'limited', retryAfter: 30 } as const];
    now.reading = aReading({}, { interactions: [], people: [], lacks });
    await handlers.read({ record, given }, from);
    await handlers.remember(remember(aDraft({ words }), null), from);
    expect(JSON.stringify([...stored])).not.toMatch(/Mara/);
  });

  it('can be read back although the masks are longer than what they hide', async () => {
    const { handlers, working } = openWorker(aReading({}, { people: ['Bo'] }));
    await handlers.remember(remember(aDraft({ words: 'Bo ok '.repeat(660) })), from);
    expect((await working.draft(record))?.words.length).toBe(4000);
  });
});
