import { describe, expect, it } from 'vitest';
import type { RenewalCandidate } from '@/lib/sites/salesforce/renewal/detect-renewals';
import { detectRenewals } from '@/lib/sites/salesforce/renewal/detect-renewals';
import { detectRevenue } from '@/lib/sites/salesforce/renewal/detect-revenue';
import { exampleParts, parseExamples } from '@/lib/sites/salesforce/renewal/examples';
import type { Org, OrgKey } from '../../../simulators/salesforce/world/org';
import { askAs, seeded, shapeIn } from '../measures/seeded-org';
import { rowsOf } from '../measures/tables-by-hand';

/** What the org's describes would say, from its schema. */
function describesOf(org: Org): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(org.schema).map((shape) => [
      shape.name,
      {
        fields: shape.fields.map(({ name, type, label, picklist }) => ({
          name,
          type,
          label,
          picklistValues: picklist.map((value) => ({ value, label: value, active: true })),
        })),
        recordTypeInfos: shape.recordTypes.map(({ developerName, name }) => ({ developerName, name })),
      },
    ]),
  );
}

async function examplesOf(key: OrgKey, candidate: RenewalCandidate) {
  const org = seeded(key);
  const read = await askAs(org, org.personId).ask(exampleParts(candidate, shapeIn(org, org.personId)));
  if (!read.ok) throw new Error(read.state);
  return parseExamples(candidate, read.parts);
}

describe('detection in each simulated org, with examples from its own records', () => {
  it.each([
    ['acme', 'recordType', (row: { [field: string]: unknown }) => row.Renewal_Date__c !== null],
    ['cpq', 'checkbox', (row: { [field: string]: unknown }) => row.SBQQ__Renewal__c === true],
    ['assets', 'values', (row: { [field: string]: unknown }) => row.Type === 'Renewal'],
  ] as const)('%s: %s first', async (key, kind, isOne) => {
    const org = seeded(key);
    const [first] = detectRenewals(describesOf(org));
    expect(first?.marker.kind).toBe(kind);
    if (!first) throw new Error('nothing found');
    const { examples, count } = await examplesOf(key, first);
    expect(examples).toHaveLength(5);
    expect(count).toBe(rowsOf(org.tables, 'Opportunity').filter(isOne).length);
    for (const example of examples) {
      const row = rowsOf(org.tables, 'Opportunity').find(({ Id }) => Id === example.id);
      expect(row && isOne(row)).toBe(true);
      expect(example).toMatchObject({
        amount: row?.Amount ?? null,
        currency: row?.CurrencyIsoCode ?? null,
      });
      expect(example.account).not.toBeNull();
      expect(example.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('plain: nothing to propose, so the person has to point', () => {
    expect(detectRenewals(describesOf(seeded('plain')))).toEqual([]);
  });

  it('acme: the end of contracts comes last, with contracts as examples', async () => {
    const last = detectRenewals(describesOf(seeded('acme'))).at(-1);
    expect(last?.marker).toEqual({ kind: 'contractEnd' });
    if (!last) throw new Error('nothing found');
    const { examples, count } = await examplesOf('acme', last);
    expect(count).toBe(rowsOf(seeded('acme').tables, 'Contract').length);
    expect(examples[0]?.name).toMatch(/^\d+$/);
    expect(examples[0]?.state).toBeNull();
  });

  it('finds the start revenue that each org keeps', () => {
    const kind = (key: OrgKey): unknown => detectRevenue(describesOf(seeded(key)))[0]?.revenue.kind;
    expect([kind('acme'), kind('cpq'), kind('assets'), kind('plain')]).toEqual([
      'fields',
      'subscriptions',
      'assets',
      undefined,
    ]);
  });
});

describe('parseExamples', () => {
  it('takes nothing from what cannot be read', () => {
    const [candidate] = detectRenewals(describesOf(seeded('cpq')));
    if (!candidate) throw new Error('nothing found');
    expect(parseExamples(candidate, {})).toEqual({ examples: [], count: null });
    const refused = { status: 400, json: [{ errorCode: 'INVALID_FIELD' }] };
    expect(parseExamples(candidate, { examples: refused, count: refused })).toEqual({
      examples: [],
      count: null,
    });
    const bare = { ...candidate, marker: { kind: 'checkbox', field: 'Gone__c' } } as const;
    expect(exampleParts(bare, shapeIn(seeded('cpq'), seeded('cpq').personId))).toEqual([]);
  });
});
