import { describe, expect, it } from 'vitest';
import { usualRisk } from '@/lib/model/renewal-mapping';
import { findRiskList, riskListParts } from '@/lib/sites/salesforce/measures/risk-list';
import { mappingOf, smallShape } from '../renewal/mapping-of';
import { answering, person, questionOf, soqlIn } from './question-of';
import { askAs, questionAbout, repsOf, seeded } from './seeded-org';
import { accountOfMail, ownAccounts, rowsOf, text, wallDate } from './tables-by-hand';

const org = seeded('acme');
const window = { from: '2026-10-01', to: '2026-12-31' };
const mapping = { due: { object: 'Opportunity', field: 'Renewal_Date__c' } } as const;
const daysFrom = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / 86_400_000;

describe('findRiskList', () => {
  it('equals the rule held over every account by hand, for each rep', async () => {
    const signs = new Set<string>();
    const renewals = rowsOf(org.tables, 'Opportunity').filter((row) => row.Renewal_Date__c && !row.IsClosed);
    const today = '2026-11-23';
    for (const rep of repsOf(org)) {
      const zone = 'Europe/Berlin';
      const expected: [string, string][] = [];
      for (const account of ownAccounts(org.tables, rep.id)) {
        const [due] = renewals
          .filter((row) => row.AccountId === account && daysFrom(text(row, 'Renewal_Date__c'), today) <= 365)
          .map((row) => text(row, 'Renewal_Date__c'))
          .sort();
        if (!due || daysFrom(today, due) > usualRisk.withinDays) continue;
        const touches = [
          ...rowsOf(org.tables, 'Event')
            .filter((row) => row.AccountId === account && !row.IsAllDayEvent)
            .map((row) => wallDate(text(row, 'EndDateTime'), zone)),
          ...rowsOf(org.tables, 'Task')
            .filter(
              (row) => row.AccountId === account && row.IsClosed && Number(row.CallDurationInSeconds) > 0,
            )
            .map((row) => text(row, 'ActivityDate')),
          ...rowsOf(org.tables, 'EmailMessage')
            .filter((row) => row.Incoming && accountOfMail(org.tables, row) === account)
            .map((row) => wallDate(text(row, 'MessageDate'), zone)),
        ].filter((day) => day <= today);
        const quiet = !touches.some((day) => daysFrom(day, today) < usualRisk.quietDays);
        const escalated = rowsOf(org.tables, 'Case').some(
          (row) => row.AccountId === account && row.IsEscalated && !row.IsClosed,
        );
        if (quiet || escalated) expected.push([account, due]);
      }
      const asked = questionAbout(org, rep, zone, window, mapping);
      const found = await findRiskList(asked, askAs(org, rep.id).ask);
      if (!found.ok) throw new Error(found.lack);
      expect(found.accounts.map(({ ref, dueOn }) => [ref, dueOn]).sort()).toEqual(expected.sort());
      for (const account of found.accounts) for (const sign of account.signs) signs.add(sign);
    }
    expect(signs).toEqual(new Set(['renewalDue', 'quiet', 'escalated']));
  });

  it('asks in one call, and of contracts where they are what is due', () => {
    const rep = repsOf(org)[0];
    if (!rep) throw new Error('no rep');
    const asked = questionAbout(org, rep, rep.zone, window, mapping);
    const parts = riskListParts(asked);
    expect(parts.map(({ name }) => name)).toEqual(['renewals', 'events', 'tasks', 'emailmessages', 'cases']);
    const byContract = mappingOf({ due: { object: 'Contract', field: 'EndDate' } });
    const [first] = riskListParts({ ...asked, mapping: byContract });
    expect(soqlIn(first?.path ?? '')).toMatch(
      /FROM Contract WHERE .* IN \(SELECT AccountId FROM Opportunity/,
    );
    const atEnd = mappingOf({
      marker: { kind: 'contractEnd' },
      due: { object: 'Contract', field: 'EndDate' },
    });
    expect(soqlIn(riskListParts({ ...asked, mapping: atEnd })[0]?.path ?? '')).not.toContain('Opportunity');
  });

  it('puts the soonest first, and is quiet when nobody was ever spoken to', async () => {
    const fake = answering((_, name) =>
      name === 'renewals'
        ? [
            { acc: '001B', due: '2026-12-20' },
            { acc: '001A', due: '2026-12-01' },
          ]
        : [],
    );
    const question = questionOf({ today: '2026-11-23' });
    const found = await findRiskList(question, fake.ask);
    expect(found.ok && found.accounts.map(({ ref }) => ref)).toEqual(['001A', '001B']);
    const blind = { ...question, org: { person, shape: { ...smallShape, objects: {} } } };
    expect(await findRiskList(blind, fake.ask)).toEqual({ ok: false, lack: 'noField' });
  });
});
