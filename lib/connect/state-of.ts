import type { Trouble } from './world';

/** What came back, before anything is made of it. */
export interface Answered {
  /** 0 for a redirect that was not followed */
  status: number;
  isJson: boolean;
  json: unknown;
}

/** The text first: one code stands for causes that need opposite advice. */
const BY_TEXT: readonly [RegExp, Trouble][] = [
  [/not valid for use with the (?:REST )?API/i, 'apiBlocked'],
  [/connected app is not attached to agent/i, 'apiBlocked'],
  [/app is blocked by admin/i, 'appBlocked'],
  [/session expired or invalid/i, 'expired'],
  [/\bAPI is (?:not enabled|disabled|currently disabled)/i, 'apiDisabled'],
  [/requests? limit exceeded/i, 'limit'],
];

const BY_CODE: Record<string, Trouble> = {
  INVALID_SESSION_ID: 'expired',
  INVALID_AUTH_HEADER: 'expired',
  API_DISABLED_FOR_ORG: 'apiDisabled',
  API_CURRENTLY_DISABLED: 'apiDisabled',
  REQUEST_LIMIT_EXCEEDED: 'limit',
  OAUTH_APP_BLOCKED: 'appBlocked',
};

/**
 * How things stand after one answer; null: the API answered and we may go on, although perhaps with an error of its
 * own (a part not found). Judged by text, then code, then status.
 */
export function stateOf({ status, isJson, json }: Answered): Trouble | null {
  const errors = status < 400 ? [] : errorsOf(json);
  for (const [pattern, state] of BY_TEXT) if (errors.some(({ text }) => pattern.test(text))) return state;
  for (const { code } of errors) if (Object.hasOwn(BY_CODE, code)) return BY_CODE[code] ?? null;
  if (status === 401) return 'expired';
  if (!isJson || status < 200 || (status >= 300 && status < 400) || status >= 500) return 'notJson';
  return status === 403 ? 'apiDisabled' : null;
}

interface Said {
  code: string;
  text: string;
}

/** Salesforce says errors as a list of `{message, errorCode}`; OAuth as one `{error, error_description}`. */
export function errorsOf(json: unknown): Said[] {
  return (Array.isArray(json) ? json.slice(0, 10) : [json]).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const said: Partial<Record<string, unknown>> = { ...one };
    const [code, text] = [said.errorCode ?? said.error, said.message ?? said.error_description];
    return [{ code: typeof code === 'string' ? code : '', text: typeof text === 'string' ? text : '' }];
  });
}
