import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectRenewals } from '@/lib/sites/salesforce/renewal/detect-renewals';
import { detectRevenue } from '@/lib/sites/salesforce/renewal/detect-revenue';
import { fieldChoices, recordTypeChoices } from '@/lib/sites/salesforce/renewal/field-choices';

/** Real describes, kept outside the project; never copied into it. */
const FOLDER = join(process.cwd(), '../shared/recorded/salesforce/cumulusci/extracted-json');
const present = existsSync(FOLDER);
if (!present)
  console.log('Recorded Salesforce describes: skipped, ../shared/recorded/salesforce is not here.');

const describeOf = (object: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(FOLDER, `${object}.describe.json`), 'utf8'));

describe.skipIf(!present)('describes of a real org', () => {
  const describes = (): Record<string, unknown> => ({
    Opportunity: describeOf('Opportunity'),
    Account: describeOf('Account'),
  });

  it('hold no mark of a renewal, so none is proposed', () => {
    expect(detectRenewals(describes())).toEqual([]);
    expect(detectRevenue(describes())).toEqual([]);
    expect(recordTypeChoices(describes())).toEqual([]);
  });

  it('list what a person can point at, by the API name', () => {
    const dates = fieldChoices(describes(), 'Opportunity', ['date', 'datetime']).map(({ name }) => name);
    expect(dates).toEqual(expect.arrayContaining(['CloseDate', 'LastStageChangeDate']));
    const type = fieldChoices(describes(), 'Opportunity', ['picklist']).find(({ name }) => name === 'Type');
    expect(type?.values.map(({ value }) => value)).toContain('New Customer');
    expect(fieldChoices(describes(), 'Opportunity', ['currency'])[0]?.label).toBeTruthy();
  });

  it('are read whole once a value speaks of renewal', () => {
    const changed = JSON.parse(
      JSON.stringify(describeOf('Opportunity')).replace('"New Customer"', '"Renewal"'),
    );
    const [first] = detectRenewals({ Opportunity: changed });
    expect(first?.marker).toMatchObject({ kind: 'values', field: 'Type' });
    expect(first?.due).toEqual({ object: 'Opportunity', field: 'CloseDate' });
  });
});
