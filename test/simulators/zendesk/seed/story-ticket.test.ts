// @vitest-environment node
import { expect, test } from 'vitest';
import { listComments } from '../world/account';
import { measureTicket } from '../world/measure-ticket';
import { ANA, foundAccount, MARA } from './found-account';
import { tellStory } from './story-ticket';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Every day of two weeks, early and late. */
const MOMENTS = Array.from(
  { length: 28 },
  (_, index) => Date.parse('2026-11-16T00:10:00Z') + index * 12 * HOUR,
);

test.each(MOMENTS)('told at %d, the promise is made on a Wednesday and kept before its time', (now) => {
  const account = foundAccount('acme', now);
  const ticket = tellStory(account, now);
  const [question, note, promise, news, thanks] = listComments(ticket);
  if (!question || !note || !promise || !news || !thanks) throw new Error('the story is too short');
  expect(thanks.at).toBeLessThan(now);
  expect(new Date(promise.at).getUTCDay()).toBe(3);
  expect([question.authorId, promise.authorId, news.authorId, thanks.authorId]).toEqual([
    MARA,
    ANA,
    ANA,
    MARA,
  ]);
  expect(note.public).toBe(false);
  expect(promise.text).toContain('tomorrow’s run at 07:00');
  const promisedBy = Math.floor(promise.at / DAY) * DAY + DAY + 7 * HOUR;
  expect(news.at).toBeLessThan(promisedBy - HOUR);
  expect(news.at).toBeGreaterThan(promise.at);
  expect(question.text).toMatch(/@northwind\.example · \+46/);
});

test('it begins open, unrated and never solved', () => {
  const account = foundAccount('acme', MOMENTS[20] ?? 0);
  const ticket = tellStory(account, MOMENTS[20] ?? 0);
  expect(ticket).toMatchObject({ id: 48_213, status: 'open', score: 'unoffered' });
  expect(measureTicket(account, ticket)).toMatchObject({ replies: 2, reopens: 0, solvedAt: null });
});
