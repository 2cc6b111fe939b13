import type { Json } from '../../exchange';
import type { LightningOrg, PageRow } from './lightning-org';
import { writeId } from './write-id';

interface FeedLine {
  id: string;
  type: string;
  at: string;
  author: string;
  mine: boolean;
  body: string;
  heading: string | null;
}

/** What happened on a record, newest first: comments and e-mails of a case, activities of everything else. */
export function describeFeed(org: LightningOrg, object: string, row: PageRow): Json {
  const id = row.Id;
  const about = (table: string, field: string): readonly PageRow[] =>
    org.rows(table).filter((one) => one[field] === id);
  const feedId = feedIdsOf(about('FeedItem', 'ParentId'));
  const lines: FeedLine[] = [];
  if (object === 'Case') {
    for (const one of about('CaseComment', 'ParentId')) {
      lines.push({
        id: feedId(one),
        type: 'CaseCommentPost',
        at: String(one.CreatedDate),
        ...authorOf(org, one.CreatedById),
        body: String(one.CommentBody ?? ''),
        heading: null,
      });
    }
    for (const one of about('EmailMessage', 'ParentId')) {
      lines.push({
        id: feedId(one),
        type: 'EmailMessageEvent',
        at: String(one.MessageDate ?? one.CreatedDate),
        ...(one.Incoming === true
          ? { author: String(one.FromAddress ?? ''), mine: false }
          : authorOf(org, one.CreatedById)),
        body: String(one.TextBody ?? ''),
        heading: String(one.Subject ?? ''),
      });
    }
  }
  for (const one of about('FeedItem', 'ParentId')) {
    if (!/Post$/.test(String(one.Type)) || one.Type === 'CaseCommentPost') continue;
    lines.push({
      id: String(one.Id),
      type: String(one.Type),
      at: String(one.CreatedDate),
      ...authorOf(org, one.CreatedById),
      body: String(one.Body ?? ''),
      heading: null,
    });
  }
  const field = object === 'Account' ? 'AccountId' : 'WhatId';
  for (const one of [...about('Task', field), ...about('Event', field)]) {
    lines.push({
      id: feedId(one),
      type: 'ActivityEvent',
      at: String(one.StartDateTime ?? one.ActivityDate ?? one.CreatedDate ?? ''),
      ...authorOf(org, one.OwnerId),
      body: String(one.Description ?? ''),
      heading: String(one.Subject ?? ''),
    });
  }
  lines.sort((a, b) => (a.at < b.at ? 1 : -1));
  return lines.slice(0, 25).map((line) => ({ ...line }));
}

/** The feed item that shows a comment or an e-mail; one is made up where the org keeps none. */
function feedIdsOf(items: readonly PageRow[]): (row: PageRow) => string {
  const known = new Map(items.map((one) => [one.RelatedRecordId, String(one.Id)]));
  return (row) => {
    const id = String(row.Id);
    return known.get(id) ?? writeId(`0D5${id.slice(0, 3)}${id.slice(6, 15)}`);
  };
}

function authorOf(org: LightningOrg, id: unknown): { author: string; mine: boolean } {
  const user = typeof id === 'string' ? org.row(id) : null;
  return { author: String(user?.row.Name ?? ''), mine: id === org.person.id };
}
