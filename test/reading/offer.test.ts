import { describe, expect, it } from 'vitest';
import { t } from '@/lib/platform/i18n';
import { offer } from '@/lib/reading/offer';
import { aReading } from './a-reading';

const REPLY = 'Hi Mara, I moved the job and will check tomorrow at 07:00.';
const reading = aReading({ 'audit:1': REPLY });
const now = new Date('2026-11-18T10:00:00Z');
const metrics = [
  { metric: 'L01', role: 'scored' },
  { metric: 'M01', role: 'scored' },
  { metric: 'M12', role: 'scored' },
  { metric: 'M13', role: 'guardrail' },
  { metric: 'M02', role: 'context' },
] as const;
/** as the plan in force calls them */
const nameOf = (id: string) => (id === 'L01' ? 'Quiet month ends' : t(`metric_${id}`));
const ask = (change: object = {}, read = reading) =>
  offer(read, { key: 'audit:1', selected: null, ...change }, { metrics, nameOf }, now);

describe('chips', () => {
  it('begin with what the record speaks for; guardrails are not collected for', () => {
    const chips = ask()?.chips ?? [];
    expect(chips.map(({ metric }) => metric)).toEqual(['M12', 'L01', 'M01', 'M02']);
    expect(chips.map(({ reason }) => reason !== null)).toEqual([true, false, false, false]);
    expect(chips[0]?.name).toBe(t('metric_M12'));
    expect(chips[1]?.name).toBe('Quiet month ends');
  });
});

describe('what a touch speaks for', () => {
  const withTouches = { metrics: [...metrics, { metric: 'M24', role: 'scored' }] as const, nameOf };
  const offered = offer(reading, { key: 'audit:1', selected: null }, withTouches, now);

  it('is said of the metric, which nothing speaks for until then', () => {
    expect(offered?.chips.find(({ metric }) => metric === 'M24')).toEqual({
      metric: 'M24',
      name: t('metric_M24'),
      reason: null,
      touch: 'followUp',
      why: t('suggest_followUp'),
    });
    expect(offered?.chips.filter(({ touch }) => touch)).toHaveLength(1);
  });
});

describe('why there is nothing to quote', () => {
  const hintOf = (change: object, choices = {}, read = reading) =>
    offer(read, { key: 'audit:1', selected: null, ...change }, { metrics, nameOf, ...choices }, now);

  it('is said, and is nothing where there is something', () => {
    expect(hintOf({})).toMatchObject({ hint: null, quotation: { cut: false } });
    expect(hintOf({ key: null })).toMatchObject({ hint: t('overlay_wholeRecordHint'), quotation: null });
    const none = { hint: t('overlay_referenceOnly'), quotation: null };
    expect(hintOf({}, { referenceOnly: true })).toMatchObject(none);
    expect(hintOf({}, {}, aReading({}))).toMatchObject({ hint: t('overlay_noText'), quotation: null });
  });
});

describe('a quotation taken up again', () => {
  const first = ask({ selected: 'moved the job' })?.quotation;
  const quoting = first?.quoting;

  it('is the same part with the same masks', () => {
    const masked = ask({ quoting, words: 'job' })?.quotation;
    expect(masked?.quote.text).toMatch(/^moved the █+$/);
    expect(ask({ quoting: masked?.quoting })?.quotation?.quote).toEqual(masked?.quote);
  });

  it('is left out when the reply has changed since: its places say nothing any more', () => {
    const changed = aReading({ 'audit:1': `Well. ${REPLY}` });
    const masked = ask({ quoting, words: 'job' })?.quotation;
    const again = ask({ quoting: masked?.quoting }, changed)?.quotation;
    expect(again?.quoting).toMatchObject({ on: false, masking: [] });
  });
});

it('knows no interaction that the record does not hold', () => {
  expect(ask({ key: 'audit:9' })).toBeNull();
  expect(ask({ key: null })?.quotation).toBeNull();
});

describe('a page that asks for anything', () => {
  it('gets no word that is masked', () => {
    for (const range of [null, [500, 2], [0, 1_000_000], [5, 6]] as const) {
      const quoting = { on: true, range, of: REPLY.length, masking: [0, 1, 2, 3, 4, 99] };
      expect(JSON.stringify(ask({ quoting }))).not.toMatch(/Mara|"ara/);
    }
  });

  it('gets the masked quotation of a text that is another by now', () => {
    const quoting = { on: true, range: null, of: 3, masking: [] };
    const { quotation } = ask({ quoting }) ?? {};
    expect(quotation?.quote.text).toBe(REPLY.replace('Mara', '██████'));
    expect(quotation?.quoting).toEqual({
      on: false,
      range: [0, REPLY.length],
      of: REPLY.length,
      masking: [],
    });
  });
});
