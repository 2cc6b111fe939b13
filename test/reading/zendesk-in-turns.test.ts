import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Fetched } from '@/lib/model/fetched';
import { readInTurns } from '@/lib/reading/read-in-turns';
import type { Get, Reading } from '@/lib/sites/contract';
import { readerOf } from '@/lib/sites/readers';
import { forgetPauses } from '@/lib/sites/zendesk/ask';
import { forgetReads } from '@/lib/sites/zendesk/recent-reads';
import type { FaultKind } from '../simulators/faults';
import { askZendesk, createTestZendesk } from '../simulators/zendesk/ask-zendesk';
import type { ZendeskSimulator } from '../simulators/zendesk/create-zendesk';
import { JONAS } from '../simulators/zendesk/seed/found-account';
import { type Looking, takeTurns } from './take-turns';

const ME = '/api/v2/users/me.json';
const found = readerOf('zendesk');
if (!found) throw new Error('no reader');
const reader = found;

let zendesk: ZendeskSimulator;
let asked: string[] = [];

const get: Get = async (path) => {
  asked.push(path);
  const { status, headers, json } = askZendesk(zendesk, path);
  if (status === 0) throw new TypeError('dropped');
  return { status, headers, json: json.value };
};
const now = () => new Date(zendesk.world.clock.now());
const record = () => ({
  site: 'zendesk',
  host: 'acme.zendesk.com',
  kind: 'ticket',
  id: String(zendesk.control.storyTicket),
});
const look = (looking: Partial<Looking> = {}) => takeTurns(reader, record(), get, { now, ...looking });
const short = (path: string) => path.replace('/api/v2/', '').split('?')[0];
const lackOf = ({ lacks }: Reading, part: string) => lacks.find((one) => one.part === part);
/** everything of a reading, texts included */
const whole = (reading: Reading) => ({
  ...reading,
  textOf: reading.interactions.map(({ key }) => reading.textOf(key)),
});
/** a worker that was stopped and started again */
function forget(): void {
  forgetReads();
  forgetPauses();
}

beforeEach(() => {
  zendesk = createTestZendesk();
  // the time of reading is part of what is compared
  zendesk.control.setNow('2026-11-23T10:00:00Z');
  asked = [];
  forget();
});

describe('a ticket, read in turns', () => {
  it('takes four requests at most, the last two side by side', async () => {
    const { reading, rounds, spent } = await look();
    expect(rounds.map((round) => round.map(({ path }) => short(path)))).toEqual([
      ['users/me.json'],
      ['tickets/48213.json'],
      ['tickets/48213/comments.json', 'search/count.json'],
    ]);
    expect(rounds.flat().every(({ after }) => after === 0)).toBe(true);
    expect(spent).toBe(4);
    expect(reading.lacks).toEqual([]);
    expect(reading.interactions.length).toBeGreaterThan(3);
  });

  it('is the same for a worker that forgets everything between two turns', async () => {
    const { reading } = await look();
    zendesk.control.setNow('2026-11-23T10:00:00Z');
    asked = [];
    const again = await look({ before: forget });
    const anew = ({ facts, figures, ...rest }: ReturnType<typeof whole>) => ({
      ...rest,
      facts: { ...facts, readAt: '' },
      figures: figures.map((figure) => ({ ...figure, readAt: '' })),
    });
    expect(anew(whole(again.reading))).toEqual(anew(whole(reading)));
    expect(asked).toHaveLength(4);
    expect(new Set(asked).size).toBe(4);
  });

  it('does not ask again who is signed in when the page knows', async () => {
    const lasting = (await look()).fetched.filter(({ path }) => path === ME);
    expect(lasting).toHaveLength(1);
    for (const before of [undefined, forget]) {
      asked = [];
      const { reading, spent } = await look({ lasting, before });
      expect(asked).not.toContain(ME);
      expect(spent).toBeLessThanOrEqual(4);
      expect(reading.lacks).toEqual([]);
      expect(reading.interactions.some(({ mine }) => mine)).toBe(true);
    }
  });

  it('asks for each page who is signed in: it may be somebody else by now', async () => {
    await look();
    zendesk.control.account.meId = JONAS;
    asked = [];
    const { reading } = await look();
    expect(asked).toContain(ME);
    expect(reading.interactions.some(({ mine }) => mine)).toBe(false);
  });

  it('is made again from what was fetched, without a request', async () => {
    const { fetched, spent, reading } = await look();
    forget();
    const turn = await readInTurns(reader, record(), { fetched, spent }, now);
    expect('reading' in turn && turn.reading.lacks).toEqual([]);
    expect('reading' in turn && whole(turn.reading).textOf).toEqual(whole(reading).textOf);
  });
});

