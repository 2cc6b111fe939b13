import { type Answer, answerJson, asObject, readBody } from '../../exchange';
import { shapeAudit } from '../shape/audit';
import { shapeTicket } from '../shape/ticket';
import type { Status } from '../world/account';
import { offerRating, setStatus, writeComment } from '../world/write-ticket';
import { invalidToken, recordInvalid, recordNotFound } from './error-answers';
import type { Call, Route } from './route';

export const WRITE_ROUTES: Route[] = [{ method: 'PUT', path: /^\/tickets\/(\d+)$/, answer: saveTicket }];

const SETTABLE: Status[] = ['open', 'pending', 'hold', 'solved'];

/** The one write the simulated page makes: a comment, a status, or both. It needs the session's token. */
function saveTicket(call: Call): Answer {
  const { account, world, asked, now } = call;
  if (asked.headers['x-csrf-token'] !== world.token) return invalidToken();
  const ticket = account.tickets.get(call.ids[0] ?? 0);
  if (!ticket || ticket.deleted) return recordNotFound();
  if (ticket.status === 'closed') return recordInvalid('status', 'Status: closed prevents ticket update');
  const wanted = asObject(readBody(asked.body).ticket);
  const status = SETTABLE.find((entry) => entry === wanted.status);
  const comment = asObject(wanted.comment);
  const text = typeof comment.body === 'string' ? comment.body.trim() : '';
  if (text !== '') {
    writeComment(account, ticket, {
      text,
      public: comment.public !== false,
      authorId: account.meId,
      at: now,
      status,
    });
  }
  if (text === '' && status) setStatus(account, ticket, status, account.meId, now);
  else if (status === 'solved') offerRating(account, ticket, account.meId, now);
  world.version += 1;
  const audit = ticket.audits.at(-1);
  return answerJson(200, {
    ticket: shapeTicket(account, ticket),
    audit: audit ? shapeAudit(account, ticket, audit) : null,
  });
}
