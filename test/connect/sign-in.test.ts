import { describe, expect, it } from 'vitest';
import { challengeOf, makeVerifier } from '@/lib/connect/pkce';
import { API, aWorld, PAGE, REDIRECT } from './a-world';
import { ORG_18, PERSON } from './an-org';

const CLIENT = '3MVG9.client';
const QUERY = [{ name: 'a', path: '/query?q=1' }];

/** A sign-in page where the person agrees, and an org that gives tokens for its code. */
function aSignIn(options: Parameters<typeof aWorld>[0] = { signedIn: false, granted: false }) {
  const world = aWorld(options);
  const seen = { url: new URL('https://none.example') };
  const forms: URLSearchParams[] = [];
  world.state.launch = async (url) => {
    seen.url = url;
    return `${REDIRECT}?code=the-code&state=${url.searchParams.get('state')}`;
  };
  world.org.state.tokens = (form) => {
    forms.push(form);
    const access_token = `${ORG_18}!tok.secret_${forms.length}`;
    world.org.sessions.set(access_token, { person: PERSON });
    const id = `https://login.salesforce.com/id/${ORG_18}/${PERSON}`;
    return { status: 200, body: { access_token, refresh_token: 'refresh.secret', id, token_type: 'Bearer' } };
  };
  return { ...world, seen, forms };
}

describe('PKCE', () => {
  it('is computed as in RFC 7636, appendix B', async () => {
    expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
      'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    );
  });

  it('has a verifier of its own each time', () => {
    expect(makeVerifier()).toMatch(/^[A-Za-z0-9._~-]{43,128}$/);
    expect(makeVerifier()).not.toBe(makeVerifier());
  });
});

