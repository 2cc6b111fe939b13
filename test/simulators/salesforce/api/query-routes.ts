import { randomBytes } from 'node:crypto';
import { type Answer, answerJson, type Json } from '../../exchange';
import { runQuery } from '../soql/run-query';
import { SoqlError } from '../soql/soql-error';
import type { Call, Route } from './call';
import { refuse } from './error-answers';
import { sourceOf } from './source-of';

const LARGEST = 2000;
const SMALLEST = 200;

/** Queries, and the further pages of their answers. */
export const QUERY_ROUTES: Route[] = [
  { method: 'GET', path: /^\/query(?:All)?\/?$/, answer: answerQuery },
  { method: 'GET', path: /^\/query(?:All)?\/([A-Za-z0-9]+)-(\d+)$/, answer: answerNext },
];

function answerQuery(call: Call): Answer {
  const text = call.query.get('q');
  if (text === null || text.trim() === '')
    return refuse(400, 'MALFORMED_QUERY', 'A query string has to be specified');
  try {
    const result = runQuery(sourceOf(call.org, call.user.id, call.version), text);
    if (result.records.length === 0) {
      return answerJson(200, { totalSize: result.count, done: true, records: [] });
    }
    const locator = `01g${randomBytes(6).toString('hex')}AA`;
    return answerPage(call, locator, result.records, 0);
  } catch (error) {
    if (error instanceof SoqlError) return refuse(400, error.code, error.message);
    throw error;
  }
}

function answerNext(call: Call, [locator = '', start = '0']: string[]): Answer {
  const records = call.org.cursors.get(locator);
  if (!records || Number(start) >= records.length) {
    return refuse(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
  }
  return answerPage(call, locator, records, Number(start));
}

function answerPage(call: Call, locator: string, records: Json[], start: number): Answer {
  const end = start + batchSize(call);
  const page = { totalSize: records.length, done: end >= records.length };
  if (page.done) return answerJson(200, { ...page, records: records.slice(start) });
  call.org.cursors.set(locator, records);
  const nextRecordsUrl = `/services/data/${call.version}/query/${locator}-${end}`;
  return answerJson(200, { ...page, nextRecordsUrl, records: records.slice(start, end) });
}

/** `Sforce-Query-Options: batchSize=500`, between 200 and 2,000. */
function batchSize(call: Call): number {
  const wanted = /batchSize=(\d+)/i.exec(call.headers['sforce-query-options'] ?? '')?.[1];
  return wanted === undefined ? LARGEST : Math.min(LARGEST, Math.max(SMALLEST, Number(wanted)));
}
