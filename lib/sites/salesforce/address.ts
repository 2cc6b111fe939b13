import type { RecordRef } from '@/lib/model/record';
import type { Addresses } from '@/lib/sites/contract';
import { OBJECTS } from './record-id';
import { recordAt } from './routes';

/** A record's page in Lightning, short where its object has no name with us. It counts only if it means that very record again. */
function recordPage(record: RecordRef): string | null {
  const object = OBJECTS[record.kind];
  const address = `https://${record.host}/lightning/r/${object ? `${object}/` : ''}${record.id}/view`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const meant = recordAt(url);
  const same = meant?.host === record.host && meant.id === record.id && meant.kind === record.kind;
  return same ? url.href : null;
}

export const addresses: Addresses = { id: 'salesforce', addressOf: recordPage, recordAt };
