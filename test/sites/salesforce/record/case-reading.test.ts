import { describe, expect, it } from 'vitest';
import { recordFactsSchema } from '@/lib/model/facts';
import type { ApiAnswer } from '@/lib/sites/org-contract';
import { reader } from '@/lib/sites/salesforce/reader';
import { answers, CASE, own } from './fixtures/case-answers';
import {
  ACCOUNT,
  children,
  fakeOrg,
  READ_AT,
  record,
  refused,
  rows,
  showing,
  uiRecord,
} from './fixtures/fake-org';

async function read(changed: Record<string, ApiAnswer> = {}, options: Parameters<typeof fakeOrg>[1] = {}) {
  const fake = fakeOrg({ ...answers, ...changed }, options);
  return reader.read(record('case', CASE), showing({ title: '', fields: [] }), fake.options);
}
const figureOf = (reading: Awaited<ReturnType<typeof read>>, id: string) =>
  reading.figures.find((figure) => figure.id === id);

describe('a case', () => {
  it('lists what was said and done, newest first, each of its kind', async () => {
    const reading = await read();
    expect(reading.interactions.map(({ key, kind, mine }) => [key.split(':')[0], kind, mine])).toEqual([
      ['email', 'reply', true],
      ['email', 'customer', false],
      ['comment', 'reply', true],
      ['comment', 'note', true],
      ['comment', 'reply', false],
      ['comment', 'customer', false],
      ['event', 'meeting', false],
      ['task', 'call', true],
      ['feed', 'post', false],
    ]);
    expect(reading.interactions.map(({ at }) => at.slice(0, 10))).toEqual(
      [...reading.interactions.map(({ at }) => at.slice(0, 10))].sort().reverse(),
    );
    expect(reading.interactions[4]).toMatchObject({ author: 'Ben Adler', at: '2026-11-18T10:00:00.000Z' });
    // written down two days later, held on its day
    expect(reading.interactions.at(-2)?.at).toBe('2026-11-10T12:00:00.000Z');
  });

  it('gives texts one by one and names of everybody, and no address', async () => {
    const reading = await read();
    expect(reading.textOf('email:02sKd00000Mail1AAA')).toBe('Could we have the missing day by hand?');
    expect(reading.textOf('email:02sKd00000Mail2AAA')).toBe('The file');
    expect(reading.textOf('task:00TKd00000Call1AAA')).toBe('Call\n\nAsked for the log.');
    expect(reading.textOf('feed:0D5Kd00000Post1AAA')).toBe('Well & good');
    expect(reading.textOf('email:02sKd00000Mail3AAA')).toBeNull();
    expect([...reading.people].sort()).toEqual([
      'Ben Adler',
      'Ida Sommer',
      'Mara Lindqvist',
      'Northwind Traders',
      'Oskar Ek',
    ]);
    expect(JSON.stringify(reading)).not.toContain('@');
    expect(JSON.stringify(reading)).not.toContain('missing day by hand');
  });

  it('shows facts by the host’s own marks', async () => {
    const reading = await read();
    expect(recordFactsSchema.safeParse(reading.facts).error).toBeUndefined();
    expect(reading.facts).toMatchObject({
      readAt: READ_AT,
      updatedAt: '2026-11-20T10:00:00.000Z',
      status: 'open',
      solvedAt: null,
      reopens: 1,
      openTickets: 2,
      allTickets: 3,
    });
    expect(reading).toMatchObject({
      title: 'Month-end export misses the last day',
      customer: { key: ACCOUNT, name: 'Mara Lindqvist', organisation: 'Northwind Traders' },
      timeZone: 'Europe/Berlin',
      connection: 'connected',
      lacks: [],
      interactionCount: 9,
      covers: { from: null, to: null },
    });
    expect(figureOf(reading, 'status')).toMatchObject({
      value: 'In Bearbeitung',
      source: 'Case.Status',
      note: { key: 'overlay_note_escalated' },
    });
    expect(figureOf(reading, 'openCases')).toMatchObject({ value: 2, of: 3, visible: true });
    expect(figureOf(reading, 'escalations')).toMatchObject({ value: 1, visible: true });
    expect(figureOf(reading, 'reopens')).toMatchObject({ value: 1 });
  });

  it('is closed with its day, by IsClosed and not by what the status is called', async () => {
    const closed = uiRecord(CASE, {
      Status: 'Fertig',
      IsClosed: true,
      ClosedDate: '2026-11-22T08:00:00.000Z',
    });
    const { facts } = await read({ record: closed });
    expect(facts).toMatchObject({ status: 'closed', solvedAt: '2026-11-22T08:00:00.000Z' });
  });

  it.each([
    [
      'no change of status was ever noted',
      { own: rows({ ...own, Histories: children({ Id: '3', Field: 'Owner' }) }) },
    ],
    ['there is no history at all', { own: rows({ ...own, Histories: null }) }],
    ['it is not known which statuses are closed', { statuses: refused('INVALID_TYPE') }],
  ])('counts no reopens when %s', async (_, changed) => {
    const reading = await read(changed);
    expect(reading.facts.reopens).toBeNull();
    expect(figureOf(reading, 'reopens')?.value).toBeNull();
  });

  it('shows the rest when a part fails, and says which', async () => {
    const reading = await read({
      emails: refused('INSUFFICIENT_ACCESS', 403),
      account: refused('INVALID_FIELD'),
    });
    expect(reading.interactions.map(({ key }) => key.split(':')[0])).not.toContain('email');
    expect(reading.interactions.length).toBeGreaterThan(5);
    expect(reading.lacks).toEqual([{ part: 'interactions', lack: 'forbidden', retryAfter: null }]);
    expect(reading.covers).toBeNull();
    expect(figureOf(reading, 'openCases')).toMatchObject({ value: null, lack: 'noField' });
    expect(reading.facts.openTickets).toBeNull();
  });

  it('calls nothing gone when the case itself was not answered, or a list was cut', async () => {
    expect((await read({ own: rows() })).covers).toBeNull();
    expect((await read({ own: rows() })).lacks.map(({ lack }) => lack)).toContain('absent');
    const cut = { ...own.CaseComments, done: false };
    expect((await read({ own: rows({ ...own, CaseComments: cut }) })).covers).toBeNull();
  });

  it('covers less than a year of an old case: activities are archived', async () => {
    const old = uiRecord(CASE, { Subject: 'Old', CreatedDate: '2024-02-01T10:00:00.000Z' });
    const { covers } = await read({ record: old });
    expect(covers?.to).toBeNull();
    expect(covers?.from?.slice(0, 7)).toBe('2025-11');
  });

  it('can be tagged when the record itself was not answered', async () => {
    const fake = fakeOrg({ ...answers, record: refused('NOT_FOUND', 404) });
    const screen = { title: '00001026', fields: [{ object: 'Case', name: 'OwnerId', text: 'Ida Sommer' }] };
    const reading = await reader.read(record('case', CASE), showing(screen), fake.options);
    expect(reading.title).toBe('00001026');
    expect(reading.customer).toBeNull();
    expect(reading.lacks).toEqual([{ part: 'metrics', lack: 'absent', retryAfter: null }]);
    expect(figureOf(reading, 'status')).toMatchObject({ value: null, lack: 'absent' });
  });

  it('says why its account was not counted', async () => {
    const many = Array.from({ length: 200 }, (_, n) => ({ Id: `${n}`, IsClosed: false, IsEscalated: false }));
    const cut = await read({ account: rows({ Id: ACCOUNT, Cases: children(...many) }) });
    expect(figureOf(cut, 'openCases')).toMatchObject({ value: null, lack: 'unreadable' });
    expect(figureOf(await read({ account: rows() }), 'openCases')).toMatchObject({
      value: null,
      lack: 'absent',
    });
    const unmarked = rows({ Id: ACCOUNT, Cases: children({ Id: '1', IsClosed: false }) });
    expect(figureOf(await read({ account: unmarked }), 'escalations')).toMatchObject({
      value: null,
      lack: 'noField',
    });
    expect(figureOf(await read({ account: unmarked }), 'openCases')).toMatchObject({ value: 1 });
  });

  it('knows comments and mails also by what stands for them in the feed, where that is one thing', async () => {
    const { interactions } = await read();
    const alias = (key: string) => interactions.find((one) => one.key === key)?.alias;
    expect(alias('email:02sKd00000Mail1AAA')).toBe('feed:0D5Kd00000Post3AAA');
    expect(alias('email:02sKd00000Mail2AAA')).toBeNull();
    expect(interactions.filter(({ kind }) => kind === 'post')).toHaveLength(1);
  });
});
