import { describe, expect, it } from 'vitest';
import { isCovered, promiseKept } from '@/lib/model/promise';

const at = '2026-10-21T08:31:00Z';
const by = '2026-10-22T07:00:00Z';
const all = { from: null, to: null };
const reply = (when: string) => ({ kind: 'reply' as const, at: when });

describe('a promise', () => {
  it.each([
    ['kept at the last second', [reply(by)], all, '2026-10-21T09:00:00Z', true],
    ['not kept by the promising reply itself', [reply(at)], all, '2026-10-23T00:00:00Z', false],
    ['not kept by an earlier reply', [reply('2026-10-21T08:00:00Z')], all, '2026-10-23T00:00:00Z', false],
    ['missed', [reply('2026-10-22T07:00:01Z')], all, '2026-10-23T00:00:00Z', false],
    ['open at the very time', [], all, by, null],
    ['open when nothing was loaded', [], null, '2026-10-23T00:00:00Z', null],
    ['open when the middle was not loaded', [], { from: by, to: null }, '2026-10-23T00:00:00Z', null],
    [
      'kept even when not everything was loaded',
      [reply('2026-10-22T06:00:00Z')],
      null,
      '2026-10-23T00:00:00Z',
      true,
    ],
  ])('is %s', (_, interactions, covers, now, expected) => {
    expect(promiseKept({ at, by }, interactions, covers, new Date(now))).toBe(expected);
  });
});

describe('a span of which everything is known', () => {
  it('leaves out its own edges, where one of the same second may be missing', () => {
    const span = { from: '2026-10-21T08:00:00Z', to: '2026-10-21T10:00:00Z' };
    expect(
      ['08:00:00', '08:00:01', '10:00:00', '11:00:00'].map((time) => isCovered(`2026-10-21T${time}Z`, span)),
    ).toEqual([false, true, false, false]);
    expect([isCovered(at, all), isCovered(at, null), isCovered(at, undefined)]).toEqual([true, false, false]);
  });
});
