import { type Person, parsePeople } from './parse-people';
import { plainTextOf } from './plain-text';
import { countOf, type Fields, fieldsOf, idOf, instantOf, listOf } from './read-json';

/** One comment. The text is for the reading's closure only. */
export interface Comment {
  id: string;
  audit: string | null;
  at: string;
  author: string | null;
  isPublic: boolean;
  /** written by a rule, a trigger or the system itself */
  automatic: boolean;
  text: string | null;
}

export interface CommentPage {
  /** newest first */
  comments: Comment[];
  people: Person[];
  /** more of them exist than this page holds */
  hasMore: boolean;
  /** the page holds the newest ones, as asked */
  newestFirst: boolean;
  count: number | null;
}

/** Reads a page of `tickets/{id}/comments`, in the cursor or the offset form; null when it is neither. */
export function parseComments(json: unknown): CommentPage | null {
  const body = fieldsOf(json);
  if (!Array.isArray(body.comments)) return null;
  const comments = listOf(body.comments).flatMap(commentOf);
  const [first, last] = [comments[0], comments.at(-1)];
  return {
    // a stable sort: comments of the same second stay as the host ordered them
    comments: [...comments].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)),
    people: parsePeople(body.users),
    hasMore: fieldsOf(body.meta).has_more === true || typeof body.next_page === 'string',
    newestFirst: !first || !last || Date.parse(first.at) >= Date.parse(last.at),
    count: countOf(body.count),
  };
}

function commentOf(comment: Fields): Comment[] {
  const [id, at] = [idOf(comment.id), instantOf(comment.created_at)];
  if (!id || !at || typeof comment.public !== 'boolean') return [];
  const author = idOf(comment.author_id);
  return [
    {
      id,
      audit: idOf(comment.audit_id),
      at,
      author,
      isPublic: comment.public,
      automatic: author === '-1' || isRule(fieldsOf(comment.via)),
      text: plainTextOf(comment.plain_body, comment.body, comment.html_body),
    },
  ];
}

/** Of `via` only the channel and the relation are read; its source may hold addresses. */
function isRule(via: Fields): boolean {
  return via.channel === 'rule' || via.channel === 'system' || fieldsOf(via.source).rel === 'trigger';
}