describe('a sign-in', () => {
  it('asks the browser, then the org, then trades the code without a secret', async () => {
    const { connect, state, seen, forms } = aSignIn();
    expect(await connect.signIn(PAGE, CLIENT)).toBe('connected');
    expect(state.asked).toEqual([{ origins: [`https://${API}/*`], permissions: ['identity'] }]);
    expect(seen.url.origin + seen.url.pathname).toBe(`https://${API}/services/oauth2/authorize`);
    const asked = Object.fromEntries(seen.url.searchParams);
    const form = Object.fromEntries(forms[0] ?? []);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: CLIENT,
      redirect_uri: REDIRECT,
      scope: 'api web refresh_token',
      code_challenge_method: 'S256',
      code_challenge: await challengeOf(String(form.code_verifier)),
    });
    expect(form).toEqual({
      grant_type: 'authorization_code',
      code: 'the-code',
      client_id: CLIENT,
      redirect_uri: REDIRECT,
      code_verifier: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await connect.row(PAGE)).toMatchObject({ road: 'oauth', clientId: CLIENT, state: 'connected' });
  });

  it('begins with the browser’s question, with nothing awaited before', () => {
    const { connect, state } = aSignIn();
    void connect.signIn(PAGE, CLIENT);
    expect(state.asked).toHaveLength(1);
    void connect.request(PAGE);
    expect(state.asked[1]).toEqual({
      permissions: ['cookies'],
      origins: [`https://${API}/*`, `https://${PAGE}/*`],
    });
  });

  it('does not ask for what is there, as on Firefox', async () => {
    const { connect, state } = aSignIn();
    state.hasIdentity = true;
    await connect.signIn(PAGE, CLIENT);
    expect(state.asked).toEqual([{ origins: [`https://${API}/*`] }]);
  });

  it('takes the app an admin set before a typed one, and none that cannot be read', async () => {
    const { connect, state, seen } = aSignIn();
    state.managed = { clientIds: { [API]: 'the-admins' } };
    expect(await connect.clientIdOf(PAGE)).toBe('the-admins');
    await connect.signIn(PAGE, CLIENT);
    expect(seen.url.searchParams.get('client_id')).toBe('the-admins');
    for (const wrong of [
      { clientIds: { [API]: 7 } },
      { clientIds: [] },
      'x',
      undefined,
      { clientIds: { [API]: 'a b' } },
    ]) {
      state.managed = wrong;
      expect(await connect.clientIdOf(PAGE)).toBeNull();
      expect(await connect.signIn(PAGE, '  ')).toBe('notAuthorised');
    }
  });

  it('goes before the session once its tokens are there, also behind a proxy', async () => {
    const { connect, org } = aSignIn({ signedIn: true, granted: true });
    await connect.connect(PAGE);
    expect(await connect.signIn(PAGE, CLIENT)).toBe('connected');
    org.heard.splice(0);
    const connected = await connect.connect(PAGE);
    expect(connected.ok && (await connected.org.read(QUERY))).toMatchObject({ ok: true });
    expect(org.heard[0]?.headers.authorization).toBe(`Bearer ${ORG_18}!tok.secret_1`);
    expect(await connect.connect(`${PAGE}.mcas.ms`)).toMatchObject({ ok: true });
  });

  it('does without being told who it is, where the app has no scope for that', async () => {
    const { connect, org } = aSignIn();
    org.state.says = ({ url }) =>
      url.endsWith('/userinfo') ? { status: 403, body: 'Bad_OAuth_Token', type: 'text/html' } : null;
    expect(await connect.signIn(PAGE, CLIENT)).toBe('connected');
    expect(await connect.row(PAGE)).toMatchObject({ id: ORG_18, person: { id: PERSON, timeZone: null } });
    org.heard.splice(0);
    const connected = await connect.connect(PAGE);
    expect(connected.ok && (await connected.org.read(QUERY))).toMatchObject({ ok: true });
    expect(org.heard).toHaveLength(1);
  });

  it('is a way out where the session is blocked', async () => {
    const { connect, org } = aSignIn({ signedIn: true, granted: true });
    org.state.says = ({ headers }) =>
      headers.authorization?.includes('api')
        ? {
            status: 401,
            body: [
              {
                errorCode: 'INVALID_SESSION_ID',
                message: 'This session is not valid for use with the REST API',
              },
            ],
          }
        : null;
    expect(await connect.connect(PAGE)).toMatchObject({ state: 'apiBlocked' });
    expect(await connect.signIn(PAGE, CLIENT)).toBe('connected');
  });

  it.each<[string, (url: URL) => Promise<string | undefined>, string]>([
    ['the window is closed', () => Promise.reject(new Error('The user closed the window')), 'notAuthorised'],
    ['nothing comes back', async () => undefined, 'notAuthorised'],
    ['the state is another', async () => `${REDIRECT}?code=x&state=forged`, 'notAuthorised'],
    [
      'it comes back elsewhere',
      async (url) => `https://evil.example/?code=x&state=${url.searchParams.get('state')}`,
      'notAuthorised',
    ],
    ['the person refuses', async () => `${REDIRECT}?error=access_denied`, 'notAuthorised'],
    [
      'the app is blocked',
      async () => `${REDIRECT}?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin`,
      'appBlocked',
    ],
  ])('ends when %s', async (_, launch, said) => {
    const { connect, state, forms } = aSignIn();
    state.launch = launch;
    expect(await connect.signIn(PAGE, CLIENT)).toBe(said);
    expect(forms).toEqual([]);
    expect(await connect.row(PAGE)).toMatchObject({ state: said, road: 'session' });
  });

  it('ends when the browser’s question is refused, and nothing changed', async () => {
    const { connect, state, org } = aSignIn();
    state.allows = false;
    expect(await connect.signIn(PAGE, CLIENT)).toBe('noPermission');
    expect(org.heard).toEqual([]);
    expect(await connect.rows()).toEqual([]);
  });

  it('ends when the org gives no tokens', async () => {
    const { connect, org } = aSignIn();
    org.state.tokens = () => ({
      status: 400,
      body: { error: 'OAUTH_APP_BLOCKED', error_description: 'this app is blocked by admin' },
    });
    expect(await connect.signIn(PAGE, CLIENT)).toBe('appBlocked');
    org.state.tokens = () => ({ status: 400, body: { error: 'invalid_grant' } });
    expect(await connect.signIn(PAGE, CLIENT)).toBe('notAuthorised');
  });

  it('of another org than the page’s is taken back', async () => {
    const { connect, org, jar } = aSignIn({ signedIn: false, granted: true });
    jar.put(PAGE, '00D5500000OTHER!AQ.page');
    jar.put(API, '00D5500000OTHER!AQ.api');
    expect(await connect.signIn(PAGE, CLIENT)).toBe('otherOrg');
    expect(org.state.revoked).toEqual(['refresh.secret']);
  });

  it('is refreshed when its token is refused, once for all who ask', async () => {
    const { connect, org, forms } = aSignIn();
    await connect.signIn(PAGE, CLIENT);
    const connected = await connect.connect(PAGE);
    org.sessions.clear();
    const read = connected.ok && (await connected.org.read(QUERY));
    expect(read).toMatchObject({ ok: true });
    expect(Object.fromEntries(forms[1] ?? [])).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh.secret',
      client_id: CLIENT,
    });
    expect(forms).toHaveLength(2);
  });

  it('is refreshed once for all who ask at the same moment, in the worker and elsewhere', async () => {
    const { connect, org, forms, restart } = aSignIn();
    await connect.signIn(PAGE, CLIENT);
    const [here, there] = [await connect.connect(PAGE), await restart().connect(PAGE)];
    if (!here.ok || !there.ok) throw new Error();
    org.sessions.clear();
    const asked = [1, 2, 3].map((at) => here.org.read([{ name: 'a', path: `/query?q=${at}` }]));
    for (const read of [...asked, there.org.read(QUERY)]) expect(await read).toMatchObject({ ok: true });
    expect(forms).toHaveLength(2);
  });

  it('ends when it cannot be refreshed, and says so until somebody signs in or out', async () => {
    const { connect, org, session, restart } = aSignIn();
    await connect.signIn(PAGE, CLIENT);
    org.sessions.clear();
    org.state.tokens = () => ({ status: 400, body: { error: 'invalid_grant' } });
    expect(await connect.again(PAGE)).toMatchObject({ state: 'notAuthorised' });
    expect(JSON.stringify(session.all.get('tokens'))).toBe('{}');
    org.heard.splice(0);
    session.all.clear();
    expect(await restart().connect(PAGE)).toMatchObject({ state: 'notAuthorised' });
    expect(org.heard).toEqual([]);
  });

  it('stays when the org could not be reached for a refresh', async () => {
    const { connect, org, session } = aSignIn();
    await connect.signIn(PAGE, CLIENT);
    org.sessions.clear();
    org.state.says = ({ url }) => (url.endsWith('/token') ? 'nothing' : null);
    expect(await connect.again(PAGE)).toMatchObject({ state: 'offline' });
    expect(JSON.stringify(session.all.get('tokens'))).toContain('refresh.secret');
  });

  it('does not refresh where policy forbids the app', async () => {
    const { connect, org, forms } = aSignIn();
    await connect.signIn(PAGE, CLIENT);
    org.state.says = ({ headers }) =>
      headers.authorization
        ? {
            status: 401,
            body: [{ errorCode: 'INVALID_SESSION_ID', message: 'Connected app is not attached to Agent' }],
          }
        : null;
    expect(await connect.again(PAGE)).toMatchObject({ state: 'apiBlocked' });
    expect(forms).toHaveLength(1);
  });

  it('is taken back at the org and forgotten on signing out', async () => {
    const { connect, org, session } = aSignIn();
    await connect.signIn(PAGE, CLIENT);
    await connect.signOut(PAGE);
    expect(org.state.revoked).toEqual(['refresh.secret']);
    expect(JSON.stringify([...session.all])).not.toContain('secret');
    expect(await connect.row(PAGE)).toMatchObject({ road: 'session', state: 'notAuthorised' });
  });

  it('is taken back with the grant, and with everything else that is forgotten', async () => {
    for (const leave of ['revoke', 'forget'] as const) {
      const { connect, org, session, local, grants } = aSignIn({ signedIn: true, granted: true });
      await connect.signIn(PAGE, CLIENT);
      await connect[leave](PAGE);
      expect(org.state.revoked).toEqual(['refresh.secret']);
      expect(JSON.stringify([...session.all])).not.toContain('secret');
      expect(JSON.stringify([...session.all])).not.toContain(PERSON);
      if (leave === 'forget') expect(JSON.stringify([...local.all])).toBe('[["orgs",[]]]');
      else expect([...grants]).toEqual(['identity']);
    }
  });

  it('writes no token into the store that outlives the browser', async () => {
    const { connect, local } = aSignIn();
    await connect.signIn(PAGE, CLIENT);
    expect(JSON.stringify([...local.all])).not.toContain('secret');
  });
});
