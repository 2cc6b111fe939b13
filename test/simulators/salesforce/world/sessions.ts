import { randomBytes } from 'node:crypto';
import type { Org } from './org';

const LASTING = 'Path=/; Secure; HttpOnly';

/**
 * Opens a session on both hosts for one person; the one before stops working. Open pages have the old cookie, so their
 * next load passes by the API host, where the browser gets the new one.
 */
export function signIn(org: Org, userId: string): void {
  if (org.signIn) org.sessions.delete(org.signIn.apiSid);
  org.signIn = { userId, pageSid: makeSid(org), apiSid: makeSid(org) };
  org.sessions.set(org.signIn.apiSid, { userId, road: 'session', refresh: null });
}

/** Ends the session; the next page takes the cookie of the API host away. */
export function signOut(org: Org): void {
  if (org.signIn) org.sessions.delete(org.signIn.apiSid);
  org.signIn = null;
}

/** Every session and token stops working and their cookies stay: the next page opens a new session. */
export function expireSessions(org: Org): void {
  org.sessions.clear();
}

/** Makes sure that whoever is signed in has a working session, as a page does when it is loaded. */
export function renewSession(org: Org): void {
  if (org.signIn && !org.sessions.has(org.signIn.apiSid)) signIn(org, org.signIn.userId);
}

/** The session id of one host. The page host's may not use the API, as with the real one. */
export function sidOf(org: Org, host: string): string {
  return (host === org.apiHost ? org.signIn?.apiSid : org.signIn?.pageSid) ?? '';
}

/**
 * The `Set-Cookie` lines that bring the API host's cookies to where they should be. A stale one is older than the good
 * one and holds for the whole domain, as after an org has moved.
 */
export function apiCookies(org: Org): string[] {
  const gone = ['', ` Domain=${org.apiHost};`].map((domain) => `sid=;${domain} ${LASTING}; Max-Age=0`);
  if (!org.signIn) return gone;
  const stale = `sid=${staleSid(org)}; Domain=${org.apiHost}; ${LASTING}`;
  const good = `sid=${org.signIn.apiSid}; ${LASTING}`;
  switch (org.switches.staleCookie) {
    case 'alone':
      return [...gone, stale];
    case 'beside':
      return [...gone, stale, good];
    case 'none':
      return [...gone, good];
  }
}

/** A session id: the org's id with 15 characters, an exclamation mark and chance. */
export function makeSid(org: Pick<Org, 'id'>): string {
  return `${org.id.slice(0, 15)}!AQ4AQ${randomBytes(36).toString('base64url')}`;
}

function staleSid(org: Org): string {
  return `${org.id.slice(0, 15)}!AQ4AQ${'0ld'.repeat(16)}`;
}
