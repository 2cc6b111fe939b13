import type { Reader } from '@/lib/sites/contract';
import { ADAPTER } from './locators';
import { readTicket } from './read-ticket';

/** What Zendesk tickets say, read with the agent's own session. */
export const reader: Reader = { id: 'zendesk', adapter: ADAPTER, read: readTicket };
