import type { Json } from '../../exchange';
import { type Account, type Comment, listComments, personOf, type Ticket } from '../world/account';
import { writeHtmlBody } from './comment-html';
import { isoSeconds } from './instant';

/** Comments and messaging lines of a ticket in one list, oldest first. */
export function shapeConversationLog(account: Account, ticket: Ticket): Json[] {
  const lines = (ticket.messaging ?? []).map((line) => ({
    at: line.at,
    event: {
      id: line.id,
      type: 'Messaging::ConversationMessage',
      reference: `zen:messaging_message:${line.id}`,
      created_at: isoSeconds(line.at),
      author: { type: line.author.type, id: line.author.id, display_name: line.author.name },
      content: { type: 'text', text: line.text },
      attachments: [],
      metadata: { system: {}, custom: {} },
    },
  }));
  const comments = listComments(ticket).map((comment) => ({
    at: comment.at,
    event: shapeEvent(account, comment),
  }));
  return [...lines, ...comments].sort((a, b) => a.at - b.at).map((entry) => entry.event);
}

function shapeEvent(account: Account, comment: Comment): Json {
  const author = personOf(account, comment.authorId);
  return {
    id: String(comment.id),
    type: 'Comment',
    reference: `zen:ticket_event:${comment.id}`,
    created_at: isoSeconds(comment.at),
    author: { type: author.role === 'end-user' ? 'user' : 'agent', id: author.id, display_name: author.name },
    content: { type: 'html', body: writeHtmlBody(comment.text), public: comment.public },
    attachments: [],
    metadata: { system: {}, custom: {} },
  };
}
