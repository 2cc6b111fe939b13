import { describe, expect, it } from 'vitest';
import type { RiskList } from '@/lib/model/papers';
import type { OrgFigure } from '@/lib/sites/org-contract';
import { logoRenewal } from '@/lib/sites/salesforce/measures/logo-renewal';
import { onTime } from '@/lib/sites/salesforce/measures/on-time';
import { outreach } from '@/lib/sites/salesforce/measures/outreach';
import { renewalRate } from '@/lib/sites/salesforce/measures/renewal-rate';
import { grr, nrr } from '@/lib/sites/salesforce/measures/retention';
import { touch } from '@/lib/sites/salesforce/measures/touch';
import { createRandom } from '../../../simulators/random';
import {
  logosByHand,
  onTimeByHand,
  outreachByHand,
  rateByHand,
  retentionByHand,
  touchByHand,
} from './measure-by-hand';
import { figuresOf } from './question-of';
import { askAs, questionAbout, repsOf, seeded } from './seeded-org';
import { ownAccounts, renewalsIn, rowsOf, text } from './tables-by-hand';

const acme = seeded('acme');
const random = createRandom(20261123);
const everybody = repsOf(acme);
const reps = [...everybody].sort(() => random.next() - 0.5).slice(0, 5);

/** Over turns of the year, over two, a whole year with today in it, one day, and the hour-critical end of December. */
const windows = [
  { from: '2025-11-15', to: '2026-02-15' },
  { from: '2024-10-01', to: '2026-03-31' },
  { from: '2026-01-01', to: '2026-12-31' },
  { from: '2025-12-31', to: '2026-01-01' },
  { from: '2026-10-01', to: '2027-03-31' },
];

const mapping = {
  due: { object: 'Opportunity', field: 'Renewal_Date__c' },
  prior: 'Prior_ARR__c',
  revenue: { kind: 'fields', start: 'Start_ARR__c', now: 'Current_ARR__c' },
} as const;

const renewalType = rowsOf(acme.tables, 'RecordType').find((row) => row.DeveloperName === 'Renewal')?.Id;

/** Each rep in their own zone and in two others, over every window. */
const cases = reps.flatMap((rep) =>
  [rep.zone, 'UTC', 'Pacific/Auckland'].flatMap((zone) => windows.map((window) => ({ rep, zone, window }))),
);

const counts = ({ figure }: OrgFigure): unknown =>
  figure.kind === 'rate' ? { good: figure.good, n: figure.n, unknown: figure.unknown } : figure;

