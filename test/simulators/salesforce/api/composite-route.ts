import { type Answer, answerJson, asObject, type Json } from '../../exchange';
import type { AskedPart } from '../world/org';
import { type Call, partOf, type Route } from './call';
import { notAllowed, notFound, refuse } from './error-answers';

const MOST_PARTS = 25;
const MOST_QUERIES = 5;

interface Part extends AskedPart {
  headers: Record<string, string>;
}

/** Several calls as one. `answerPart` answers each; it fails alone and the whole still says 200. */
export function compositeRoute(answerPart: (call: Call) => Answer): Route {
  return {
    method: 'POST',
    path: /^\/composite\/?$/,
    answer(call) {
      const asked = readComposite(call.body);
      if (!asked) return refuse(400, 'JSON_PARSER_ERROR', 'The composite request is not well-formed');
      const fault = checkParts(asked.parts);
      if (fault !== null) return refuse(400, 'INVALID_INPUT', fault);
      const answers = asked.parts.map((part) => answerOne(call, part, answerPart));
      const failed = answers.some((answer) => answer.status >= 400);
      const compositeResponse = asked.parts.map((part, index) => {
        const answer = answers[index] ?? notFound();
        return asked.allOrNone && failed && answer.status < 400
          ? writePart(
              part,
              refuse(
                400,
                'PROCESSING_HALTED',
                'The transaction was rolled back since another operation in the same transaction failed.',
              ),
            )
          : writePart(part, answer);
      });
      return answerJson(200, { compositeResponse });
    },
  };
}

/** The parts of a composite's body; null when it is none. */
export function readComposite(body: string): { allOrNone: boolean; parts: Part[] } | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const { allOrNone, compositeRequest } = asObject(value);
  if (!Array.isArray(compositeRequest)) return null;
  const parts = compositeRequest.map((entry): Part => {
    const { method, url, referenceId, httpHeaders } = asObject(entry);
    const headers = Object.entries(asObject(httpHeaders)).map(([name, text]) => [
      name.toLowerCase(),
      String(text),
    ]);
    return {
      method: String(method ?? '').toUpperCase(),
      url: String(url ?? ''),
      referenceId: String(referenceId ?? ''),
      headers: Object.fromEntries(headers),
    };
  });
  return { allOrNone: allOrNone === true, parts };
}

function checkParts(parts: readonly Part[]): string | null {
  if (parts.length === 0) return 'A composite request needs at least one subrequest';
  if (parts.length > MOST_PARTS)
    return `Cannot have more than ${MOST_PARTS} subrequests in one composite request`;
  const queries = parts.filter((part) => /^\/services\/data\/v\d\d\.0\/query/.test(part.url));
  if (queries.length > MOST_QUERIES) {
    return `Cannot have more than ${MOST_QUERIES} query or collection subrequests in one composite request`;
  }
  const names = new Set<string>();
  for (const { referenceId } of parts) {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(referenceId)) return `Invalid reference ID: ${referenceId}`;
    if (names.has(referenceId)) return `Duplicate ReferenceId provided in request: ${referenceId}`;
    names.add(referenceId);
  }
  return null;
}

function answerOne(call: Call, part: Part, answerPart: (call: Call) => Answer): Answer {
  const inner = partOf(call, part.url, part.method, part.headers);
  if (!inner || /^\/composite/.test(inner.path)) return notFound();
  return part.method === 'GET' ? answerPart(inner) : notAllowed(part.method);
}

function writePart(part: Part, answer: Answer): Json {
  const httpHeaders: { [key: string]: Json } = {};
  if (answer.headers.etag !== undefined) httpHeaders.ETag = answer.headers.etag;
  const modified = answer.headers['last-modified'];
  if (modified !== undefined) httpHeaders['Last-Modified'] = modified;
  const text = String(answer.body);
  const body: Json = text === '' ? null : JSON.parse(text);
  return { body, httpHeaders, httpStatusCode: answer.status, referenceId: part.referenceId };
}
