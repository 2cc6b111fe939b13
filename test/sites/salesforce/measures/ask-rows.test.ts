import { describe, expect, it } from 'vitest';
import type { ApiRead } from '@/lib/sites/org-contract';
import { askRows, type Sought } from '@/lib/sites/salesforce/measures/ask-rows';
import { answering } from './question-of';

const year = { from: '2026-01-01', to: '2026-12-31' };
const sought = (name: string): Sought => ({
  name,
  window: year,
  soql: ({ from, to }) => `${name} ${from} ${to}`,
});
const rows = (count: number): unknown[] => Array.from({ length: count }, (_, n) => ({ n }));
const reading = (read: ApiRead) => () => Promise.resolve(read);

describe('askRows', () => {
  it('asks at most five queries in a call', async () => {
    const org = answering(() => rows(1));
    await askRows(org.ask, ['a', 'b', 'c', 'd', 'e', 'f'].map(sought));
    expect(org.calls).toEqual([5, 1]);
  });

  it('asks again month by month when an answer is full', async () => {
    const org = answering((soql) => rows(soql.endsWith('2026-01-01 2026-12-31') ? 2000 : 30));
    const found = await askRows(org.ask, [sought('a')]);
    expect(found.ok && found.rows[0]?.length).toBe(360);
    expect(org.asked).toContain('a 2026-02-01 2026-02-28');
    expect(org.calls).toEqual([1, 5, 5, 2]);
  });

  it('answers nothing when a month is full too, or the query has no months', async () => {
    const full = answering(() => rows(2000));
    expect(await askRows(full.ask, [sought('a')])).toEqual({ ok: false, lack: 'tooMany' });
    expect(await askRows(full.ask, [{ ...sought('a'), whole: true }])).toEqual({
      ok: false,
      lack: 'tooMany',
    });
    const almost = answering(() => rows(1999));
    expect((await askRows(almost.ask, [{ ...sought('a'), whole: true }])).ok).toBe(true);
  });

  it('takes an answer with further pages for a full one', async () => {
    const json = { totalSize: 4000, done: false, nextRecordsUrl: '/q/1', records: rows(500) };
    const ask = reading({ ok: true, at: '', parts: { a: { status: 200, json } } });
    expect(await askRows(ask, [{ ...sought('a'), whole: true }])).toEqual({ ok: false, lack: 'tooMany' });
  });

  it('names what is lacking', async () => {
    const refused = (status: number, errorCode: string): ApiRead => ({
      ok: true,
      at: '',
      parts: { a: { status, json: [{ message: 'No', errorCode }] } },
    });
    const lack = async (read: ApiRead): Promise<unknown> => {
      const found = await askRows(reading(read), [sought('a')]);
      return found.ok ? null : found.lack;
    };
    expect(await lack(refused(400, 'INVALID_FIELD'))).toBe('noField');
    expect(await lack(refused(400, 'INVALID_TYPE'))).toBe('noField');
    expect(await lack(refused(403, 'REQUEST_LIMIT_EXCEEDED'))).toBe('limited');
    expect(await lack(refused(403, 'INSUFFICIENT_ACCESS'))).toBe('forbidden');
    expect(await lack(refused(503, ''))).toBe('unavailable');
    expect(await lack(refused(400, 'MALFORMED_QUERY'))).toBe('unreadable');
    expect(await lack({ ok: true, at: '', parts: {} })).toBe('unavailable');
    expect(await lack({ ok: true, at: '', parts: { a: { status: 200, json: null } } })).toBe('unreadable');
    expect(await lack({ ok: false, state: 'noPermission', retryAfter: null })).toBe('notConnected');
    expect(await lack({ ok: false, state: 'limit', retryAfter: null })).toBe('limited');
    expect(await lack({ ok: false, state: 'expired', retryAfter: null })).toBe('signedOut');
  });
});