describe('a reading made again much later', () => {
  const later = () => zendesk.control.setNow('2026-11-23T10:40:00Z');

  it('is no newer than what was fetched', async () => {
    const { fetched, spent, reading } = await look();
    const came = fetched.find(({ path }) => path.includes('48213.json'))?.at;
    expect(reading.facts.readAt).toBe(came);
    later();
    forget();
    const turn = await readInTurns(reader, record(), { fetched, spent }, now);
    expect('reading' in turn && turn.reading.facts).toEqual(reading.facts);
    expect('reading' in turn && turn.reading.figures).toEqual(reading.figures);
  });

  it('does not keep away from a host whose wait is long over', async () => {
    zendesk.control.fail({ kind: 429, path: '/comments', retryAfter: 60 });
    const { fetched, reading } = await look();
    expect(lackOf(reading, 'interactions')).toMatchObject({ lack: 'limited', retryAfter: 60 });
    zendesk.control.heal();
    later();
    forget();
    await readInTurns(reader, record(), { fetched, spent: 4 }, now);
    const lasting = fetched.filter(({ path }) => path === ME);
    expect((await look({ lasting })).reading.lacks).toEqual([]);
  });

  it('does not make a longer wait shorter', async () => {
    zendesk.control.fail({ kind: 429, path: '/comments', retryAfter: 60 });
    const { fetched } = await look();
    zendesk.control.heal();
    const older = fetched.map((one) => ({ ...one, at: '2026-11-23T09:59:30.000Z' }));
    await readInTurns(reader, record(), { fetched: older, spent: 4 }, now);
    const { reading } = await look({ lasting: fetched.slice(0, 1) });
    expect(lackOf(reading, 'record')).toMatchObject({ lack: 'limited' });
    expect(lackOf(reading, 'record')?.retryAfter).toBeGreaterThan(40);
  });
});

describe('the budget', () => {
  it('is what this visit has spent, not what is there', async () => {
    const { fetched } = await look();
    forget();
    const lasting = fetched.filter(({ path }) => path === ME);
    const turn = await readInTurns(reader, record(), { fetched: lasting, spent: 4 }, now);
    expect('reading' in turn && lackOf(turn.reading, 'record')).toMatchObject({ lack: 'budget' });
    expect('reading' in turn && lackOf(turn.reading, 'person')).toBeUndefined();
  });

  it('is spent on failures too', async () => {
    zendesk.control.fail({ kind: 'dropped', path: 'users/me' });
    const { reading, spent } = await look();
    expect(lackOf(reading, 'person')).toMatchObject({ lack: 'unavailable' });
    expect(spent).toBe(4);
    expect(new Set(asked).size).toBe(4);
  });
});

describe('failures', () => {
  it('of the network become a lack, and what else was read stays', async () => {
    zendesk.control.fail({ kind: 'dropped', path: '/comments' });
    const { reading } = await look();
    expect(lackOf(reading, 'interactions')).toMatchObject({ lack: 'unavailable' });
    expect(reading.title).not.toBe('');
    expect(lackOf(reading, 'record')).toBeUndefined();
  });

  it('that pass are tried once more, after the host’s own wait', async () => {
    zendesk.control.fail({ kind: 503, path: /tickets\/\d+\.json/, retryAfter: 1, times: 1 });
    const { reading, rounds } = await look();
    expect(rounds[2]).toEqual([{ path: expect.stringContaining('48213.json'), after: 1000 }]);
    expect(rounds.flat().filter(({ after }) => after > 0)).toHaveLength(1);
    expect(asked).toHaveLength(4);
    expect(lackOf(reading, 'record')).toBeUndefined();
    expect(reading.facts.status).not.toBeNull();
  });

  it('that stay are tried no third time', async () => {
    zendesk.control.fail({ kind: 503, path: /tickets\/\d+\.json/, retryAfter: 1 });
    const { reading } = await look();
    expect(asked.filter((path) => path.includes('48213.json'))).toHaveLength(2);
    expect(lackOf(reading, 'record')).toMatchObject({ lack: 'unavailable' });
  });
});

describe('a host that wants to be left alone', () => {
  const quiet = async (): Promise<Fetched[]> => {
    const { fetched } = await look();
    return fetched.map((one) =>
      one.path === ME && one.reply
        ? { ...one, reply: { ...one.reply, headers: { ...one.reply.headers, ...LOW } } }
        : one,
    );
  };
  const LOW = { 'ratelimit-limit': '700', 'ratelimit-remaining': '10', 'ratelimit-reset': '30' };

  it('is asked nothing new', async () => {
    const [me] = await quiet();
    forget();
    const turn = await readInTurns(reader, record(), { fetched: me ? [me] : [], spent: 1 }, now);
    expect('reading' in turn && lackOf(turn.reading, 'record')).toMatchObject({
      lack: 'limited',
      retryAfter: 30,
    });
  });

  it('does not make what is there already unknown', async () => {
    const fetched = await quiet();
    forget();
    const turn = await readInTurns(reader, record(), { fetched, spent: 4 }, now);
    expect('reading' in turn && turn.reading.lacks).toEqual([]);
  });
});

it('always comes to an end within four requests, whatever fails and however often the worker forgets', async () => {
  const kinds: FaultKind[] = [401, 403, 404, 429, 503, 'html', 'truncated', 'dropped'];
  const paths = ['users/me', 'tickets/\\d+\\.json', '/comments', 'search/count', 'related', '/metrics'];
  const fault = fc.record({
    kind: fc.constantFrom(...kinds),
    path: fc.constantFrom(...paths),
    times: fc.integer({ min: 1, max: 3 }),
    retryAfter: fc.constantFrom(null, 0, 1, 2, 30),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 4 }), fc.array(fc.boolean()), async (faults, forgets) => {
      forget();
      asked = [];
      zendesk.control.heal();
      zendesk.control.advance(61_000);
      for (const one of faults) zendesk.control.fail(one);
      let turn = 0;
      const { rounds, spent } = await look({ before: () => forgets[turn++] && forget() });
      expect(spent).toBeLessThanOrEqual(4);
      expect(rounds.length).toBeLessThanOrEqual(4);
      for (const path of asked) expect(asked.filter((one) => one === path).length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 60 },
  );
});
