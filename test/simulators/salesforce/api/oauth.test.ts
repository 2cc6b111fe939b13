import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { askSalesforce, createTestSalesforce, type Told } from '../ask-salesforce';

const salesforce = createTestSalesforce();
const { control } = salesforce;
const CLIENT = '3MVG9testclient';
const REDIRECT = 'https://abcdefgh.chromiumapp.org/';
const VERIFIER = 'a-verifier-of-more-than-forty-three-characters-0123456789';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

beforeEach(() => control.heal());

function authorize(change: Record<string, string> = {}, cookie = `sid=${control.session()}`): URL | null {
  const query = {
    response_type: 'code',
    client_id: CLIENT,
    redirect_uri: REDIRECT,
    code_challenge: CHALLENGE,
    state: 'xyz',
    ...change,
  };
  const told = askSalesforce(salesforce, `/services/oauth2/authorize?${new URLSearchParams(query)}`, {
    token: null,
    headers: { cookie },
  });
  return told.status === 302 ? new URL(told.headers.location ?? '') : null;
}

function token(form: Record<string, string>): Told {
  return askSalesforce(salesforce, '/services/oauth2/token', {
    method: 'POST',
    token: null,
    body: new URLSearchParams({ client_id: CLIENT, redirect_uri: REDIRECT, ...form }).toString(),
  });
}

const codeOf = (): string => authorize()?.searchParams.get('code') ?? '';
const redeem = (code: string, verifier = VERIFIER): Told =>
  token({ grant_type: 'authorization_code', code, code_verifier: verifier });
const works = (access: unknown): number =>
  askSalesforce(salesforce, '/services/oauth2/userinfo', { token: String(access) }).status;

test('a code becomes tokens once, with the right verifier only', () => {
  const url = authorize();
  expect([url?.origin, url?.searchParams.get('state')]).toEqual(['https://abcdefgh.chromiumapp.org', 'xyz']);
  const code = url?.searchParams.get('code') ?? '';
  const told = redeem(code);
  expect(told.json.value).toMatchObject({ token_type: 'Bearer', instance_url: `https://${control.apiHost}` });
  expect(told.json.at('id')).toBe(`https://${control.apiHost}/id/${control.id}/${control.person}`);
  expect(works(told.json.at('access_token'))).toBe(200);
  expect(redeem(code).json.at('error')).toBe('invalid_grant');
  expect(redeem(codeOf(), 'wrong').json.value).toEqual({
    error: 'invalid_grant',
    error_description: 'invalid code verifier',
  });
});

test('a refresh token brings new access tokens until it is taken back', () => {
  const first = redeem(codeOf()).json;
  const refresh = String(first.at('refresh_token'));
  control.expire();
  expect(works(first.at('access_token'))).toBe(401);
  const second = token({ grant_type: 'refresh_token', refresh_token: refresh }).json;
  expect(works(second.at('access_token'))).toBe(200);
  expect(second.at('refresh_token')).toBeUndefined();
  const revoke = askSalesforce(salesforce, `/services/oauth2/revoke?token=${encodeURIComponent(refresh)}`, {
    method: 'POST',
    token: null,
  });
  expect(revoke.status).toBe(200);
  expect(works(second.at('access_token'))).toBe(401);
  expect(token({ grant_type: 'refresh_token', refresh_token: refresh }).json.at('error')).toBe(
    'invalid_grant',
  );
});

test('a token works where the session of the browser is refused', () => {
  control.refuse('notForRest');
  expect(works(control.session())).toBe(401);
  expect(works(redeem(codeOf()).json.at('access_token'))).toBe(200);
});

test('an app that was not installed is blocked, and a person may say no', () => {
  control.oauth({ appBlocked: true });
  const blocked = authorize();
  expect([blocked?.searchParams.get('error'), blocked?.searchParams.get('error_description')]).toEqual([
    'OAUTH_APP_BLOCKED',
    'this app is blocked by admin',
  ]);
  control.oauth({ appBlocked: false, consentDenied: true });
  expect(authorize()?.searchParams.get('error')).toBe('access_denied');
});

test('without a challenge, a known client or a session there is no code', () => {
  expect(authorize({ code_challenge: '' })?.searchParams.get('error')).toBe('invalid_request');
  expect(authorize({ client_id: 'unknown' })).toBeNull();
  expect(authorize({}, '')).toBeNull();
  expect(token({ grant_type: 'password' }).json.at('error')).toBe('unsupported_grant_type');
});

test('the pair of the generator fits together', () => {
  const { json } = askSalesforce(salesforce, '/services/oauth2/pkce/generator', { token: null });
  const hash = createHash('sha256')
    .update(String(json.at('code_verifier')))
    .digest('base64url');
  expect(json.at('code_challenge')).toBe(hash);
});
