import type { InteractionKind } from '@/lib/model/evidence';
import type { Interaction, Reading } from '@/lib/sites/contract';
import type { Comment, CommentPage } from './parse-comments';
import type { Me, Person } from './parse-people';
import type { Ticket } from './parse-ticket';

/**
 * The comments as the margin lists them, newest first. A comment is known by the audit it came with,
 * else by its own id; two comments of one audit cannot be told apart by it and go by their own ids.
 */
export function interactionsOf(
  { comments }: CommentPage,
  ticket: Ticket | null,
  people: readonly Person[],
  me: Me | null,
): Interaction[] {
  return comments.map((comment) => {
    const { id, audit, author, at } = comment;
    const known = people.filter((person) => person.id === author);
    const kind = kindOf(comment, known.find(({ role }) => role)?.role, ticket, me);
    const byAudit = audit && comments.filter((other) => other.audit === audit).length === 1;
    return {
      key: byAudit ? `audit:${audit}` : `comment:${id}`,
      alias: byAudit ? `comment:${id}` : null,
      kind,
      mine: author === me?.id && (kind === 'reply' || kind === 'note'),
      author: known[0]?.name ?? '',
      at,
    };
  });
}

/** The time span of which this page holds every comment. A page in the wrong order covers only itself. */
export function coveredSpan({ comments, hasMore, newestFirst }: CommentPage): Reading['covers'] {
  if (!hasMore) return { from: null, to: null };
  const [newest, oldest] = [comments[0], comments.at(-1)];
  return newest && oldest ? { from: oldest.at, to: newestFirst ? null : newest.at } : null;
}

/** Public by an agent is a reply, private is a note, from an end user is the customer's. */
function kindOf(
  { automatic, isPublic, author }: Comment,
  role: string | null | undefined,
  ticket: Ticket | null,
  me: Me | null,
): InteractionKind {
  if (automatic) return 'automation';
  if (!isPublic) return 'note';
  // without the users side-load only the signed-in person and the assignee are surely on our side
  const ours = role
    ? role !== 'end-user'
    : author !== null && author !== ticket?.requester && [me?.id, ticket?.assignee].includes(author);
  return ours ? 'reply' : 'customer';
}
