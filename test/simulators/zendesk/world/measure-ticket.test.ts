// @vitest-environment node
import { expect, test } from 'vitest';
import { ANA, foundAccount, JONAS, MARA } from '../seed/found-account';
import { openTicket } from '../seed/open-ticket';
import type { Account, Ticket } from './account';
import { businessMinutes, calendarMinutes } from './business-minutes';
import { measureTicket } from './measure-ticket';
import { updateTicket } from './update-ticket';
import { setStatus, writeComment } from './write-ticket';

const at = (text: string): number => Date.parse(`2026-11-${text}:00Z`);
const NOTHING = { calendar: null, business: null };

function open(by: number | undefined, assigneeId: number | null = ANA): { account: Account; ticket: Ticket } {
  const account = foundAccount('acme', at('23T10:00'));
  const ticket = openTicket(account, {
    id: 1,
    at: at('18T09:00'),
    requesterId: MARA,
    ...(by === undefined ? {} : { submitterId: by }),
    subject: 'x',
    text: 'x',
    channel: 'email',
    priority: null,
    type: null,
    tags: [],
    assigneeId,
    groupId: null,
  });
  return { account, ticket };
}

const say = (account: Account, ticket: Ticket, authorId: number, when: string, isPublic = true): void => {
  writeComment(account, ticket, { text: 'x', public: isPublic, authorId, at: at(when) });
};

test('business minutes count weekdays from 08:00 to 18:00 only', () => {
  expect(businessMinutes(at('18T07:00'), at('18T09:00'))).toBe(60);
  expect(businessMinutes(at('20T17:00'), at('23T09:00'))).toBe(120);
  expect(businessMinutes(at('21T09:00'), at('22T20:00'))).toBe(0);
  expect(calendarMinutes(at('18T09:00'), at('18T09:00') + 59_999)).toBe(0);
});

test('an untouched ticket has no durations: null, not 0', () => {
  const { account, ticket } = open(undefined);
  const measured = measureTicket(account, ticket);
  expect(measured.replyTime).toEqual(NOTHING);
  expect(measured.fullResolution).toEqual(NOTHING);
  expect(measured.agentWait).toEqual(NOTHING);
  expect(measured.requesterWait).toEqual(NOTHING);
  expect(measured.onHold).toEqual({ calendar: 0, business: 0 });
  expect(measured.solvedAt).toBeNull();
  expect(measured.replies).toBe(0);
});

test('a reply within the minute is 0 minutes', () => {
  const { account, ticket } = open(undefined);
  writeComment(account, ticket, { text: 'x', public: true, authorId: ANA, at: at('18T09:00') + 20_000 });
  expect(measureTicket(account, ticket).replyTime).toEqual({ calendar: 0, business: 0 });
});

test('notes are no replies, and an opening comment by an agent is not the first reply', () => {
  const { account, ticket } = open(ANA);
  say(account, ticket, ANA, '18T09:10', false);
  expect(measureTicket(account, ticket).replyTime).toEqual(NOTHING);
  say(account, ticket, MARA, '18T09:20');
  say(account, ticket, JONAS, '18T09:30');
  expect(measureTicket(account, ticket)).toMatchObject({ replyTime: { calendar: 30 }, replies: 2 });
});

test('waits count finished stretches only', () => {
  const { account, ticket } = open(undefined);
  setStatus(account, ticket, 'pending', ANA, at('18T10:00'));
  expect(measureTicket(account, ticket)).toMatchObject({
    requesterWait: { calendar: 60, business: 60 },
    agentWait: NOTHING,
  });
  say(account, ticket, MARA, '18T10:30');
  expect(measureTicket(account, ticket).agentWait).toEqual({ calendar: 30, business: 30 });
  setStatus(account, ticket, 'hold', ANA, at('18T11:00'));
  expect(measureTicket(account, ticket).onHold).toEqual(NOTHING);
  setStatus(account, ticket, 'solved', ANA, at('18T12:00'));
  expect(measureTicket(account, ticket)).toMatchObject({
    onHold: { calendar: 60 },
    requesterWait: { calendar: 150 },
  });
});

test('reopening empties the full resolution and keeps the first', () => {
  const { account, ticket } = open(undefined);
  setStatus(account, ticket, 'solved', ANA, at('18T10:00'));
  expect(measureTicket(account, ticket)).toMatchObject({ reopens: 0, fullResolution: { calendar: 60 } });
  say(account, ticket, MARA, '18T11:00');
  const reopened = measureTicket(account, ticket);
  expect(reopened).toMatchObject({ reopens: 1, firstResolution: { calendar: 60 }, fullResolution: NOTHING });
  expect(reopened.solvedAt).toBeNull();
  say(account, ticket, ANA, '18T11:30');
  expect(measureTicket(account, ticket).replyTime.calendar).toBe(150);
  setStatus(account, ticket, 'solved', ANA, at('18T12:00'));
  expect(measureTicket(account, ticket)).toMatchObject({ reopens: 1, fullResolution: { calendar: 180 } });
});

test('stations count each person and group once per assignment', () => {
  const { account, ticket } = open(undefined, null);
  expect(measureTicket(account, ticket)).toMatchObject({ assigneeStations: 0, initiallyAssignedAt: null });
  updateTicket(account, ticket, { at: at('18T10:00'), authorId: ANA, set: { assigneeId: ANA, groupId: 1 } });
  updateTicket(account, ticket, { at: at('18T11:00'), authorId: ANA, set: { assigneeId: JONAS } });
  expect(measureTicket(account, ticket)).toMatchObject({ assigneeStations: 2, groupStations: 1 });
});
