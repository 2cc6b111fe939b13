import { type Answer, type Asked, answerJson, answerText, type Json, readBody } from '../../exchange';
import { describeRecord, nameOf } from './describe-record';
import { lineOf } from './describe-related';
import { LAYOUTS } from './layouts';
import type { LightningOrg } from './lightning-org';
import { settingsFor } from './page-settings';
import { CUSTOM_OBJECT, findRow, rowsOf } from './sample-rows';

/** Columns of an object's list. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Case: ['Subject', 'Status', 'Priority', 'CreatedDate'],
  Account: ['Type', 'Industry'],
  Opportunity: ['StageName', 'Amount', 'CloseDate'],
  Contract: ['Status', 'StartDate', 'EndDate'],
  [CUSTOM_OBJECT]: ['Stage__c', 'Go_Live__c'],
};

/** Private calls of the simulated Lightning page, under `/sim/`. */
export function answerPageCall(asked: Asked, org: LightningOrg): Answer {
  const { path } = asked;
  const settings = { ...settingsFor(asked, org.settings) };
  if (path === '/sim/version') {
    return answerJson(200, { version: org.version(), signedIn: org.signedIn, settings });
  }
  if (path === '/sim/state') {
    const objects = Object.keys(LAYOUTS).filter((one) => rowsOf(org, one).length > 0);
    const me = { ...org.person };
    return answerJson(200, { version: org.version(), now: org.now(), org: org.name, me, settings, objects });
  }
  if (path === '/sim/write' && asked.method === 'POST') return write(org, asked.body);
  const [, kind, what = ''] = /^\/sim\/(records|names|lists)\/(\w+)$/.exec(path) ?? [];
  const answer = kind === 'lists' ? listOf(org, what) : kind === 'names' ? nameFor(org, what) : null;
  const found = kind === 'records' ? describeRecord(org, what) : answer;
  return found === null ? answerText(404, 'text/plain', 'Not found') : answerJson(200, found);
}

function nameFor(org: LightningOrg, id: string): Json | null {
  const found = findRow(org, id);
  return found && { object: found.object, id: String(found.row.Id), name: nameOf(found.object, found.row) };
}

function listOf(org: LightningOrg, object: string): Json | null {
  const columns = COLUMNS[object];
  if (!columns) return null;
  const rows = rowsOf(org, object);
  const mine = rows.filter((one) => one.OwnerId === org.person.id);
  const shown = [...(mine.length > 0 ? mine : rows)].slice(0, 40);
  return { object, columns: [...columns], count: rows.length, rows: shown.map(lineOf(object, columns)) };
}

/** What a person can change on the page: a stage, a comment. Answers 409 when the org refuses. */
function write(org: LightningOrg, body: string): Answer {
  const { act, id, text } = readBody(body);
  if (typeof id !== 'string' || typeof text !== 'string') return answerJson(400, { error: 'nothing to do' });
  try {
    if (act === 'stage') org.setStage(id, text);
    else if (act === 'comment') org.postComment(id, text);
    else return answerJson(400, { error: 'unknown act' });
  } catch (error) {
    return answerJson(409, { error: error instanceof Error ? error.message : 'failed' });
  }
  return answerJson(200, { version: org.version() });
}
