import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecordFacts } from '@/lib/model/facts';
import { interactionFactsOf } from '@/lib/suggest/promise-facts';
import { suggest } from '@/lib/suggest/suggest';
import type { SuggestedFor } from '@/lib/suggest/suggestion';

const ALL = ['M01', 'M02', 'M12', 'M21', 'M22', 'M71'];
const NOW = new Date('2026-10-21T12:00:00Z');
const PROMISE = 'I will write by 09:00 tomorrow.';

const open: RecordFacts = {
  readAt: NOW.toISOString(),
  updatedAt: null,
  status: 'open',
  solvedAt: null,
  rating: null,
  reopens: 0,
  replies: 1,
  assignees: 1,
  firstReply: null,
  customerWait: null,
  fullResolution: null,
  openTickets: null,
  allTickets: null,
};
const solved = { ...open, status: 'solved', rating: 'good' };

let count = 0;
const said = (kind: SuggestedFor['kind'], at: string, mine = false): SuggestedFor => ({
  key: `audit:${++count}`,
  kind,
  mine,
  at: `2026-10-${at}:00Z`,
});
const asked = said('customer', '21T08:00');
const mine = said('reply', '21T08:31', true);

interface Scene {
  facts?: RecordFacts;
  /** newest first */
  interactions?: SuggestedFor[];
  interaction?: SuggestedFor | null;
  text?: string;
  metrics?: string[];
  now?: Date;
  covers?: { from: string | null; to: string | null } | null;
}

function scene({
  facts = open,
  interactions = [mine, asked],
  interaction = mine,
  text = 'Hello.',
  metrics = ALL,
  now = NOW,
  covers = { from: null, to: null },
}: Scene) {
  return suggest({
    reading: { facts, interactions, covers, textOf: () => text },
    interaction,
    metrics,
    timeZone: 'Europe/Berlin',
    now,
  });
}
const reasons = (over: Scene) =>
  scene(over).map(({ metric, reason }) => `${metric} ${reason.key.replace('suggest_', '')}`);

describe('a promise with a time', () => {
  it('suggests promises kept, with the time', () => {
    expect(scene({ text: PROMISE })).toEqual([
      {
        metric: 'M12',
        strength: 'strong',
        reason: { key: 'suggest_promise', values: [{ at: '2026-10-22T07:00:00.000Z' }] },
      },
    ]);
  });

  it('says whether it was kept', () => {
    const later = new Date('2026-10-23T00:00:00Z');
    expect(reasons({ text: PROMISE, now: later })).toEqual(['M12 promiseMissed']);
    const interactions = [said('reply', '22T06:59', true), mine, asked];
    expect(reasons({ text: PROMISE, now: later, interactions })).toEqual(['M12 promiseKept']);
    expect(reasons({ text: PROMISE, now: later, covers: null })).toEqual(['M12 promise']);
  });

  it('is only read in the person’s own public reply', () => {
    for (const interaction of [asked, said('reply', '21T09:00'), said('note', '21T09:00', true)]) {
      expect(reasons({ text: PROMISE, interaction, interactions: [interaction, asked] })).toEqual([]);
    }
  });

  it('gives the facts kept with the evidence', () => {
    const reading = {
      facts: open,
      interactions: [mine, asked],
      covers: { from: null, to: null },
      textOf: () => PROMISE,
    };
    const of = { reading, interaction: mine, timeZone: 'Europe/Berlin', now: NOW };
    expect(interactionFactsOf(of)).toEqual({
      standing: 'exact',
      promisedBy: '2026-10-22T07:00:00.000Z',
      promiseKept: null,
    });
    expect(interactionFactsOf({ ...of, interaction: asked })).toEqual({
      standing: 'exact',
      promisedBy: null,
      promiseKept: null,
    });
    expect(interactionFactsOf({ ...of, interaction: null })).toBeNull();
  });
});

describe('proactive contact', () => {
  it('is writing again before the customer did', () => {
    const first = said('reply', '21T08:10', true);
    const note = said('note', '21T08:20', true);
    expect(reasons({ interactions: [mine, note, first, asked] })).toEqual(['M21 wroteAgain']);
    expect(reasons({ interactions: [mine, said('customer', '21T08:20'), first, asked] })).toEqual([]);
    expect(reasons({ interactions: [mine, said('reply', '21T08:20'), asked] })).toEqual([]);
  });

  it('is writing first, when everything before is known', () => {
    expect(reasons({ interactions: [mine] })).toEqual(['M21 wroteFirst']);
    expect(reasons({ interactions: [mine], covers: { from: mine.at, to: null } })).toEqual([]);
    expect(reasons({ interactions: [mine], covers: null })).toEqual([]);
  });

  it('is answering the next question, as the words say', () => {
    const [found] = scene({
      text: 'To prevent this, keep the runner on version 4. Next time the log will say so.',
    });
    expect(found).toMatchObject({ metric: 'M21', strength: 'fair', reason: { key: 'suggest_nextQuestion' } });
  });
});