describe('every measure equals a count by hand over the seeded org', () => {
  it('is asked of five reps, in several zones, about enough to tell', () => {
    expect(reps).toHaveLength(5);
    expect(new Set(reps.map(({ zone }) => zone)).size).toBeGreaterThan(2);
    expect(rowsOf(acme.tables, 'Account').length).toBeGreaterThanOrEqual(80);
    expect(renewalType).toMatch(/^012/);
  });

  const byHand = ({ rep, zone }: (typeof cases)[number]) =>
    renewalsIn(
      acme.tables,
      rep.id,
      zone,
      (row) => row.RecordTypeId === renewalType,
      (row) => (row.Renewal_Date__c === null ? null : text(row, 'Renewal_Date__c')),
    );
  const asked = ({ rep, zone, window }: (typeof cases)[number]) =>
    questionAbout(acme, rep, zone, window, mapping);

  it('renewal rate, currency by currency', async () => {
    const seen = new Set<string | null>();
    let differs = 0;
    for (const one of cases) {
      const question = asked(one);
      const figures = await figuresOf(renewalRate, question, askAs(acme, one.rep.id).ask);
      const span = { ...one.window, today: question.today };
      const expected = rateByHand(byHand(one), span, true);
      expect(figures.map(({ currency }) => currency ?? '').sort()).toEqual([...expected.keys()].sort());
      for (const { currency, over, figure } of figures) {
        seen.add(currency);
        const [renewed = 0, up = 0, n] = expected.get(currency ?? '') ?? [];
        expect(over.numerator).toBeCloseTo(renewed, 2);
        expect(over.denominator).toBeCloseTo(up, 2);
        expect(figure).toMatchObject({ kind: 'value', n });
        expect(figure.kind === 'value' && figure.value).toBeCloseTo((100 * renewed) / up, 6);
      }
      const net = rateByHand(byHand(one), span, false);
      for (const { currency, notes } of figures) {
        const [won = 0, up = 1] = net.get(currency ?? '') ?? [];
        const said = Number(notes[0]?.values[0]);
        expect(said).toBeCloseTo((100 * won) / up, 0);
        if (Math.abs(said - (100 * (expected.get(currency ?? '')?.[0] ?? 0)) / up) > 0.1) differs += 1;
      }
    }
    expect(seen).toEqual(new Set(['EUR', 'USD']));
    expect(differs).toBeGreaterThan(0);
  });

  it('logo renewal rate', async () => {
    let open = 0;
    for (const one of cases) {
      const question = asked(one);
      const [figure] = await figuresOf(logoRenewal, question, askAs(acme, one.rep.id).ask);
      const expected = logosByHand(byHand(one), { ...one.window, today: question.today });
      expect(figure && counts(figure)).toEqual(expected);
      open += expected.unknown;
    }
    expect(open).toBeGreaterThan(0);
  });

  it('on-time renewal, where the zone decides what day it was', async () => {
    const good = new Map<string, Set<number>>();
    for (const one of cases) {
      const question = asked(one);
      const [figure] = await figuresOf(onTime, question, askAs(acme, one.rep.id).ask);
      const expected = onTimeByHand(
        byHand(one),
        { ...one.window, today: question.today },
        ({ staged }) => staged,
      );
      expect(figure && counts(figure)).toEqual(expected);
      const key = `${one.rep.id} ${one.window.from}`;
      good.set(key, (good.get(key) ?? new Set()).add(expected.good));
    }
    // else the zones would prove nothing
    expect([...good.values()].some((numbers) => numbers.size > 1)).toBe(true);
  });

  it('meaningful-touch coverage', async () => {
    let missing = 0;
    for (const one of cases) {
      const question = asked(one);
      const [figure] = await figuresOf(touch, question, askAs(acme, one.rep.id).ask);
      const span = { ...one.window, today: question.today };
      const expected = touchByHand(acme.tables, one.rep.id, span, one.zone);
      expect(figure && counts(figure)).toEqual({ ...expected, unknown: 0 });
      missing += expected.n - expected.good;
    }
    expect(missing).toBeGreaterThan(0);
  });

  it('at-risk outreach coverage', async () => {
    const totals = { good: 0, miss: 0, unknown: 0 };
    for (const one of cases) {
      const accounts = [...ownAccounts(acme.tables, one.rep.id)];
      const lists: RiskList[] = ['2026-09-07', '2026-10-26', '2026-11-16'].map((setOn) => ({
        noun: 'riskList',
        week: setOn,
        setOn,
        host: acme.pageHost,
        from: 'rule',
        rule: '',
        contactDays: random.between(3, 14),
        accounts: accounts.slice(0, random.between(2, accounts.length)).map((ref) => ({
          ref,
          dueOn: random.chance(0.2) ? null : `2026-1${random.between(0, 2)}-${random.between(10, 28)}`,
          signs: ['renewalDue', 'quiet'],
        })),
      }));
      const logged = accounts.slice(-2).map((account) => ({ account, on: '2026-11-18' }));
      const question = { ...asked(one), lists, outreach: logged };
      const [figure] = await figuresOf(outreach, question, askAs(acme, one.rep.id).ask);
      const expected = outreachByHand(acme.tables, one.rep.id, lists, logged, question.today, one.zone);
      expect(figure && counts(figure)).toEqual(expected);
      totals.good += expected.good;
      totals.miss += expected.n - expected.good;
      totals.unknown += expected.unknown;
    }
    expect(Math.min(totals.good, totals.miss, totals.unknown)).toBeGreaterThan(0);
  });

  it('gross and net revenue retention from two fields, currency by currency', async () => {
    for (const one of cases) {
      const start = new Map<string, number>();
      const end = new Map<string, number>();
      for (const row of rowsOf(acme.tables, 'Account')) {
        if (row.OwnerId !== one.rep.id) continue;
        const key = `${row.Id} ${text(row, 'CurrencyIsoCode')}`;
        start.set(key, Number(row.Start_ARR__c ?? 0));
        end.set(key, Number(row.Current_ARR__c ?? 0));
      }
      const expected = retentionByHand(start, end);
      const ask = askAs(acme, one.rep.id).ask;
      const gross = await figuresOf(grr, asked(one), ask);
      const net = await figuresOf(nrr, asked(one), ask);
      expect(gross.map(({ currency }) => currency).sort()).toEqual([...expected.keys()].sort());
      for (const figure of gross) {
        const hand = expected.get(figure.currency ?? '');
        expect(figure.over.numerator).toBeCloseTo(hand?.gross ?? -1, 2);
        expect(figure.over.denominator).toBeCloseTo(hand?.whole ?? -1, 2);
      }
      for (const figure of net)
        expect(figure.over.numerator).toBeCloseTo(expected.get(figure.currency ?? '')?.net ?? -1, 2);
    }
  });
});
