import { describe, expect, it } from 'vitest';
import { reader } from '@/lib/sites/salesforce/reader';
import { ACCOUNT, BARE, EVERYTHING, fakeOrg, MAPPING, record, showing, soqlOf } from './fixtures/fake-org';

const IDS: Record<string, string> = {
  case: '500Kd00000ExportAA',
  account: ACCOUNT,
  opportunity: '006Kd00000RenewAAA',
  contract: '800Kd00000Contr1AA',
  record: 'a0XKd00000ThingAAA',
};

async function asked(kind: string, options: Parameters<typeof fakeOrg>[1] = {}) {
  const fake = fakeOrg({}, options);
  await reader.read(record(kind, IDS[kind] ?? ''), showing({ title: '', fields: [] }), fake.options);
  expect(fake.asked).toHaveLength(1);
  return fake.asked[0] ?? [];
}

/** Every name in a query that is no word of the language and no literal. */
function namesIn(soql: string): string[] {
  return soql
    .replace(/'(?:[^'\\]|\\.)*'/g, '')
    .split(/[^A-Za-z0-9_.]+/)
    .filter((word) => /^[A-Z][a-z]/.test(word) || word.includes('.'));
}

describe('what a view asks', () => {
  it.each(Object.keys(IDS))('of a %s is one read of at most five queries', async (kind) => {
    for (const mapping of [MAPPING, null]) {
      for (const objects of [EVERYTHING, BARE, {}]) {
        const parts = await asked(kind, { objects, mapping });
        expect(parts.length).toBeLessThanOrEqual(25);
        expect(parts.filter(({ path }) => path.startsWith('/query')).length).toBeLessThanOrEqual(5);
        expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
        expect(parts[0]?.path).toContain(`/ui-api/records/${IDS[kind]}?`);
      }
    }
  });

  it.each(Object.keys(IDS))('of a %s names no object and no field that the org lacks', async (kind) => {
    for (const part of await asked(kind, { objects: BARE, mapping: null })) {
      const soql = soqlOf([part], part.name) ?? '';
      expect(soql).not.toMatch(
        /EmailMessage|FeedItem|CaseHistory|CaseStatus|Contract\b|CallDuration|UserType/,
      );
      const known = new Set([
        ...Object.entries(BARE).flatMap(([object, fields]) => [object, ...Object.keys(fields)]),
        ...[
          'Tasks',
          'Events',
          'Cases',
          'CaseComments',
          'OpportunityHistories',
          'Owner.Name',
          'CreatedBy.Name',
        ],
      ]);
      expect(namesIn(soql).filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it('never selects an address or a number of a person', async () => {
    for (const kind of Object.keys(IDS))
      for (const { path } of await asked(kind))
        expect(decodeURIComponent(path)).not.toMatch(/Address|Email\b|Phone|SuppliedEmail|Fax/);
  });

  it('asks for the fields of the mapping, by paths through parents', async () => {
    const byContract = { ...MAPPING, due: { object: 'Contract' as const, field: 'EndDate' } };
    const soql = soqlOf(await asked('opportunity', { mapping: byContract }), 'own');
    expect(soql).toMatch(/SELECT .*Renews__c.*Contract\.EndDate.* FROM Opportunity WHERE Id = /);
    expect(soqlOf(await asked('account', { mapping: byContract }), 'own')).toContain('FROM Contracts');
    expect(soqlOf(await asked('account'), 'own')).toMatch(
      /Renewal_Date__c.* FROM Opportunities WHERE IsClosed = false/,
    );
  });

  it('treats a mapping that nobody confirmed as none', async () => {
    expect(soqlOf(await asked('account', { mapping: { ...MAPPING, confirmedAt: null } }), 'own')).toBeNull();
  });

  it("reads an account's context from a record that names it, and asks no object about itself", async () => {
    for (const [kind, object] of [
      ['opportunity', 'Opportunity'],
      ['contract', 'Contract'],
    ] as const) {
      const parts = await asked(kind);
      const join = `IN (SELECT AccountId FROM ${object} WHERE Id = '${IDS[kind]}')`;
      for (const name of ['cases', 'tasks', 'events', 'mail']) expect(soqlOf(parts, name)).toContain(join);
    }
    expect(soqlOf(await asked('case'), 'account')).toMatch(
      /FROM Account WHERE Id IN \(SELECT AccountId FROM Case /,
    );
  });

  it('is the same all day long, so that the answer can be used again', async () => {
    const at = async (instant: string) => {
      const fake = fakeOrg({});
      const options = { ...fake.options, now: () => new Date(instant) };
      await reader.read(record('account', ACCOUNT), showing(null), options);
      return JSON.stringify(fake.asked);
    };
    expect(await at('2026-11-23T09:31:00Z')).toBe(await at('2026-11-23T17:02:11Z'));
    expect(await at('2026-11-23T09:31:00Z')).not.toBe(await at('2026-11-24T09:31:00Z'));
  });

  it('of an object we do not know goes by the name the page gives, or by the layout', async () => {
    const fake = fakeOrg({});
    const screen = { title: 'Thing 7', fields: [{ object: 'Thing__c', name: 'Name', text: 'Thing 7' }] };
    await reader.read(record('record', IDS.record ?? ''), showing(screen), fake.options);
    expect(fake.asked[0]?.[0]?.path).toContain('optionalFields=Thing__c.Name,');
    expect((await asked('record'))[0]?.path).toContain('layoutTypes=Compact');
  });

  it('of something that is no id at all is nothing', async () => {
    const fake = fakeOrg({});
    const reading = await reader.read(record('case', "500' OR Id != '"), showing(null), fake.options);
    expect(fake.asked).toEqual([]);
    expect(reading.title).toBe('');
  });
});
