// @vitest-environment node
import { expect, test } from 'vitest';
import { isStaff, listComments, listTickets } from '../world/account';
import { measureTicket } from '../world/measure-ticket';
import { buildCompany } from './build-company';
import { ANA } from './found-account';
import { LONG_COUNT, LONG_TICKET } from './long-ticket';
import * as special from './special-ids';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const MOMENTS = [
  '2026-11-23T10:00:00Z',
  '2026-11-25T00:30:00Z',
  '2027-01-01T23:00:00Z',
  '2028-02-29T12:00:00Z',
];

const plain = (seed: number, now: number): string => {
  const account = buildCompany(seed, now);
  return JSON.stringify([...account.people.values(), ...listTickets(account)]);
};

test('the same seed and time give the same company, another seed another', () => {
  expect(plain(1, NOW)).toBe(plain(1, NOW));
  expect(plain(2, NOW)).not.toBe(plain(1, NOW));
});

test.each(MOMENTS)('seen from %s it has its size and lies in the past', (moment) => {
  const now = Date.parse(moment);
  const account = buildCompany(1, now);
  const tickets = listTickets(account);
  const others = tickets.filter((ticket) => ticket.id !== LONG_TICKET);
  const comments = others.flatMap(listComments);
  expect(tickets).toHaveLength(60);
  expect(account.organisations.size).toBe(12);
  expect(comments.length).toBeGreaterThan(380);
  expect(comments.length).toBeLessThan(450);
  for (const ticket of tickets) {
    const times = ticket.audits.map((audit) => audit.at);
    expect(Math.max(...times)).toBeLessThanOrEqual(now);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(ticket.createdAt).toBe(times[0]);
    expect(now - ticket.createdAt).toBeLessThan(200 * 86_400_000);
  }
});

test('audit and comment ids are unique in the account', () => {
  const account = buildCompany(1, NOW);
  const audits = listTickets(account).flatMap((ticket) => ticket.audits);
  const ids = [
    ...audits.map((audit) => audit.id),
    ...audits.flatMap((audit) => audit.events.map((event) => event.id)),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test('it holds one ticket of each unusual kind', () => {
  const account = buildCompany(1, NOW);
  const at = (id: number) => {
    const ticket = account.tickets.get(id);
    if (!ticket) throw new Error(`no ${id}`);
    return ticket;
  };
  expect(listComments(at(LONG_TICKET))).toHaveLength(LONG_COUNT);
  expect(at(special.MESSAGING_TICKET).messaging).toHaveLength(4);
  expect(listComments(at(special.MESSAGING_TICKET))).toHaveLength(0);
  expect(at(special.MERGED_TICKET)).toMatchObject({ status: 'closed' });
  expect(at(special.MERGED_TICKET).tags).toContain('closed_by_merge');
  expect(measureTicket(account, at(special.REASSIGNED_TICKET))).toMatchObject({
    assigneeStations: 3,
    groupStations: 3,
  });
  expect(measureTicket(account, at(special.REOPENED_TICKET)).reopens).toBe(1);
  expect(listComments(at(special.PRIVATE_TICKET)).every((comment) => !comment.public)).toBe(true);
  expect(at(special.PROACTIVE_TICKET).submitterId).toBe(ANA);
  const scores = new Set(listTickets(account).map((ticket) => ticket.score));
  expect(scores).toEqual(new Set(['good', 'bad', 'offered', 'unoffered', null]));
  const statuses = new Set(listTickets(account).map((ticket) => ticket.status));
  expect(statuses).toEqual(new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed']));
});

test('names come in several scripts and lengths', () => {
  const names = [...buildCompany(1, NOW).people.values()].map((person) => person.name);
  for (const script of ['Arab', 'Hebr', 'Grek', 'Cyrl', 'Han']) {
    expect(names.some((name) => new RegExp(`\\p{Script=${script}}`, 'u').test(name))).toBe(true);
  }
  expect(names).toContain('Mara Lindqvist');
  expect(names).toContain("Siobhán O'Neill");
  expect(Math.max(...names.map((name) => name.length))).toBeGreaterThan(60);
});

test('texts have no holes and most customers sign with an address', () => {
  const account = buildCompany(1, NOW);
  const comments = listTickets(account).flatMap(listComments);
  expect(comments.filter((comment) => /[{}]|undefined/.test(comment.text))).toEqual([]);
  const first = listTickets(account).flatMap((ticket) => listComments(ticket).slice(0, 1));
  const signed = first.filter((comment) => !isStaff(account, comment.authorId) && comment.text.includes('@'));
  expect(signed.length).toBeGreaterThan(20);
});
