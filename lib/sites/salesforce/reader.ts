import type { Reader } from '@/lib/sites/contract';
import { ADAPTER } from './locators';
import { readRecord } from './record/read-record';

/** What Salesforce records say: through the person's own org where it is connected, else from the screen. */
export const reader: Reader = { id: 'salesforce', adapter: ADAPTER, read: readRecord };
