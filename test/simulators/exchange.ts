/** What a simulated host is asked. `path` has no query; header names are lower case. */
export interface Asked {
  host: string;
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: string;
  /** sent by the simulated page's own script, not by an extension or a test */
  fromPage: boolean;
}

/** What it answers. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** `Set-Cookie` lines, in order; for one alone the header does too */
  cookies?: string[];
  body: string | Uint8Array;
  /** wait this long before answering */
  delayMs?: number;
  /** a POST that only read, so that it is not logged as a write */
  readOnly?: boolean;
  /** close the connection instead of answering */
  dropped?: boolean;
}

/** One simulated system: the hosts it owns and how it answers them. */
export interface HostSimulator {
  owns(host: string): boolean;
  answer(asked: Asked): Answer;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export function answerJson(status: number, value: Json, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export function answerText(status: number, type: string, body: string | Uint8Array): Answer {
  return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}

/** Reads a JSON object from a request body; anything else counts as an empty one. */
export function readBody(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return asObject(value);
  } catch {
    return {};
  }
}

/** An object's own entries, or an empty object for anything else. */
export function asObject(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
