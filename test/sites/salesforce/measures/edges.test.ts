import { describe, expect, it } from 'vitest';
import type { RiskList } from '@/lib/model/papers';
import { orgMeasuresOf } from '@/lib/sites/org-measures';
import { onTime } from '@/lib/sites/salesforce/measures/on-time';
import { outreach } from '@/lib/sites/salesforce/measures/outreach';
import { grr } from '@/lib/sites/salesforce/measures/retention';
import { touch } from '@/lib/sites/salesforce/measures/touch';
import texts from '@/public/_locales/en/workspace.json';
import { dealFields, mappingOf, shapeOf } from '../renewal/mapping-of';
import { answering, figuresOf, person, questionOf } from './question-of';

const activities = {
  Opportunity: `${dealFields} RecordTypeId:reference LastStageChangeDate:datetime`,
  Event: 'Id:id AccountId:reference OwnerId:reference EndDateTime:datetime IsAllDayEvent:boolean',
  Task: 'Id:id AccountId:reference OwnerId:reference ActivityDate:date IsClosed:boolean CallDurationInSeconds:int',
  EmailMessage:
    'Id:id ParentId:reference MessageDate:datetime Incoming:boolean CreatedById:reference Status:picklist',
};
const org = { person, shape: shapeOf(activities) };

describe('onTime', () => {
  const won = (n: number, first: string, last: string) => ({
    acc: '001A',
    due: '2026-12-31',
    closed: true,
    won: true,
    n,
    signedFirst: first,
    signedLast: last,
  });

  it('tells midnight where the person is, not where the server is', async () => {
    const fake = answering(() => [won(1, '2026-12-31T23:30:00.000+0000', '2026-12-31T23:30:00.000+0000')]);
    const figure = async (timeZone: string): Promise<unknown> =>
      (await figuresOf(onTime, questionOf({ org, timeZone }), fake.ask))[0]?.figure;
    expect(await figure('Europe/Berlin')).toMatchObject({ good: 0, n: 1 });
    expect(await figure('America/New_York')).toMatchObject({ good: 1, n: 1 });
    expect(fake.asked[0]).toContain('DAY_ONLY(convertTimezone(LastStageChangeDate)) signed');
  });

  it('splits a group that reaches over midnight, and calls it open where it cannot', async () => {
    const over = (n: number) =>
      answering(() => [won(n, '2026-12-31T22:30:00.000+0000', '2026-12-31T23:30:00.000+0000')]);
    const [two] = await figuresOf(onTime, questionOf({ org }), over(2).ask);
    expect(two?.figure).toMatchObject({ good: 1, n: 2, unknown: 0 });
    const [three] = await figuresOf(onTime, questionOf({ org }), over(3).ask);
    expect(three?.figure).toMatchObject({ good: 0, n: 0, unknown: 3 });
  });

  it('says what the day of signing was taken from', async () => {
    const fake = answering(() => []);
    const note = async (given: Parameters<typeof questionOf>[0]): Promise<unknown> =>
      (await figuresOf(onTime, questionOf(given), fake.ask))[0]?.notes[0]?.key;
    expect(await note({ org })).toBe('measures_note_signedByStage');
    expect(await note({})).toBe('measures_note_signedByClose');
    const signed = shapeOf({ Opportunity: `${dealFields} RecordTypeId:reference Signed__c:date` });
    const named = { org: { person, shape: signed }, mapping: mappingOf({ signed: 'Signed__c' }) };
    expect(await note(named)).toBe('measures_note_signedBy');
    expect(onTime.lacks(questionOf({ ...named, org }))).toBe('noField');
  });
});

describe('touch', () => {
  it('looks at 90 days, over the year and the change of clocks, and says which', async () => {
    const fake = answering(() => []);
    const window = { from: '2026-01-01', to: '2027-01-15' };
    const [figure] = await figuresOf(touch, questionOf({ org, window }), fake.ask);
    const events = fake.asked.find((soql) => soql.includes('FROM Event'));
    expect(events).toContain('EndDateTime >= 2026-10-17T22:00:00Z AND EndDateTime < 2027-01-15T23:00:00Z');
    expect(fake.asked.find((soql) => soql.includes('FROM Task'))).toContain('ActivityDate >= 2026-10-18');
    expect(figure?.notes).toEqual([{ key: 'measures_note_touchSpan', values: [90, '2027-01-15'] }]);
  });
});