describe('rated good after solving', () => {
  it('suggests satisfied resolution and the rating', () => {
    expect(reasons({ facts: solved })).toEqual(['M01 ratedGood', 'M02 rating']);
    expect(reasons({ facts: { ...solved, status: 'closed' }, interaction: null })).toEqual([
      'M01 ratedGood',
      'M02 rating',
    ]);
  });

  it('asks for the own part when others were assigned too', () => {
    expect(scene({ facts: { ...solved, assignees: 3 } })[0]?.reason).toEqual({
      key: 'suggest_ratedGoodShared',
      values: [3],
    });
  });

  it.each([
    ['still open', { status: 'open' }, []],
    ['bad', { rating: 'bad' }, []],
    ['only offered', { rating: 'offered' }, []],
    ['reopened', { reopens: 1 }, ['M02 rating']],
    ['reopening unknown', { reopens: null }, ['M02 rating']],
  ])('%s', (_, facts, expected) => {
    expect(reasons({ facts: { ...solved, ...facts } })).toEqual(expected);
  });
});

describe('cause and handoff', () => {
  it.each([
    'The root cause was a stale lock, see https://status.acme.example/9.',
    'This is caused by a bug: PROJ-123.',
    'Die Ursache ist ein Fehler im Planer (#4711).',
    'La cause racine est connue, voir OPS-9.',
    'La causa raíz es el planificador, ver #99.',
  ])('documented: %s', (text) => {
    expect(reasons({ text })).toEqual(['M22 causeDocumented']);
  });

  it('is weaker without a pointer, and strong again with an own note', () => {
    const text = 'The root cause was a stale lock.';
    expect(scene({ text })[0]).toMatchObject({ strength: 'fair', reason: { key: 'suggest_cause' } });
    expect(reasons({ text, interactions: [mine, asked, said('note', '21T07:00', true)] })).toEqual([
      'M22 causeDocumented',
    ]);
    expect(reasons({ text: 'Because of you all is well, PROJ-123.' })).toEqual([]);
  });

  it('suggests the handoff when a note of mine came before', () => {
    const handed = { ...open, assignees: 2 };
    const before = said('note', '21T08:20', true);
    const after = said('note', '21T09:20', true);
    expect(reasons({ facts: handed, interactions: [mine, before, asked] })).toEqual(['M71 handoff']);
    expect(reasons({ facts: handed, interactions: [after, mine, asked] })).toEqual([]);
    expect(reasons({ facts: handed, interactions: [after, mine, asked], interaction: after })).toEqual([
      'M71 handoff',
    ]);
    expect(reasons({ facts: handed, interactions: [mine, said('note', '21T08:20'), asked] })).toEqual([]);
    expect(reasons({ interactions: [mine, before, asked] })).toEqual([]);
  });
});

describe('all suggestions', () => {
  it('stay within the metrics that can be chosen, one for each, strongest first', () => {
    const text = `${PROMISE} The root cause was a lock. In case you wonder, it is gone.`;
    expect(reasons({ text, facts: solved })).toEqual([
      'M12 promise',
      'M01 ratedGood',
      'M02 rating',
      'M21 nextQuestion',
      'M22 cause',
    ]);
    expect(reasons({ text, facts: solved, metrics: ['M22', 'M01'] })).toEqual(['M01 ratedGood', 'M22 cause']);
    expect(reasons({ text, facts: solved, metrics: [] })).toEqual([]);
  });

  it('have a sentence each', () => {
    const messages: Record<string, unknown> = JSON.parse(
      readFileSync('public/_locales/en/worker.json', 'utf8'),
    );
    const source = readFileSync('lib/suggest/suggest.ts', 'utf8');
    const keys = [
      'promise',
      'promiseKept',
      'promiseMissed',
      'wroteAgain',
      'wroteFirst',
      'nextQuestion',
      'rating',
      'ratedGood',
      'ratedGoodShared',
      'cause',
      'causeDocumented',
      'handoff',
      'bothWaysCall',
      'bothWaysMeeting',
    ];
    for (const key of keys) {
      expect(source).toContain(`'${key}'`);
      expect(messages).toHaveProperty(`suggest_${key}`);
    }
  });
});

describe('contact both ways', () => {
  const of = (kind: SuggestedFor['kind'], own = true, metrics = ['M47']) =>
    scene({ interaction: said(kind, '21T09:00', own), interactions: [], metrics });

  it("is a call or a meeting of one's own, where the plan asks for it", () => {
    expect(of('meeting')).toMatchObject([{ metric: 'M47', reason: { key: 'suggest_bothWaysMeeting' } }]);
    expect(of('call')).toMatchObject([{ metric: 'M47', reason: { key: 'suggest_bothWaysCall' } }]);
    expect(of('meeting', false)).toEqual([]);
    expect(of('reply')).toEqual([]);
    expect(of('task')).toEqual([]);
    expect(of('meeting', true, ['M12'])).toEqual([]);
  });
});
