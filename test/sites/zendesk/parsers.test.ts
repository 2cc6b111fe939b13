import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantSchema } from '@/lib/model/record';
import { parseComments } from '@/lib/sites/zendesk/parse-comments';
import { parseMetrics } from '@/lib/sites/zendesk/parse-metrics';
import { parseMe, parsePeople } from '@/lib/sites/zendesk/parse-people';
import { parseTicket } from '@/lib/sites/zendesk/parse-ticket';
import { countOf, idOf, instantOf, minutesOf, nameOf, textOf } from '@/lib/sites/zendesk/read-json';
import * as replies from './fixtures/replies';

const parsers = { parseTicket: parseTicket('48213'), parseComments, parseMetrics, parseMe, parsePeople };
const samples = {
  parseTicket: replies.ticket,
  parseComments: replies.comments,
  parseMetrics: replies.metrics,
  parseMe: replies.me,
  parsePeople: [replies.MARA],
};

/** The sample with one value, anywhere in it, replaced by something else. */
function spoiled(sample: unknown): fc.Arbitrary<unknown> {
  const paths: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    if (path.length > 0) paths.push(path);
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    }
  };
  walk(sample, []);
  return fc.tuple(fc.constantFrom(...paths), fc.anything()).map(([path, junk]) => {
    const copy = structuredClone(sample) as Record<string, unknown>;
    let at = copy;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    at[path.at(-1) ?? ''] = junk;
    return copy;
  });
}

describe.each(Object.entries(parsers))('%s', (name, parse) => {
  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void parse(json)),
      { numRuns: 500 },
    );
  });

  it('never throws on a reply that is wrong in one place', () => {
    const sample = samples[name as keyof typeof samples];
    fc.assert(
      fc.property(spoiled(sample), (json) => void parse(json)),
      { numRuns: 500 },
    );
  });
});

describe('single values', () => {
  it('reads ids as whole numbers or digits', () => {
    expect([7, '7', -1, 2 ** 60, '7a', '', null, 1.5].map(idOf)).toEqual([
      '7',
      '7',
      '-1',
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('keeps null and zero apart', () => {
    expect([0, 3, -1, 1.5, '3', null].map(countOf)).toEqual([0, 3, null, null, null, null]);
    expect([0, 1.5, -1, Number.NaN, Infinity, '1'].map(minutesOf)).toEqual([0, 1.5, null, null, null, null]);
  });

  it('writes instants as the ledger does, or not at all', () => {
    expect(instantOf('2026-11-23T10:31:00+01:00')).toBe('2026-11-23T09:31:00.000Z');
    expect(['soon', '', 7, null, '2026-11-23', '+275760-09-13T00:00:00Z'].map(instantOf)).toEqual(
      Array(6).fill(null),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        ),
        (value) => {
          const read = instantOf(value);
          if (read !== null) expect(instantSchema.safeParse(read).success).toBe(true);
        },
      ),
    );
  });

  it('takes addresses and telephone numbers out of names', () => {
    expect(nameOf('mara@northwind.example')).toBe('mara');
    expect(nameOf('Caller +46 8 123 456 78')).toBe('Caller');
    expect(nameOf('+46812345678')).toBe('');
    expect(nameOf('Order 4711, Łukasz Ünal')).toBe('Order 4711, Łukasz Ünal');
    expect(textOf('x'.repeat(50), 10)).toHaveLength(10);
  });
});

describe('who is signed in', () => {
  it('is a person whose id is a number', () => {
    expect(parseMe(replies.me)).toEqual({
      id: '501',
      name: 'Ana Ferrer',
      role: 'agent',
      timeZone: 'Europe/Berlin',
    });
    expect(parseMe(replies.anonymous)).toBeNull();
    expect(parseMe({ user: { name: 'Anonymous user' } })).toBeNull();
  });
});
