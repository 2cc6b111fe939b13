import { createHash, randomBytes } from 'node:crypto';
import { type Answer, type Asked, answerJson, answerText } from '../../exchange';
import { SIGN_IN_PAGE } from '../../faults';
import type { Grant, Org } from '../world/org';
import { makeSid } from '../world/sessions';
import type { World } from '../world/world';

/** The ids of apps begin so; any other is unknown to every org. */
const CLIENT = /^3MVG9\w+/;

/** Answers `/services/oauth2/`: authorisation with PKCE and without a secret, tokens, and their end. */
export function answerOauth(world: World, org: Org, asked: Asked): Answer {
  switch (asked.path) {
    case '/services/oauth2/authorize':
      return authorize(org, asked);
    case '/services/oauth2/token':
      return asked.method === 'POST'
        ? issueToken(world, org, new URLSearchParams(asked.body))
        : fail('invalid_request', 'must use HTTP POST');
    case '/services/oauth2/revoke':
      return revoke(org, asked.query.get('token') ?? new URLSearchParams(asked.body).get('token') ?? '');
    case '/services/oauth2/pkce/generator': {
      const verifier = randomBytes(32).toString('base64url');
      return answerJson(200, { code_verifier: verifier, code_challenge: challengeOf(verifier) });
    }
    default:
      return answerText(404, 'text/plain', 'Not found');
  }
}

function authorize(org: Org, asked: Asked): Answer {
  const { query } = asked;
  const redirectUri = query.get('redirect_uri') ?? '';
  const clientId = query.get('client_id') ?? '';
  if (!CLIENT.test(clientId)) return fail('invalid_client_id', 'client identifier invalid');
  if (!/^https:\/\//.test(redirectUri))
    return fail('redirect_uri_mismatch', 'redirect_uri must match configuration');
  const lead = (answer: Record<string, string>): Answer => {
    const target = new URL(redirectUri);
    for (const [name, value] of Object.entries(answer)) target.searchParams.set(name, value);
    const state = query.get('state');
    if (state !== null) target.searchParams.set('state', state);
    return { status: 302, headers: { location: target.toString(), 'cache-control': 'no-store' }, body: '' };
  };
  const { appBlocked, consentDenied } = org.switches;
  if (appBlocked)
    return lead({ error: 'OAUTH_APP_BLOCKED', error_description: 'this app is blocked by admin' });
  if (query.get('response_type') !== 'code') {
    return lead({ error: 'unsupported_response_type', error_description: 'response type not supported' });
  }
  const challenge = query.get('code_challenge') ?? '';
  if (challenge === '')
    return lead({ error: 'invalid_request', error_description: 'missing required code challenge' });
  const userId = signedInUser(org, asked);
  if (userId === null) return answerText(200, 'text/html', SIGN_IN_PAGE);
  if (consentDenied)
    return lead({ error: 'access_denied', error_description: 'end-user denied authorization' });
  const code = `aPrx${randomBytes(30).toString('base64url')}`;
  org.grants.set(code, { kind: 'code', userId, clientId, challenge, redirectUri });
  return lead({ code });
}

/** Whose session the browser brings; any of its `sid` cookies may be the good one. */
function signedInUser(org: Org, asked: Asked): string | null {
  for (const [, sid] of (asked.headers.cookie ?? '').matchAll(/(?:^|;\s*)sid=([^;]+)/g)) {
    const session = org.sessions.get(sid ?? '');
    if (session) return session.userId;
  }
  return null;
}

function issueToken(world: World, org: Org, form: URLSearchParams): Answer {
  const clientId = form.get('client_id') ?? '';
  if (!CLIENT.test(clientId)) return fail('invalid_client_id', 'client identifier invalid');
  switch (form.get('grant_type')) {
    case 'authorization_code': {
      const code = form.get('code') ?? '';
      const grant = org.grants.get(code);
      org.grants.delete(code);
      if (grant?.kind !== 'code' || grant.clientId !== clientId) {
        return fail('invalid_grant', 'expired authorization code');
      }
      if (grant.redirectUri !== form.get('redirect_uri')) {
        return fail('redirect_uri_mismatch', 'redirect_uri must match configuration');
      }
      if (challengeOf(form.get('code_verifier') ?? '') !== grant.challenge) {
        return fail('invalid_grant', 'invalid code verifier');
      }
      const refresh = `5Aep${randomBytes(40).toString('base64url')}`;
      org.grants.set(refresh, { ...grant, kind: 'refresh' });
      return writeToken(world, org, grant, refresh, true);
    }
    case 'refresh_token': {
      const refresh = form.get('refresh_token') ?? '';
      const grant = org.grants.get(refresh);
      if (grant?.kind !== 'refresh' || grant.clientId !== clientId) {
        return fail('invalid_grant', 'expired access/refresh token');
      }
      return writeToken(world, org, grant, refresh, false);
    }
    default:
      return fail('unsupported_grant_type', 'grant type not supported');
  }
}

function writeToken(world: World, org: Org, grant: Grant, refresh: string, first: boolean): Answer {
  const token = makeSid(org);
  org.sessions.set(token, { userId: grant.userId, road: 'oauth', refresh });
  const base = `https://${org.apiHost}`;
  return answerJson(200, {
    access_token: token,
    ...(first ? { refresh_token: refresh } : {}),
    signature: randomBytes(32).toString('base64'),
    scope: 'api web refresh_token',
    instance_url: base,
    id: `${base}/id/${org.id}/${grant.userId}`,
    token_type: 'Bearer',
    issued_at: String(Math.floor(world.clock.now())),
  });
}

/** Ends a token: with a refresh token go the access tokens it brought, with an access token its refresh token. */
function revoke(org: Org, token: string): Answer {
  const session = org.sessions.get(token);
  const refresh = org.grants.has(token) ? token : session?.refresh;
  if (refresh === undefined || refresh === null)
    return fail('unsupported_token_type', 'this token type is not supported');
  org.grants.delete(refresh);
  for (const [each, { refresh: from }] of org.sessions) if (from === refresh) org.sessions.delete(each);
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '' };
}

function fail(error: string, description: string): Answer {
  return answerJson(400, { error, error_description: description });
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
