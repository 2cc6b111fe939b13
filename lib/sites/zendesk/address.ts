import type { RecordRef } from '@/lib/model/record';
import type { Addresses } from '@/lib/sites/contract';
import { recordAt } from './routes';

/** A ticket's page in the agent's workspace. An address counts only if it means that very ticket again. */
function ticketPage(record: RecordRef): string | null {
  const address = `https://${record.host}/agent/tickets/${record.id}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const meant = recordAt(url);
  const same = meant?.host === record.host && meant.kind === record.kind && meant.id === record.id;
  return same ? url.href : null;
}

export const addresses: Addresses = { id: 'zendesk', addressOf: ticketPage, recordAt };