describe('outreach', () => {
  const list = (setOn: string, accounts: [string, string | null][]): RiskList => ({
    noun: 'riskList',
    week: setOn,
    setOn,
    host: 'acme.lightning.force.com',
    from: 'rule',
    rule: '',
    contactDays: 7,
    accounts: accounts.map(([ref, dueOn]) => ({ ref, dueOn, signs: ['renewalDue'] })),
  });
  const ids = [
    '001000000000001AAA',
    '001000000000002AAA',
    '001000000000003AAA',
    '001000000000004AAA',
  ] as const;
  const [one, two, three, four] = ids;

  it('counts each account once, within the days of its first list and before it was due', async () => {
    const lists = [
      list('2026-10-05', [
        [one, null],
        [two, '2026-10-08'],
      ]),
      list('2026-10-12', [
        [one, null],
        [three, null],
        [four, '2026-09-01'],
      ]),
    ];
    const fake = answering((soql) =>
      soql.includes('FROM Task')
        ? [
            { acc: one, touched: '2026-10-13' },
            { acc: two, touched: '2026-10-08' },
          ]
        : [],
    );
    const asked = questionOf({ org, lists, outreach: [{ account: three.slice(0, 15), on: '2026-10-19' }] });
    const [figure] = await figuresOf(outreach, asked, fake.ask);
    expect(figure?.rows.map(({ ref, says }) => [ref, says])).toEqual([
      [one, 'miss'],
      [two, 'miss'],
      [three, 'good'],
      [four, 'miss'],
    ]);
  });

  it('leaves an account open until its days are over, and takes no draft for a mail', async () => {
    const fake = answering(() => []);
    const at = (today: string) => questionOf({ org, lists: [list('2026-10-05', [[one, null]])], today });
    const [last] = await figuresOf(outreach, at('2026-10-12'), fake.ask);
    expect(last?.figure).toMatchObject({ n: 0, unknown: 1 });
    const [over] = await figuresOf(outreach, at('2026-10-13'), fake.ask);
    expect(over?.figure).toMatchObject({ good: 0, n: 1, unknown: 0 });
    expect(fake.asked.find((soql) => soql.includes('FROM EmailMessage'))).toContain("Status != '5'");
  });

  it('has no figure without a list', () => {
    expect(outreach.lacks(questionOf({ org }))).toBe('noList');
  });
});

describe('retention from an imported start', () => {
  it('takes only the accounts that are still seen, in the same currency', async () => {
    const revenue = { kind: 'imported', now: 'Now__c' } as const;
    const shape = shapeOf({ Account: 'Id:id OwnerId:reference Now__c:currency CurrencyIsoCode:picklist' });
    const fake = answering(() => [
      { Id: '001000000000001AAA', Now__c: 80, CurrencyIsoCode: 'EUR' },
      { Id: '001000000000002AAA', Now__c: 0, CurrencyIsoCode: 'EUR' },
      { Id: '001000000000003AAA', Now__c: 500, CurrencyIsoCode: 'USD' },
      { Id: '001000000000004AAA', Now__c: null, CurrencyIsoCode: 'EUR' },
    ]);
    const start = ['1', '2', '3', '4', '5'].map((n) => ({
      account: `00100000000000${n}`,
      amount: 100,
      currency: 'EUR',
    }));
    const question = questionOf({ org: { person, shape }, mapping: mappingOf({ revenue }), start });
    const [figure, ...more] = await figuresOf(grr, question, fake.ask);
    expect(more).toEqual([]);
    expect(figure?.currency).toBe('EUR');
    expect(figure?.over).toEqual({ numerator: 80, denominator: 200 });
    expect(figure?.notes).toEqual([
      { key: 'measures_note_startImported', values: ['Now__c'] },
      { key: 'measures_note_endUnknown', values: [3] },
    ]);
    expect(grr.lacks({ ...question, start: [] })).toBe('noStart');
  });
});

describe('the registry', () => {
  it('offers seven measures, each with its texts', () => {
    const measures = orgMeasuresOf('salesforce');
    expect(measures.map(({ id, metric }) => [id, metric])).toEqual([
      ['renewalRate', null],
      ['logoRenewal', 'M40'],
      ['onTime', 'M43'],
      ['touch', 'M47'],
      ['outreach', 'M44'],
      ['grr', 'M41'],
      ['nrr', 'M42'],
    ]);
    for (const { id } of measures) {
      expect(texts).toHaveProperty(`measures_${id}`);
      expect(texts).toHaveProperty(`measures_${id}_can`);
    }
    expect(orgMeasuresOf('zendesk')).toEqual([]);
  });

  it('never asks more than 2,000 rows, nor for a name or a mailbox', () => {
    const lists = [
      {
        noun: 'riskList',
        week: '2026-10-05',
        setOn: '2026-10-05',
        host: 'x',
        from: 'rule',
        rule: '',
        contactDays: 7,
        accounts: [{ ref: '001', dueOn: null, signs: [] }],
      } satisfies RiskList,
    ];
    const question = questionOf({ org, lists });
    for (const measure of orgMeasuresOf('salesforce'))
      for (const { path } of measure.parts(question)) {
        const soql = decodeURIComponent(path);
        expect(soql).toMatch(/ LIMIT 2000$/);
        expect(soql).not.toMatch(/\bName\b|Email\b|Body|Subject/);
        // words of the language that SOQL refuses as a name of one's own
        const aliases = [...soql.matchAll(/[\w)] (\w+)(?=, | FROM )/g)].map(([, alias]) => alias);
        expect(
          aliases.filter((alias) => /^(first|last|group|limit|null|using|with)$/i.test(alias ?? '')),
        ).toEqual([]);
      }
  });
});
