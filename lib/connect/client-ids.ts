import * as z from 'zod/mini';
import type { ConnectWorld } from './world';

const managedSchema = z.object({
  clientIds: z.record(z.string(), z.string().check(z.regex(/^[\x21-\x7e]{1,200}$/))),
});

/** The app an admin registered for an org, as set for everybody; null when nothing readable is set. */
export async function readClientId(
  managed: ConnectWorld['managed'],
  apiHost: string,
): Promise<string | null> {
  try {
    const read = z.safeParse(managedSchema, await managed());
    return read.success && Object.hasOwn(read.data.clientIds, apiHost)
      ? (read.data.clientIds[apiHost] ?? null)
      : null;
  } catch {
    return null;
  }
}
