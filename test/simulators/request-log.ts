import type { Answer, Asked } from './exchange';

/** One request a simulator answered. */
export interface LoggedRequest {
  /** simulated time, ISO 8601 */
  at: string;
  host: string;
  method: string;
  /** path with query */
  path: string;
  status: number;
  /** made by the simulated page itself: its documents, its scripts and their own calls */
  fromPage: boolean;
  /** anything but GET, HEAD, OPTIONS, and a POST that only read */
  write: boolean;
  /** the host is one a simulator owns; browsers' own calls elsewhere are not */
  known: boolean;
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Turns an answered request into its log line. */
export function describeRequest(asked: Asked, answer: Answer, known: boolean, now: number): LoggedRequest {
  const query = asked.query.toString();
  return {
    at: new Date(now).toISOString(),
    host: asked.host,
    method: asked.method,
    path: query === '' ? asked.path : `${asked.path}?${decodeURIComponent(query)}`,
    status: answer.status,
    fromPage: asked.fromPage,
    write: !READS.has(asked.method) && !answer.readOnly,
    known,
  };
}
