import { describe, expect, it } from 'vitest';
import { recordFactsSchema } from '@/lib/model/facts';
import type { ConnectionState } from '@/lib/model/org';
import { reader } from '@/lib/sites/salesforce/reader';
import { ACCOUNT, fakeOrg, NOW, record, showing } from './fixtures/fake-org';

const CASE = '500Kd00000ExportAA';
const screen = {
  title: 'Month-end export misses the last day',
  fields: [
    { object: 'Case', name: 'Status', text: 'In Bearbeitung' },
    { object: 'Case', name: 'Priority', text: 'Hoch' },
    { object: 'Case', name: 'OwnerId', text: 'Ida Sommer' },
    { object: 'Case', name: 'ContactId', text: 'Mara Lindqvist' },
    { object: 'Case', name: 'AccountId', text: 'Northwind Traders' },
    { object: 'Account', name: 'OwnerId', text: 'Somebody Else' },
  ],
};
const options = { now: () => NOW, budget: 4 };
type State = Exclude<ConnectionState, 'connected'>;
const refusing = (state: State) => ({
  ...options,
  connect: async () => ({ ok: false as const, state, retryAfter: null }),
});

describe('a record without the org', () => {
  it('is read from the screen, and says what is missing and why', async () => {
    const reading = await reader.read(record('case', CASE), showing(screen), refusing('noPermission'));
    expect(reading).toMatchObject({
      adapter: 'salesforce 2026-11',
      title: 'Month-end export misses the last day',
      customer: null,
      connection: 'noPermission',
      interactions: [],
      covers: null,
      people: ['Ida Sommer', 'Mara Lindqvist', 'Northwind Traders'],
    });
    expect(reading.facts).toMatchObject({
      readAt: NOW.toISOString(),
      status: 'In Bearbeitung',
      reopens: null,
    });
    expect(recordFactsSchema.safeParse(reading.facts).error).toBeUndefined();
    const figures = Object.fromEntries(reading.figures.map((figure) => [figure.id, figure]));
    expect(figures.status).toMatchObject({
      value: 'In Bearbeitung',
      unit: 'text',
      source: 'screen: Case.Status',
      lack: null,
    });
    expect(figures.owner).toMatchObject({ value: 'Ida Sommer', source: 'screen: Case.OwnerId' });
    expect(figures.openCases).toMatchObject({ value: null, lack: 'notConnected' });
  });

  it('can be tagged in every state: the record itself is never called missing', async () => {
    const states: State[] = [
      'noPermission',
      'signedOut',
      'expired',
      'apiBlocked',
      'limit',
      'offline',
      'otherOrg',
    ];
    for (const state of states) {
      const reading = await reader.read(record('account', ACCOUNT), showing(screen), refusing(state));
      expect(reading.connection).toBe(state);
      expect(reading.lacks.map(({ part }) => part)).not.toContain('record');
      // facts of an earlier visit stay, because none were read
      expect(reading.lacks.map(({ part }) => part)).toContain('metrics');
      const due = reading.figures.find(({ id }) => id === 'renewalDue');
      expect(due?.lack).toBe({ limit: 'limited', offline: 'unavailable' }[state as string] ?? 'notConnected');
    }
  });

  it('has a customer only where the page itself is the account', async () => {
    const account = {
      title: 'Northwind Traders',
      fields: [{ object: 'Account', name: 'Name', text: 'Northwind Traders' }],
    };
    const reading = await reader.read(record('account', ACCOUNT), showing(account), options);
    expect(reading.customer).toEqual({
      key: ACCOUNT,
      name: 'Northwind Traders',
      organisation: 'Northwind Traders',
    });
    expect(reading.connection).toBe('noPermission');
  });

  it.each([
    ['nothing', null],
    ['a text', 'broken' as never],
    [
      'fields of the wrong kind',
      { title: 7, fields: [null, 'x', { object: 'Case', name: 'Status' }] } as never,
    ],
  ])('is read when the page answers %s', async (_, answer) => {
    const reading = await reader.read(record('opportunity', '006Kd00000AbcdEAAS'), showing(answer), options);
    expect(reading.title).toBe('');
    expect(reading.figures.map(({ lack }) => lack)).toEqual(Array(8).fill('notConnected'));
  });

  it('is read when the whole answer of the org fails', async () => {
    const fake = fakeOrg({}, { failing: { ok: false, state: 'limit', retryAfter: 60 } });
    const reading = await reader.read(record('account', ACCOUNT), showing(screen), fake.options);
    expect(reading).toMatchObject({ connection: 'limit', interactions: [] });
    expect(reading.lacks).toContainEqual({ part: 'interactions', lack: 'limited', retryAfter: 60 });
    expect(reading.figures.find(({ id }) => id === 'openCases')?.lack).toBe('limited');
  });

  it('lets no address and no number out of a name', async () => {
    const odd = {
      title: 'Call mara@northwind.example on +49 170 1234567',
      fields: [{ object: 'Case', name: 'ContactId', text: 'Mara Lindqvist +49 170 1234567' }],
    };
    const reading = await reader.read(record('case', CASE), showing(odd), options);
    expect(JSON.stringify(reading)).not.toMatch(/@|1234567/);
    expect(reading.people).toEqual(['Mara Lindqvist']);
  });
});
