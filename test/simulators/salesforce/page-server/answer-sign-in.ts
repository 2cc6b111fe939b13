import { type Answer, type Asked, answerText } from '../../exchange';
import { SIGN_IN_PAGE } from '../../faults';
import type { LightningOrg } from './lightning-org';

/** Whether a request brings a session that is good on its host. */
export function isSignedIn(asked: Asked, org: LightningOrg): boolean {
  return org.signedIn && (asked.headers.cookie ?? '').includes(`sid=${org.session(asked.host)}`);
}

/** The first step of signing in: over the API host, which then has a session as well. */
export function sendToSignIn(asked: Asked, org: LightningOrg): Answer {
  const query = asked.query.toString();
  const to = query === '' ? asked.path : `${asked.path}?${query}`;
  return redirect(`https://${org.apiHost}/sim/sign-in?to=${encodeURIComponent(to)}`);
}

/** The person's own pages on the API host: signing in, and nothing else. Null for any other path. */
export function answerSignIn(asked: Asked, org: LightningOrg): Answer | null {
  if (asked.path === '/') return answerText(200, 'text/html', SIGN_IN_PAGE);
  if (asked.path !== '/sim/sign-in') return null;
  if (!org.signedIn) return redirect('/');
  const to = encodeURIComponent(asked.query.get('to') ?? '/');
  return redirect(`https://${org.pageHost}/sim/signed-in?to=${to}`, org.session(org.apiHost));
}

/** The last step, on the host of the pages. Only ever leads to a page of the same host. */
export function finishSignIn(asked: Asked, org: LightningOrg): Answer {
  const to = asked.query.get('to') ?? '/';
  return redirect(/^\/(?!\/)/.test(to) ? to : '/', org.session(org.pageHost));
}

function redirect(to: string, session?: string): Answer {
  const answer = { status: 302, headers: { location: to, 'cache-control': 'no-store' }, body: '' };
  return session === undefined
    ? answer
    : { ...answer, cookies: [`sid=${session}; Path=/; Secure; HttpOnly`] };
}
