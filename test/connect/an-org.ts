/** One request as it reached the org. */
export interface Heard {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  init: RequestInit;
}

/** What the org says instead of an answer. */
export type Said =
  | { status: number; body: unknown; type?: string; headers?: Record<string, string> }
  | 'nothing';

export const ORG = '00D5500000N0KeEAAQ'.slice(0, 15);
export const ORG_18 = '00D5500000N0KeEAA5';
export const PERSON = '005550000011AbCAAU';

interface Session {
  person: string;
  org?: string;
}

const describes: Record<string, { name: string; type: string }[]> = {
  Case: [
    { name: 'Id', type: 'id' },
    { name: 'Status', type: 'picklist' },
  ],
  Opportunity: [
    { name: 'Id', type: 'id' },
    { name: 'CloseDate', type: 'date' },
  ],
};

/** An org that answers as the facts say, with what a test makes it say instead. Only `sessions` are let in. */
export function anOrg() {
  const heard: Heard[] = [];
  const sessions = new Map<string, Session>();
  const state = {
    versions: ['59.0', '65.0', '66.0', '67.0'],
    usage: 'api-usage=100/15000' as string | null,
    says: (_: Heard): Said | null => null,
    tokens: (_: URLSearchParams): Said => ({ status: 400, body: { error: 'invalid_grant' } }),
    revoked: [] as string[],
  };
  const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    });
  const refused = json.bind(null, 401, [
    { message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' },
  ]);

  function part(url: string) {
    const object = /\/sobjects\/(\w+)\/describe$/.exec(url)?.[1];
    if (object) {
      const fields = describes[object];
      return fields
        ? { status: 200, body: { name: object, fields, label: `${object} label` } }
        : {
            status: 404,
            body: [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }],
          };
    }
    if (decodeURIComponent(url).includes('Nonsense__c'))
      return { status: 400, body: [{ errorCode: 'INVALID_FIELD', message: "No such column 'Nonsense__c'" }] };
    return {
      status: 200,
      body: { totalSize: 1, done: true, records: [{ Id: '500', Email: 'a@b.example' }] },
    };
  }

  function answer(request: Heard): Response {
    const said = state.says(request);
    if (said === 'nothing') throw new TypeError(`fetch failed: ${JSON.stringify(request.headers)}`);
    if (said)
      return json(said.status, said.body, {
        'content-type': said.type ?? 'application/json',
        ...said.headers,
      });
    const { pathname } = new URL(request.url);
    if (pathname === '/services/data/')
      return json(
        200,
        state.versions.map((version) => ({ version })),
      );
    if (pathname === '/services/oauth2/token') {
      const told = state.tokens(new URLSearchParams(request.body));
      return told === 'nothing' ? refused() : json(told.status, told.body);
    }
    if (pathname === '/services/oauth2/revoke') {
      state.revoked.push(new URLSearchParams(request.body).get('token') ?? '');
      return json(200, '{}');
    }
    const session = sessions.get((request.headers.authorization ?? '').replace('Bearer ', ''));
    if (!session) return refused();
    const limits: Record<string, string> = state.usage === null ? {} : { 'Sforce-Limit-Info': state.usage };
    if (pathname === '/services/oauth2/userinfo')
      return json(
        200,
        {
          user_id: session.person,
          organization_id: session.org ?? ORG_18,
          zoneinfo: 'Europe/Berlin',
          locale: 'en_GB',
          name: 'Ada Person',
          email: 'ada@acme.example',
        },
        limits,
      );
    if (pathname.endsWith('/composite')) {
      const { compositeRequest } = JSON.parse(request.body) as {
        compositeRequest: { url: string; referenceId: string }[];
      };
      const compositeResponse = compositeRequest.map(({ url, referenceId }) => {
        const { status, body } = part(url);
        return { body, httpHeaders: {}, httpStatusCode: status, referenceId };
      });
      return json(200, { compositeResponse }, limits);
    }
    return json(200, { totalSize: 0, done: true, records: [] }, limits);
  }

  const ask: typeof fetch = async (input, init = {}) => {
    const request = {
      method: init.method ?? 'GET',
      url: String(input),
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === 'string' ? init.body : '',
      init,
    };
    heard.push(request);
    return answer(request);
  };
  return { fetch: ask, heard, sessions, state };
}

/** Paths of what was asked, in order. */
export const paths = (heard: readonly Heard[]): string[] => heard.map(({ url }) => new URL(url).pathname);
