import { describe, expect, it } from 'vitest';
import { usualRisk } from '@/lib/model/renewal-mapping';
import { daysBetween, isAtRisk, riskSigns } from '@/lib/sites/salesforce/renewal/risk';

const today = '2026-11-23';
const facts = { dueOn: '2027-02-21', lastTouch: '2026-10-10', escalated: false, today };

describe('riskSigns', () => {
  it('holds the rule to the day', () => {
    expect(daysBetween(today, facts.dueOn)).toBe(90);
    expect(riskSigns(facts, usualRisk)).toEqual(['renewalDue']);
    expect(riskSigns({ ...facts, dueOn: '2027-02-22' }, usualRisk)).toEqual([]);
    expect(riskSigns({ ...facts, lastTouch: '2026-10-09' }, usualRisk)).toEqual(['renewalDue', 'quiet']);
    expect(riskSigns({ ...facts, lastTouch: null, escalated: true }, usualRisk)).toEqual([
      'renewalDue',
      'quiet',
      'escalated',
    ]);
  });

  it('leaves escalations out where the mapping does', () => {
    const rule = { ...usualRisk, escalated: false };
    expect(riskSigns({ ...facts, escalated: true }, rule)).toEqual(['renewalDue']);
  });

  it('counts days over a change of clocks and of year', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });
});

describe('isAtRisk', () => {
  it('needs a renewal near and one more sign', () => {
    expect(isAtRisk(['renewalDue', 'quiet'])).toBe(true);
    expect(isAtRisk(['renewalDue', 'escalated'])).toBe(true);
    expect(isAtRisk(['renewalDue'])).toBe(false);
    expect(isAtRisk(['quiet', 'escalated'])).toBe(false);
  });
});
