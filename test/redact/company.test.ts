import { describe, expect, it } from 'vitest';
import { redact } from '@/lib/redact/redact';
import { buildCompany } from '../simulators/zendesk/seed/build-company';
import { listComments, listTickets } from '../simulators/zendesk/world/account';

/** The simulated company was written by others, for other ends: a text the patterns were not fitted to. */
const account = buildCompany(7, Date.parse('2026-11-23T12:00:00Z'));

const cases = listTickets(account).flatMap((ticket) => {
  const comments = listComments(ticket);
  const ids = new Set([ticket.requesterId, ...comments.map((comment) => comment.authorId)]);
  const people = [...account.people.values()]
    .filter((person) => ids.has(person.id))
    .map((person) => person.name);
  return comments.map((comment) => ({ text: comment.text, people, kept: redact(comment.text, people).text }));
});

describe('redact, on the simulated company', () => {
  it('has enough to look at', () => {
    expect(cases.length).toBeGreaterThan(400);
    expect(cases.filter((one) => one.kept !== one.text).length).toBeGreaterThan(50);
  });

  it('leaves no mail address and no phone number of anybody', () => {
    for (const { kept } of cases) expect(kept).not.toMatch(/\S@\S|\+\d\d/);
    for (const { phone } of account.people.values())
      if (phone) for (const { kept } of cases) expect(kept).not.toContain(phone);
  });

  it('leaves no full name of anybody in the record', () => {
    for (const { kept, people } of cases)
      for (const name of people) expect(kept.toLowerCase()).not.toContain(name.toLowerCase());
  });
});
