import { describe, expect, it } from 'vitest';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { logoRenewal } from '@/lib/sites/salesforce/measures/logo-renewal';
import { onTime } from '@/lib/sites/salesforce/measures/on-time';
import { renewalRate } from '@/lib/sites/salesforce/measures/renewal-rate';
import { grr, nrr } from '@/lib/sites/salesforce/measures/retention';
import { touch } from '@/lib/sites/salesforce/measures/touch';
import { logosByHand, onTimeByHand, rateByHand, retentionByHand, touchByHand } from './measure-by-hand';
import { figuresOf } from './question-of';
import { askAs, questionAbout, repsOf, seeded } from './seeded-org';
import { ownAccounts, type Renewal, renewalsIn, rowsOf, text, wallDate } from './tables-by-hand';

const window = { from: '2025-10-01', to: '2026-09-30' };
const rateOf = ({ figure }: { figure: object }): object => ({ ...figure, kind: 'rate' });

describe('an org with CPQ, where the end of the contract is the due day', () => {
  const org = seeded('cpq');
  const mapping: Partial<RenewalMapping> = {
    marker: { kind: 'checkbox', field: 'SBQQ__Renewal__c' },
    due: { object: 'Contract', field: 'EndDate' },
    revenue: { kind: 'subscriptions' },
  };

  /** Every contract's end is compared with the close date, and the nearest is taken. */
  const dueOf = (row: { [field: string]: unknown }): string | null => {
    let best: { end: string; away: number } | null = null;
    for (const contract of rowsOf(org.tables, 'Contract')) {
      if (contract.AccountId !== row.AccountId) continue;
      const end = text(contract, 'EndDate');
      const away = Math.abs(Date.parse(end) - Date.parse(String(row.CloseDate)));
      if (!best || away < best.away) best = { end, away };
    }
    return best && best.away <= 366 * 86_400_000 ? best.end : null;
  };

  it('pairs opportunities with the contracts of their accounts', async () => {
    let due = 0;
    for (const rep of repsOf(org)) {
      const question = questionAbout(org, rep, rep.zone, window, mapping);
      const all = renewalsIn(org.tables, rep.id, rep.zone, (row) => row.SBQQ__Renewal__c === true, dueOf);
      const span = { ...window, today: question.today };
      const { ask } = askAs(org, rep.id);
      const [logos] = await figuresOf(logoRenewal, question, ask);
      expect(logos?.figure).toMatchObject(logosByHand(all, span));
      const [late] = await figuresOf(onTime, question, ask);
      expect(late?.figure).toMatchObject(onTimeByHand(all, span, ({ staged }) => staged));
      const [rate] = await figuresOf(renewalRate, question, ask);
      const [renewed = 0, up = 0, n = 0] = rateByHand(all, span, true).get('') ?? [];
      expect(rate?.over.numerator ?? 0).toBeCloseTo(renewed, 2);
      expect(rate?.over.denominator ?? 0).toBeCloseTo(up, 2);
      due += n;
    }
    expect(due).toBeGreaterThan(5);
  });

  it('adds up price times quantity of the subscriptions that ran on either day', async () => {
    for (const rep of repsOf(org)) {
      const mine = ownAccounts(org.tables, rep.id);
      const runningOn = (day: string): Map<string, number> => {
        const sums = new Map<string, number>();
        for (const row of rowsOf(org.tables, 'SBQQ__Subscription__c')) {
          const account = text(row, 'SBQQ__Account__c');
          if (
            !mine.has(account) ||
            text(row, 'SBQQ__StartDate__c') > day ||
            text(row, 'SBQQ__EndDate__c') < day
          )
            continue;
          const value = Number(row.SBQQ__NetPrice__c) * Number(row.SBQQ__Quantity__c);
          sums.set(`${account} `, (sums.get(`${account} `) ?? 0) + value);
        }
        return sums;
      };
      const expected = retentionByHand(runningOn('2025-09-30'), runningOn('2026-09-30')).get('');
      const question = questionAbout(org, rep, rep.zone, window, mapping);
      const [gross] = await figuresOf(grr, question, askAs(org, rep.id).ask);
      const [net] = await figuresOf(nrr, question, askAs(org, rep.id).ask);
      expect(gross?.over.denominator).toBeCloseTo(expected?.whole ?? -1, 2);
      expect(gross?.over.numerator).toBeCloseTo(expected?.gross ?? -1, 2);
      expect(net?.over.numerator).toBeCloseTo(expected?.net ?? -1, 2);
      expect(gross?.notes[0]).toEqual({
        key: 'measures_note_startSubscriptions',
        values: ['2025-09-30', '2026-09-30'],
      });
    }
  });
});

