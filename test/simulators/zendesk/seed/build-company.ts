import { createRandom, type Random } from '../../random';
import type { Account, Person } from '../world/account';
import { ANA, DANA, foundAccount, JONAS, MARA, PRIYA } from './found-account';
import { buildLongTicket } from './long-ticket';
import { type Ending, playScenario } from './play-scenario';
import { AFTERWORDS, RELAPSE, SCENARIOS } from './prose/all-scenarios';
import type { Scenario } from './scenario';
import { buildSpecialTickets } from './special-tickets';
import { STORY_TICKET, storyStart, tellStory } from './story-ticket';
import { startOfDay } from './work-hours';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const HISTORY_DAYS = 182;
/** how many tickets follow a scenario; with the story, the long thread and the special ones they are 60 */
const PLAYED = 49;

/** The main account: the same seed and the same `now` give the same company, id for id. */
export function buildCompany(seed: number, now: number): Account {
  const random = createRandom(seed);
  const account = foundAccount('acme', now);
  buildSpecialTickets(account, now);
  buildLongTicket(
    account,
    random,
    { requesters: [MARA + 41, MARA + 40], agents: [PRIYA, ANA] },
    now - 98 * DAY,
    now - 3 * DAY,
  );
  tellStory(account, now);
  for (let index = 0; index < PLAYED; index += 1) playOne(account, random, index, now);
  return account;
}

function playOne(account: Account, random: Random, index: number, now: number): void {
  const age = 1 + ((PLAYED - 1 - index) * HISTORY_DAYS) / PLAYED;
  const scenario = scenarioFor(index);
  const [thing, customer] = thingFor(scenario, index);
  const at = startOfMorning(now - age * DAY, random, now);
  const agents = [ANA, ANA, ANA, JONAS, PRIYA, DANA];
  const ending = chooseEnding(age, index, random);
  const done = !scenario.language && (ending.status === 'solved' || ending.status === 'closed');
  playScenario(
    account,
    scenario,
    {
      id: idAt(account, at, storyStart(now)),
      at,
      requester: chooseRequester(account, customer, random),
      agentId: random.pick(agents),
      colleagueId: random.pick([JONAS, PRIYA]),
      thing,
      extra: done && index % 5 < 3 ? AFTERWORDS.slice(0, random.pick([2, 4, 6])) : [],
      relapse: done && index % 9 === 4 ? RELAPSE : [],
    },
    ending,
    random,
    now,
  );
}

/** Walks through all scenarios again and again, never the same two in a row. */
function scenarioFor(index: number): Scenario {
  const scenario = SCENARIOS[(index * 7 + Math.floor(index / SCENARIOS.length)) % SCENARIOS.length];
  if (!scenario) throw new Error('no scenario');
  return scenario;
}

function thingFor(scenario: Scenario, index: number): Scenario['things'][number] {
  const found = scenario.things[Math.floor(index / SCENARIOS.length) % scenario.things.length];
  if (!found) throw new Error(`nothing to ask about: ${scenario.subject}`);
  return found;
}

/** Somebody of the customer whose domain begins so; at Northwind it is nearly always Mara. */
function chooseRequester(account: Account, customer: string, random: Random): Person {
  const fitting = [...account.people.values()].filter((person) =>
    person.email.split('@')[1]?.startsWith(customer),
  );
  const mara = account.people.get(MARA);
  return mara && fitting.includes(mara) && random.chance(0.7) ? mara : random.pick(fitting);
}

function chooseEnding(age: number, index: number, random: Random): Ending {
  const score = random.pick([
    'good',
    'good',
    'good',
    'good',
    'good',
    'bad',
    'offered',
    'offered',
    'unoffered',
    null,
  ] as const);
  if (age > 120) return { status: index % 3 === 0 ? 'closed' : 'solved', score };
  if (age > 21) return { status: index % 9 === 0 ? 'pending' : 'solved', score };
  const status = random.pick(['open', 'open', 'pending', 'hold', 'solved'] as const);
  return { status: index >= PLAYED - 2 ? 'new' : status, score: score === null ? null : 'unoffered' };
}

/** A morning from Monday to Thursday, so that "tomorrow" is a working day; never in the last two hours. */
function startOfMorning(around: number, random: Random, now: number): number {
  const morning = (7 * 60 + random.between(10, 100)) * MINUTE;
  const weekend = [0, 6].includes(new Date(around).getUTCDay());
  let day = startOfDay(around) + (weekend ? 2 * DAY : 0);
  while (![1, 2, 3, 4].includes(new Date(day).getUTCDay()) || day + morning > now - 120 * MINUTE) day -= DAY;
  return day + morning;
}

/** Ids ascend with time, by about 22 a day around the story's; taken ones move on by one. */
function idAt(account: Account, at: number, story: number): number {
  let id = STORY_TICKET + Math.round(((at - story) / DAY) * 22.5);
  while (account.tickets.has(id) || id === STORY_TICKET) id += 1;
  return id;
}
