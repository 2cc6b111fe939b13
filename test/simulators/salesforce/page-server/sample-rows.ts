import type { LightningOrg, PageRow } from './lightning-org';
import { writeId } from './write-id';

/** An object of the org's own making, which only its pages know: no renewal, no case, just a record. */
export const CUSTOM_OBJECT = 'Onboarding__c';
const PREFIX = 'a0X';

/** One onboarding for each of the first three accounts. */
function onboardings(org: LightningOrg): PageRow[] {
  return org
    .rows('Account')
    .slice(0, 3)
    .map((account, index) => ({
      Id: writeId(`${PREFIX}${String(account.Id).slice(3, 15)}`),
      Name: `ON-00${41 + index}`,
      OwnerId: org.person.id,
      Account__c: account.Id ?? null,
      Stage__c: ['Kick-off', 'Data import', 'Live'][index] ?? 'Live',
      Go_Live__c: '2026-12-14',
      Notes__c: 'The export format is agreed; the test run is booked.',
    }));
}

/** Every record of an object, the pages' own one included. */
export function rowsOf(org: LightningOrg, object: string): readonly PageRow[] {
  return object === CUSTOM_OBJECT ? onboardings(org) : org.rows(object);
}

/** A record by its id of 15 or 18 characters. */
export function findRow(org: LightningOrg, id: string): { object: string; row: PageRow } | null {
  if (!id.startsWith(PREFIX)) return org.row(id);
  const row = onboardings(org).find((one) => String(one.Id).startsWith(id.slice(0, 15)));
  return row ? { object: CUSTOM_OBJECT, row } : null;
}
