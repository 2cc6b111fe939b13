import type { FaultRule, Faults } from '../faults';
import { STORY_TICKET } from './seed/story-ticket';
import type { Account, Audit, Comment, Status } from './world/account';
import { listComments, type Ticket } from './world/account';
import { updateTicket } from './world/update-ticket';
import { RATE_LIMIT, type Settings, type World } from './world/world';
import {
  rateTicket,
  redactComment,
  removeComment,
  setStatus,
  ticketOf,
  writeComment,
} from './world/write-ticket';

/** What tests, the tour and the control panel may do to the simulated Zendesk. Ticket writes throw for absent ones. */
export interface ZendeskControl {
  /** the ticket of the main story, #48213 */
  storyTicket: number;
  account: Account;
  settings: Settings;
  /** changes switches; the open page follows within a second */
  set(change: Partial<Settings>): void;
  /** shows a fault instead of the true answer, to all but the page itself */
  fail(rule: FaultRule): void;
  /** ends every fault and restores the request limit */
  heal(): void;
  faults(): FaultRule[];
  signOut(): void;
  signIn(): void;
  ticket(id: number): Ticket;
  comments(ticketId: number): Comment[];
  /** a comment by the customer (default), the signed-in agent or another person; returns its audit */
  postReply(
    ticketId: number,
    text: string,
    options?: { as?: 'customer' | 'agent' | number; public?: boolean; status?: Status },
  ): Audit;
  rate(ticketId: number, score: 'good' | 'bad' | null, remark?: string): void;
  solve(ticketId: number): void;
  reopen(ticketId: number): void;
  assign(ticketId: number, agentId: number): void;
  /** blacks out a whole comment, or one stretch of its text; throws when there is no such comment */
  redactComment(commentId: number, stretch?: string): void;
  removeComment(commentId: number): void;
  deleteTicket(ticketId: number): void;
  setNow(instant: string): void;
  advance(milliseconds: number): void;
}

export function createControl(world: World, faults: Faults): ZendeskControl {
  const account = world.accounts.main;
  const now = (): number => world.clock.now();
  const changed = (): void => {
    world.version += 1;
  };
  const mustExist = (found: boolean, id: number): void => {
    if (!found) throw new Error(`no comment ${id}`);
    changed();
  };
  const control: ZendeskControl = {
    storyTicket: STORY_TICKET,
    account,
    settings: world.settings,
    set(change) {
      Object.assign(world.settings, change);
      changed();
    },
    fail: (rule) => faults.add(rule),
    heal() {
      faults.clear();
      control.set({ rateRemaining: RATE_LIMIT });
    },
    faults: () => faults.list(),
    signOut: () => control.set({ signedIn: false }),
    signIn: () => control.set({ signedIn: true }),
    ticket: (id) => ticketOf(account, id),
    comments: (id) => listComments(ticketOf(account, id)),
    postReply(ticketId, text, options = {}) {
      const ticket = ticketOf(account, ticketId);
      const as = options.as ?? 'customer';
      const authorId = as === 'customer' ? ticket.requesterId : as === 'agent' ? account.meId : as;
      const audit = writeComment(account, ticket, {
        text,
        public: options.public ?? true,
        authorId,
        at: now(),
        status: options.status,
      });
      changed();
      return audit;
    },
    rate(ticketId, score, remark) {
      rateTicket(account, ticketOf(account, ticketId), score, remark ?? null, now());
      changed();
    },
    solve(ticketId) {
      const ticket = ticketOf(account, ticketId);
      setStatus(account, ticket, 'solved', ticket.assigneeId ?? account.meId, now());
      changed();
    },
    reopen(ticketId) {
      const ticket = ticketOf(account, ticketId);
      setStatus(account, ticket, 'open', ticket.requesterId, now());
      changed();
    },
    assign(ticketId, agentId) {
      updateTicket(account, ticketOf(account, ticketId), {
        at: now(),
        authorId: account.meId,
        set: { assigneeId: agentId },
      });
      changed();
    },
    redactComment: (id, stretch) => mustExist(redactComment(account, id, now(), stretch), id),
    removeComment: (id) => mustExist(removeComment(account, id, now()), id),
    deleteTicket(ticketId) {
      ticketOf(account, ticketId).deleted = true;
      changed();
    },
    setNow: (instant) => world.clock.set(instant),
    advance: (milliseconds) => world.clock.advance(milliseconds),
  };
  return control;
}