describe('an org with asset state periods', () => {
  const org = seeded('assets');
  const mapping: Partial<RenewalMapping> = {
    marker: { kind: 'values', field: 'Type', values: ['Renewal'] },
    revenue: { kind: 'assets' },
  };

  it('goes by a value of Type and the close date, with one currency', async () => {
    for (const rep of repsOf(org)) {
      const question = questionAbout(org, rep, rep.zone, window, mapping);
      const close = (row: { [field: string]: unknown }): string => String(row.CloseDate);
      const all = renewalsIn(org.tables, rep.id, rep.zone, (row) => row.Type === 'Renewal', close);
      const span = { ...window, today: question.today };
      const { ask, asked } = askAs(org, rep.id);
      const [rate] = await figuresOf(renewalRate, question, ask);
      const [renewed = 0, up = 0] = rateByHand(all, span, true).get('') ?? [];
      expect(rate?.over.numerator ?? 0).toBeCloseTo(renewed, 2);
      expect(rate?.over.denominator ?? 0).toBeCloseTo(up, 2);
      expect(rate?.currency ?? null).toBeNull();
      expect(asked[0]).toContain('SUM(Amount)');
      const [late] = await figuresOf(onTime, question, ask);
      expect(late && rateOf(late)).toMatchObject(onTimeByHand(all, span, ({ staged }) => staged));
    }
  });

  it('adds up twelve months of what ran at the last second of either day', async () => {
    for (const rep of repsOf(org)) {
      const mine = ownAccounts(org.tables, rep.id);
      const owner = new Map(rowsOf(org.tables, 'Asset').map((row) => [row.Id, text(row, 'AccountId')]));
      const runningOn = (day: string): Map<string, number> => {
        const sums = new Map<string, number>();
        for (const row of rowsOf(org.tables, 'AssetStatePeriod')) {
          const account = owner.get(text(row, 'AssetId')) ?? '';
          const [start, end] = ['StartDate', 'EndDate'].map((field) => wallDate(text(row, field), rep.zone));
          if (!mine.has(account) || String(start) > day || String(end) < day) continue;
          sums.set(`${account} `, (sums.get(`${account} `) ?? 0) + 12 * Number(row.Mrr));
        }
        return sums;
      };
      const expected = retentionByHand(runningOn('2025-09-30'), runningOn('2026-09-30')).get('');
      const question = questionAbout(org, rep, rep.zone, window, mapping);
      const [gross] = await figuresOf(grr, question, askAs(org, rep.id).ask);
      expect(gross?.over.denominator).toBeCloseTo(expected?.whole ?? -1, 2);
      expect(gross?.over.numerator).toBeCloseTo(expected?.gross ?? -1, 2);
    }
  });
});

