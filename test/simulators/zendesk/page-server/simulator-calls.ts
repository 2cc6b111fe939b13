import { type Answer, type Asked, answerJson, answerText, type Json } from '../../exchange';
import type { ZendeskControl } from '../control';
import { listTickets, type Person, personOf, type Ticket } from '../world/account';
import { accountAt, type World } from '../world/world';
import { runAction } from './panel-actions';
import { describeListed, describePerson, describeTicket } from './view-model';

/** Private calls of the simulated page and of the control panel, under `/sim/`. Null for any other path. */
export function answerSimulatorCall(world: World, control: ZendeskControl, asked: Asked): Answer | null {
  const account = accountAt(world, asked.host);
  const { path } = asked;
  if (path === '/sim/version') {
    return answerJson(200, {
      version: world.version,
      signedIn: world.settings.signedIn,
      settings: settingsOf(world),
    });
  }
  if (path === '/sim/state') {
    return answerJson(200, {
      version: world.version,
      now: world.clock.now(),
      token: world.token,
      account: account.name,
      me: describePerson(account, personOf(account, account.meId)),
      settings: settingsOf(world),
      tickets: newest(listTickets(account)).map((ticket) => describeListed(account, ticket)),
    });
  }
  if (path === '/sim/control' && asked.method === 'POST') return runAction(control, asked.body);
  const ticket = account.tickets.get(idIn(path, 'tickets'));
  if (ticket && !ticket.deleted) {
    return answerJson(200, describeTicket(account, ticket, Number(asked.query.get('shown') ?? 20)));
  }
  const person = account.people.get(idIn(path, 'users'));
  if (person) return answerJson(200, describeWithTickets(world, asked, person));
  return path.startsWith('/sim/') ? answerText(404, 'text/plain', 'Not found') : null;
}

function settingsOf(world: World): Json {
  return { ...world.settings };
}

function describeWithTickets(world: World, asked: Asked, person: Person): Json {
  const account = accountAt(world, asked.host);
  const own = newest(listTickets(account)).filter((ticket) => ticket.requesterId === person.id);
  return {
    person: describePerson(account, person),
    tickets: own.map((ticket) => describeListed(account, ticket)),
  };
}

function newest(tickets: Ticket[]): Ticket[] {
  return tickets.sort((a, b) => b.updatedAt - a.updatedAt);
}

function idIn(path: string, kind: string): number {
  return Number(new RegExp(`^/sim/${kind}/(\\d+)$`).exec(path)?.[1] ?? 0);
}
