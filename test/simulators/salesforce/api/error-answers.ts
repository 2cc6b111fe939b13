import { type Answer, answerJson } from '../../exchange';

/** An error as the REST API writes it: a list of one. */
export function refuse(status: number, errorCode: string, message: string): Answer {
  return answerJson(status, [{ message, errorCode }]);
}

export const sessionExpired = (): Answer => refuse(401, 'INVALID_SESSION_ID', 'Session expired or invalid');

/** API Access Control: no session of the browser may use the API. */
export const sessionNotForRest = (): Answer =>
  refuse(401, 'INVALID_SESSION_ID', 'This session is not valid for use with the REST API');

export const appNotAttached = (): Answer =>
  refuse(401, 'INVALID_SESSION_ID', 'Connected app is not attached to Agent');

export const apiDisabled = (): Answer =>
  refuse(403, 'API_DISABLED_FOR_ORG', 'API is not enabled for this Organization or Partner');

export const limitExceeded = (): Answer =>
  refuse(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');

/** Absent, or not visible to this person: the API tells neither apart. */
export const notFound = (): Answer => refuse(404, 'NOT_FOUND', 'The requested resource does not exist');

export const notAllowed = (method: string): Answer =>
  refuse(405, 'METHOD_NOT_ALLOWED', `HTTP Method '${method}' not allowed. Allowed are HEAD,GET`);

/** `/limits` and other matters of setup, which a rep may not see. */
export const forbidden = (): Answer =>
  refuse(403, 'FORBIDDEN', "You don't have the View Setup and Configuration permission");