describe('an org whose due day is a datetime of the account', () => {
  const org = seeded('acme');
  const mapping: Partial<RenewalMapping> = { due: { object: 'Account', field: 'CreatedDate' } };
  const years = { from: '2022-12-01', to: '2023-01-31' };

  it("takes the day it has in the asker's zone, not in the server's", async () => {
    const types = rowsOf(org.tables, 'RecordType').filter((row) => row.DeveloperName === 'Renewal');
    const accounts = new Map(rowsOf(org.tables, 'Account').map((row) => [row.Id, row]));
    const due = new Map<string, Set<string>>();
    for (const rep of repsOf(org))
      for (const zone of [rep.zone, 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        const dueOf = (row: { [field: string]: unknown }): string | null => {
          const account = accounts.get(String(row.AccountId));
          return account ? wallDate(text(account, 'CreatedDate'), zone) : null;
        };
        const isOne = (row: { [field: string]: unknown }): boolean =>
          types.some(({ Id }) => Id === row.RecordTypeId);
        const all = renewalsIn(org.tables, rep.id, zone, isOne, dueOf);
        const question = questionAbout(org, rep, zone, years, mapping);
        const [logos] = await figuresOf(logoRenewal, question, askAs(org, rep.id).ask);
        expect(logos?.figure).toMatchObject(logosByHand(all, { ...years, today: question.today }));
        for (const row of logos?.rows ?? []) due.set(row.ref, (due.get(row.ref) ?? new Set()).add(row.on));
      }
    expect([...due.values()].some((days) => days.size > 1)).toBe(true);
  });
});

describe('an org that marks no opportunity', () => {
  const org = seeded('acme');
  const mapping: Partial<RenewalMapping> = {
    marker: { kind: 'contractEnd' },
    due: { object: 'Contract', field: 'EndDate' },
    amount: null,
  };

  it('takes a contract for renewed once a later one of the account is in force', async () => {
    let [good, bad] = [0, 0];
    for (const rep of repsOf(org).slice(0, 5)) {
      const question = questionAbout(org, rep, rep.zone, window, mapping);
      const mine = ownAccounts(org.tables, rep.id);
      const contracts = rowsOf(org.tables, 'Contract').filter((row) => mine.has(text(row, 'AccountId')));
      const all = contracts.map((row): Renewal => {
        const due = text(row, 'EndDate');
        const later = contracts
          .filter((other) => other.AccountId === row.AccountId && text(other, 'EndDate') > due)
          .sort((a, b) => Date.parse(text(a, 'EndDate')) - Date.parse(text(b, 'EndDate')));
        return {
          account: text(row, 'AccountId'),
          due,
          state: later.length > 0 ? 'won' : due < question.today ? 'lost' : 'open',
          currency: null,
          amount: null,
          prior: null,
          staged: later[0] ? wallDate(text(later[0], 'ActivatedDate'), rep.zone) : '',
          close: due,
        };
      });
      const span = { ...window, today: question.today };
      const [logos] = await figuresOf(logoRenewal, question, askAs(org, rep.id).ask);
      const expected = logosByHand(all, span);
      expect(logos?.figure).toMatchObject(expected);
      const [late] = await figuresOf(onTime, question, askAs(org, rep.id).ask);
      expect(late?.figure).toMatchObject(onTimeByHand(all, span, ({ staged }) => staged));
      good += expected.good;
      bad += expected.n - expected.good;
      expect(renewalRate.lacks(question)).toBe('noAmount');
    }
    expect(Math.min(good, bad)).toBeGreaterThan(0);
  });
});

describe('an org with neither contracts nor mail', () => {
  const org = seeded('plain');

  it('counts what there is, and says what it lacks', async () => {
    const [rep] = repsOf(org);
    if (!rep) throw new Error('no rep');
    const mapping: Partial<RenewalMapping> = {
      marker: { kind: 'values', field: 'Type', values: ['Existing'] },
    };
    const question = questionAbout(org, rep, rep.zone, window, mapping);
    const [figure] = await figuresOf(touch, question, askAs(org, rep.id).ask);
    const span = { ...window, today: question.today };
    expect(figure?.figure).toMatchObject(touchByHand(org.tables, rep.id, span, rep.zone));
    expect(touch.parts(question).map(({ name }) => name)).toEqual(['customers', 'events', 'tasks']);
    expect(grr.lacks(question)).toBe('noStart');
    const byContract = { ...question.mapping, due: { object: 'Contract', field: 'EndDate' } } as const;
    expect(logoRenewal.lacks({ ...question, mapping: byContract })).toBe('noField');
    expect(logoRenewal.lacks({ ...question, mapping: { ...question.mapping, confirmedAt: null } })).toBe(
      'noMapping',
    );
    expect(renewalRate.lacks(question)).toBeNull();
  });
});
