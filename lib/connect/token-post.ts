import * as z from 'zod/mini';
import { send } from './send';
import { stateOf } from './state-of';
import type { Trouble } from './world';

const answerSchema = z.object({
  access_token: z.string().check(z.regex(/^[\x21-\x7e]{1,4096}$/)),
  refresh_token: z.optional(z.string().check(z.regex(/^[\x21-\x7e]{1,4096}$/))),
  /** address of who it was given to */
  id: z.optional(z.string()),
});
type TokenAnswer = z.infer<typeof answerSchema>;

/** Posts to OAuth's token endpoint, without a secret. The one place where an answer's tokens are read. */
export async function postForTokens(
  fetching: typeof fetch,
  host: string,
  form: Record<string, string>,
): Promise<{ ok: true; answer: TokenAnswer } | { ok: false; state: Trouble }> {
  const brought = await send(
    { method: 'POST', path: '/services/oauth2/token', form: new URLSearchParams(form) },
    { fetch: fetching, host, bearer: null, read: parse },
  );
  if (!brought) return { ok: false, state: 'offline' };
  const read = z.safeParse(answerSchema, brought.json);
  if (brought.status === 200 && read.success) return { ok: true, answer: read.data };
  const state = stateOf(brought);
  const said = state === 'appBlocked' || state === 'apiBlocked' || state === 'notJson';
  return { ok: false, state: said ? state : 'notAuthorised' };
}

/** Takes a token back at the org; whether that was heard makes no difference to what we forget. */
export async function postRevoke(fetching: typeof fetch, host: string, token: string): Promise<void> {
  const form = new URLSearchParams({ token });
  await send(
    { method: 'POST', path: '/services/oauth2/revoke', form },
    { fetch: fetching, host, bearer: null, timeout: 5_000 },
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
