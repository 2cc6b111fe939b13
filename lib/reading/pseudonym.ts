import { sha256 } from '@/lib/platform/random';
import type { Reading } from '@/lib/sites/contract';

/** The customer's salted pseudonym, 64 hex digits; null when the record does not tell whose it is. */
export async function pseudonymOf(reading: Reading, salt: string): Promise<string | null> {
  const { site, host } = reading.record;
  return reading.customer && sha256(`${salt}:${site}:${host}:${reading.customer.key}`);
}
