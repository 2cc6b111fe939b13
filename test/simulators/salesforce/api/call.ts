import type { Answer, Asked } from '../../exchange';
import type { Org, OrgUser } from '../world/org';
import type { World } from '../world/world';

/** What an endpoint is given: the org, who asks, and what of. */
export interface Call {
  world: World;
  org: Org;
  user: OrgUser;
  /** e.g. `v66.0` */
  version: string;
  method: string;
  /** behind `/services/data/vNN.0` */
  path: string;
  query: URLSearchParams;
  /** lower case */
  headers: Record<string, string>;
  body: string;
}

export interface Route {
  method: 'GET' | 'POST';
  path: RegExp;
  answer(call: Call, parts: string[]): Answer;
}

/** A call of one part of a larger one. */
export function partOf(
  call: Call,
  url: string,
  method: string,
  headers: Record<string, string>,
): Call | null {
  const match = /^\/services\/data\/(v\d\d\.0)(\/[^?]*)?(?:\?(.*))?$/s.exec(url);
  if (!match) return null;
  return {
    ...call,
    method,
    version: match[1] ?? call.version,
    path: decodeSafely(match[2] ?? '/'),
    query: new URLSearchParams(match[3] ?? ''),
    headers,
    body: '',
  };
}

/** The token of an `Authorization: Bearer` header; null without one. */
export function readBearer(asked: Asked): string | null {
  return /^Bearer (\S+)$/i.exec(asked.headers.authorization ?? '')?.[1] ?? null;
}

/** What percent signs stand for; the text itself where they stand for nothing. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
