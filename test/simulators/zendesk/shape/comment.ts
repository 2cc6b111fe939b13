import type { Json } from '../../exchange';
import { type Account, type Comment, personOf } from '../world/account';
import { writeHtmlBody } from './comment-html';
import { isoSeconds } from './instant';
import { shapeVia } from './via';

export function shapeComment(account: Account, comment: Comment): Json {
  return {
    id: comment.id,
    type: 'Comment',
    author_id: comment.authorId,
    body: comment.text,
    html_body: writeHtmlBody(comment.text),
    plain_body: comment.text,
    public: comment.public,
    attachments: [],
    audit_id: comment.auditId,
    via: shapeVia(account, comment.channel, comment.authorId),
    created_at: isoSeconds(comment.at),
    metadata: { system: shapeSystem(account, comment.authorId), custom: {} },
  };
}

/** Where a write came from, address and place included: readers must drop it. */
export function shapeSystem(account: Account, authorId: number): { [key: string]: Json } {
  if (personOf(account, authorId).role !== 'end-user') return {};
  return {
    client: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
    ip_address: `203.0.113.${authorId % 250}`,
    location: 'Göteborg, O, Sweden',
    latitude: 57.7089,
    longitude: 11.9746,
  };
}
