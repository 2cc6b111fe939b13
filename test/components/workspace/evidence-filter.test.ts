import { describe, expect, it } from 'vitest';
import {
  type EvidenceFilter,
  everything,
  matcher,
  monthOf,
  narrows,
} from '@/components/workspace/evidence-filter';
import { evidence } from '../shared/samples';

const finds = (filter: Partial<EvidenceFilter>, row = evidence(1)) =>
  matcher({ ...everything, ...filter })(row);
const row = evidence(1, {
  words: 'Finance could close the month',
  quote: { text: 'Merci, Élodie est ravie', masks: [] },
  metrics: ['M01', 'M12'],
  interactionFacts: { standing: 'changed', promisedBy: null, promiseKept: null },
});

describe('matcher', () => {
  it('finds every word anywhere in words, quotation or number, whatever case or accents', () => {
    expect(finds({ text: 'FINANCE elodie 48001' }, row)).toBe(true);
    expect(finds({ text: '#48001' }, row)).toBe(true);
    expect(finds({ text: 'finance warehouse' }, row)).toBe(false);
  });

  it('treats what people type as words, not as a pattern', () => {
    expect(finds({ text: '.*' }, row)).toBe(false);
    expect(finds({ text: '(a+)+$' }, row)).toBe(false);
  });

  it('narrows to touches that are still to be made', () => {
    expect(finds({ openTouch: true }, row)).toBe(false);
    expect(finds({ openTouch: true }, { ...row, openTouch: '2026-11-30' })).toBe(true);
  });

  it('narrows by metric, month, standing and story', () => {
    expect([finds({ metric: 'M12' }, row), finds({ metric: 'M08' }, row)]).toEqual([true, false]);
    expect([finds({ month: '2026-11' }, row), finds({ month: '2026-10' }, row)]).toEqual([true, false]);
    expect([finds({ standing: 'changed' }, row), finds({ standing: 'gone' }, row)]).toEqual([true, false]);
    expect([finds({ story: true }, row), finds({ story: true }, { ...row, story: true })]).toEqual([
      false,
      true,
    ]);
  });

  it('counts evidence about a whole record as not checked', () => {
    expect(finds({ standing: 'unchecked' }, { ...row, interactionFacts: null })).toBe(true);
  });

  it('leaves taken-back pieces out until asked for', () => {
    const back = { ...row, retracted: true };
    expect([finds({}, back), finds({ retracted: true }, back)]).toEqual([false, true]);
  });
});

it('knows when a filter narrows', () => {
  expect([narrows(everything), narrows({ ...everything, text: 'x' })]).toEqual([false, true]);
});

it('takes the month from this machine calendar', () => {
  const local = new Date(2026, 0, 31, 23, 59);
  expect(monthOf(local.toISOString())).toBe('2026-01');
});
