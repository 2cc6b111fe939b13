import { type Answer, answerJson } from '../../exchange';

/** Absent, or not visible to this agent: the API tells neither apart. */
export const recordNotFound = (): Answer =>
  answerJson(404, { error: 'RecordNotFound', description: 'Not found' });

/** No such endpoint, or the plan lacks it. */
export const invalidEndpoint = (): Answer =>
  answerJson(404, { error: 'InvalidEndpoint', description: 'Not found' });

export const forbidden = (): Answer =>
  answerJson(403, {
    error: {
      title: 'Forbidden',
      message: 'You do not have access to this page. Please contact the account owner.',
    },
  });

export const notAuthenticated = (): Answer => answerJson(401, { error: "Couldn't authenticate you" });

export const invalidToken = (): Answer =>
  answerJson(403, { error: 'InvalidAuthenticityToken', description: 'Invalid authenticity token' });

export const pageMustBeNumber = (): Answer =>
  answerJson(400, { error: 'invalid', description: 'page must be an integer' });

export const pageTooDeep = (): Answer =>
  answerJson(400, {
    errors: [
      {
        code: 'InvalidPaginationDepth',
        title: 'Pagination depth exceeded',
        detail: 'Number of records reachable by offset is limited to 10000',
      },
    ],
  });

export const searchTooDeep = (): Answer =>
  answerJson(422, {
    error: 'invalid',
    description: 'Requested response size was greater than Search Response Limits',
  });

export const recordInvalid = (field: string, description: string): Answer =>
  answerJson(422, {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: { [field]: [{ description, error: 'InvalidValue' }] },
  });
