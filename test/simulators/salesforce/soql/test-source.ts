import { shapeOrg } from '../shapes/org-shapes';
import { makeRow } from '../world/make-row';
import type { Row, Value } from '../world/row';
import type { Source } from './source';

/** A handful of records whose answers can be told by hand, seen by somebody in `zone`. */
export function createTestSource(zone = 'Europe/Berlin'): Source {
  const schema = shapeOrg('acme', []);
  const tables: Record<string, Row[]> = {};
  const add = (
    object: string,
    id: string,
    fields: Record<string, Value>,
    at = '2026-01-05T10:00:00Z',
  ): void => {
    const shape = schema[object];
    if (!shape) throw new Error(`no object ${object}`);
    const row = makeRow(shape, id, fields, { by: ANA, at: Date.parse(at) });
    tables[object] = [...(tables[object] ?? []), row];
  };
  add('User', ANA, { Name: 'Ana Ferrer', FirstName: 'Ana', LastName: 'Ferrer' });
  add('Group', QUEUE, { Name: 'Support Tier 1' });
  add('Account', ALPHA, { Name: 'Alpha', OwnerId: ANA, CurrencyIsoCode: 'EUR', Description: 'long' });
  add('Account', BETA, { Name: 'beta 100%', OwnerId: ANA, ParentId: ALPHA, CurrencyIsoCode: 'USD' });
  add(
    'Opportunity',
    deal('A'),
    {
      Name: "O'Neill 2025",
      AccountId: ALPHA,
      Amount: 100,
      CloseDate: '2025-12-31',
      IsClosed: true,
      IsWon: true,
      StageName: 'Closed Won',
      CurrencyIsoCode: 'EUR',
    },
    '2025-12-31T23:30:00Z',
  );
  add(
    'Opportunity',
    deal('B'),
    {
      Name: 'Alpha 2026',
      AccountId: ALPHA,
      Amount: 250.5,
      CloseDate: '2026-12-31',
      StageName: 'Qualification',
      CurrencyIsoCode: 'EUR',
    },
    '2026-01-01T00:30:00Z',
  );
  add(
    'Opportunity',
    deal('C'),
    {
      Name: 'Beta 2026',
      AccountId: BETA,
      Amount: 125,
      CloseDate: '2026-06-30',
      IsClosed: true,
      StageName: 'Closed Lost',
      CurrencyIsoCode: 'USD',
    },
    '2026-06-30T22:30:00Z',
  );
  add(
    'Opportunity',
    deal('D'),
    {
      Name: 'Nobody',
      AccountId: null,
      Amount: null,
      CloseDate: '2026-06-30',
      StageName: 'Qualification',
      CurrencyIsoCode: 'USD',
    },
    '2026-02-01T10:00:00Z',
  );
  add('Case', CASE_ONE, {
    CaseNumber: '00001001',
    Subject: 'One',
    AccountId: ALPHA,
    OwnerId: ANA,
    IsEscalated: true,
    Priority: 'High',
  });
  add('Case', CASE_TWO, {
    CaseNumber: '00001002',
    Subject: 'Two',
    AccountId: BETA,
    OwnerId: QUEUE,
    Priority: 'Low',
  });
  add('CaseComment', '00aQy00000000GFIAY', { ParentId: CASE_ONE, CommentBody: 'hello', IsPublished: true });
  return {
    schema,
    rows: (object) => tables[object] ?? [],
    zone,
    version: 'v66.0',
    rates: new Map([
      ['EUR', 1],
      ['USD', 1.25],
    ]),
  };
}

export const ANA = '005Qy00000000GFIAY';
export const QUEUE = '00GQy00000000GFIAY';
export const ALPHA = '001Qy00000000GFIAY';
export const BETA = '001Qy00000000GMIAY';
export const CASE_ONE = '500Qy00000000GFIAY';
export const CASE_TWO = '500Qy00000000GMIAY';

/** The four opportunities: won, open, lost, and one without account or amount. */
export function deal(letter: 'A' | 'B' | 'C' | 'D'): string {
  return {
    A: '006Qy00000000GFIAY',
    B: '006Qy00000000GMIAY',
    C: '006Qy00000000GTIAY',
    D: '006Qy00000000GaIAI',
  }[letter];
}
