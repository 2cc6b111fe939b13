import type { BundleRecord } from '@/lib/model/bundle';
import type { FaultCode, FileFault } from '../signed/file-fault';

/**
 * The records against the hashes the signed head names, in their order. A number of a record is its place in the
 * file; of a missing one, the place it should have.
 */
export function checkList(records: readonly BundleRecord[], named: readonly string[]): FileFault | null {
  const given = records.map(({ entry }) => entry.hash);
  const first = given.findIndex((hash, index) => hash !== named[index]);
  if (first === -1 && given.length === named.length) return null;

  const at = (code: FaultCode, index: number, of = given.length): FileFault => ({
    code,
    place: { at: 'record', number: index + 1, of },
  });
  const seen = new Set<string>();
  const twice = given.findIndex((hash) => seen.size === seen.add(hash).size);
  const known = new Set(named);
  const foreign = given.findIndex((hash) => !known.has(hash));
  const missing = named.flatMap((hash, index) => (seen.has(hash) ? [] : [index]));

  if (twice !== -1) return at('recordDoubled', twice);
  if (foreign !== -1) return at(missing.length > 0 ? 'recordChanged' : 'recordAdded', foreign);
  if (missing.length > 0)
    return { ...at('recordsMissing', missing[0] ?? 0, named.length), count: missing.length };
  // a head that names one twice
  return at(first === -1 ? 'recordsMissing' : 'recordsSwapped', Math.max(first, 0));
}
