import { describe, expect, it } from 'vitest';
import { openQuestions } from '@/lib/exchange/import/open-questions';
import { proposeSettings } from '@/lib/exchange/import/propose-settings';
import { tableOf } from './read-file';

const about = (one: { about: string; column?: string }) =>
  one.column ? `${one.about} ${one.column}` : one.about;

async function propose(text: string) {
  const table = await tableOf(text);
  const settings = proposeSettings(table);
  return {
    ...settings,
    open: openQuestions(table, settings).flatMap((one) => (one.answered ? [] : [about(one)])),
  };
}

describe('proposeSettings', () => {
  it.each([
    ['periods', 'metric,period_start,period_end,numerator,denominator\nM02,2025-01-01,2025-01-31,9,10'],
    ['periods', 'Kennzahl;Von;Bis;Wert;n\nM11;01.01.2025;31.01.2025;45,5;80'],
    ['ratings', 'Ticket ID,Survey date,Satisfaction,Agent\n1,2026-01-02,good,Ana'],
    ['renewals', 'Account,Due date,Signed,Status\nA-1,2026-01-02,2026-01-01,renewed'],
    [
      'retention',
      'account_ref,period_start,start_arr,churn,contraction,expansion,currency\nA,2026-01-01,1,0,0,0,EUR',
    ],
  ])('recognises %s', async (format, text) => {
    const found = await propose(text);
    expect([found.format, found.open]).toEqual([format, []]);
  });

  it('takes the exact name before another spelling', async () => {
    const { columns } = await propose('id,record_id,rated_on,rating\n7,1,2026-01-02,5');
    expect(columns.record_id).toBe(1);
  });

  it('reads one column of months as beginning and end', async () => {
    const { columns, format } = await propose('metric,month,numerator,denominator\nM02,2025-01,9,10');
    expect([format, columns.period_start, columns.period_end]).toEqual(['periods', 1, 1]);
  });

  it('asks for what is missing, and never guesses what can be read two ways', async () => {
    const found = await propose('period_start,value\n1/2/2025,"1,234"');
    expect(found.open).toEqual(['column period_end', 'metric', 'dates', 'decimals']);
  });

  it('asks whose ratings count, and which currency', async () => {
    const two = await propose('record_id,rated_on,rating,agent\n1,2026-01-02,5,Ana\n2,2026-01-02,5,Ben');
    expect(two.open).toEqual(['assignee']);
    const one = await propose('record_id,rated_on,rating,agent\n1,2026-01-02,5,Ana\n2,2026-01-02,5,Ana');
    expect(one.open).toEqual([]);
    const money = await propose(
      'account_ref,period_start,start_arr,churn,contraction,expansion,currency\nA,2026-01-01,1,0,0,0,EUR\nB,2026-01-01,1,0,0,0,usd',
    );
    expect(money.open).toEqual(['currency']);
  });

  it('does not take people’s addresses for accounts', async () => {
    const found = await propose('account,due_on,outcome\nmara@northwind.example,2026-01-02,renewed');
    expect(found.open).toEqual(['personal account_ref']);
  });

  it.each([
    ['month', ['2026-01-01', '2026-02-01']],
    ['quarter', ['2026-01-01', '2026-04-01']],
    ['year', ['2024-01-01', '2025-01-01']],
    ['quarter', ['2026-01-01']],
  ])('periods of a %s from %j', async (span, starts) => {
    const rows = starts.map((start) => `A,${start},1,0,0,0,EUR`).join('\n');
    const head = 'account_ref,period_start,start_arr,churn,contraction,expansion,currency';
    expect((await propose(`${head}\n${rows}`)).span).toBe(span);
  });

  it('tells a promoter score from satisfaction by the scale', async () => {
    expect((await propose('record_id,rated_on,rating,scale_max\n1,2026-01-02,9,10')).counts).toBe('M51');
    expect((await propose('record_id,rated_on,rating,scale_max\n1,2026-01-02,4,5')).counts).toBe('M02');
  });

  it('lets what it read off the file be said otherwise', async () => {
    const table = await tableOf('metric,period_start,period_end,value\nM11,13/1/2025,31/1/2025,"45,5"');
    const settings = proposeSettings(table);
    expect([settings.dates, settings.decimals]).toEqual(['dmy', 'comma']);
    expect(openQuestions(table, settings)).toEqual([
      { about: 'dates', choices: ['13/1/2025'], answered: true },
      { about: 'decimals', choices: ['45,5'], answered: true },
    ]);
  });
});
