import type { Org } from '@/lib/sites/org-contract';
import { inList, queryPart } from '@/lib/sites/salesforce/renewal/write-soql';

/** Names looked up at most: a longer list shows ids for the rest. */
const MOST = 200;

/** What accounts are called, by id, to be shown beside a list and kept nowhere. What cannot be read has no name. */
export async function accountNames(
  org: Pick<Org, 'read'>,
  accounts: readonly string[],
): Promise<Record<string, string>> {
  const some = accounts.filter((id) => /^[A-Za-z0-9]{15,18}$/.test(id)).slice(0, MOST);
  if (some.length === 0) return {};
  const soql = `SELECT Id, Name FROM Account WHERE Id IN ${inList(some)} LIMIT 2000`;
  const read = await org.read([queryPart('names', soql)]);
  const json = read.ok ? read.parts.names?.json : null;
  if (typeof json !== 'object' || json === null || !('records' in json) || !Array.isArray(json.records)) {
    return {};
  }
  const rows: unknown[] = json.records;
  return Object.fromEntries(
    rows.flatMap((row) => {
      if (typeof row !== 'object' || row === null || !('Id' in row) || !('Name' in row)) return [];
      const { Id: id, Name: name } = row;
      return typeof id === 'string' && typeof name === 'string' ? [[id, name]] : [];
    }),
  );
}
