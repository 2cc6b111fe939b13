import { randomHex } from '@/lib/platform/random';
import { challengeOf, makeVerifier } from './pkce';
import { errorsOf, stateOf } from './state-of';
import { postForTokens } from './token-post';
import type { Tokens } from './tokens';
import { readIdentity } from './who';
import type { IdentityAdapter, Trouble } from './world';

const SCOPES = 'api web refresh_token';

/**
 * Signs a person in by OAuth with PKCE (RFC 7636): the org's own page in a window of the browser, then the code for
 * tokens, without a secret.
 */
export async function authorize(
  identity: IdentityAdapter,
  fetching: typeof fetch,
  host: string,
  clientId: string,
): Promise<{ ok: true; tokens: Tokens } | { ok: false; state: Trouble }> {
  const [verifier, state] = [makeVerifier(), randomHex(16)];
  const redirect = identity.redirectUri();
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirect,
    scope: SCOPES,
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
  });
  const back = await identity
    .launch(`https://${host}/services/oauth2/authorize?${asked}`)
    .catch(() => undefined);
  const code = codeOf(back, redirect, state);
  if (!code.ok) return code;
  const posted = await postForTokens(fetching, host, {
    grant_type: 'authorization_code',
    code: code.code,
    client_id: clientId,
    redirect_uri: redirect,
    code_verifier: verifier,
  });
  if (!posted.ok) return posted;
  const { access_token: access, refresh_token: refresh = null, id } = posted.answer;
  const who = id === undefined ? null : readIdentity(id);
  return {
    ok: true,
    tokens: { access, refresh, clientId, org: who?.org ?? null, person: who?.person.id ?? null },
  };
}

/** The code in the address a sign-in came back to; only when it is ours, by its place and its state. */
function codeOf(
  back: string | undefined,
  redirect: string,
  state: string,
): { ok: true; code: string } | { ok: false; state: Trouble } {
  const given = { ok: false as const, state: 'notAuthorised' as const };
  if (back === undefined || !back.startsWith(redirect) || !URL.canParse(back)) return given;
  const { searchParams } = new URL(back);
  const error = searchParams.get('error');
  if (error !== null) {
    const json = { error, error_description: searchParams.get('error_description') };
    const told = errorsOf(json).length > 0 ? stateOf({ status: 400, isJson: true, json }) : null;
    return { ok: false, state: told === 'appBlocked' || told === 'apiBlocked' ? told : 'notAuthorised' };
  }
  const code = searchParams.get('code');
  return code && searchParams.get('state') === state ? { ok: true, code } : given;
}
