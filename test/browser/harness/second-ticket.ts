import { listComments } from '../../simulators/zendesk/world/account';
import type { Stage } from './stage';

/** A ticket beside the story's that the signed-in agent has answered in public, of another customer. */
export function secondTicket(stage: Stage): number {
  const { account, storyTicket } = stage.sim.zendesk;
  const story = account.tickets.get(storyTicket);
  const found = [...account.tickets.values()].find(
    (ticket) =>
      ticket.id !== storyTicket &&
      !ticket.deleted &&
      ticket.requesterId !== story?.requesterId &&
      ticket.organizationId !== story?.organizationId &&
      listComments(ticket).filter((one) => one.public && one.authorId === account.meId).length > 0 &&
      listComments(ticket).length < 20,
  );
  if (!found) throw new Error('the simulated company has no second ticket');
  return found.id;
}
