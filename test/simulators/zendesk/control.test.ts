// @vitest-environment node
import { expect, test } from 'vitest';
import { askZendesk, createTestZendesk } from './ask-zendesk';
import { ANA, JONAS } from './seed/found-account';

const STORY = 48_213;

function play() {
  const zendesk = createTestZendesk();
  const ticket = () => askZendesk(zendesk, `/api/v2/tickets/${STORY}?include=metric_sets,comment_count`).json;
  return { zendesk, control: zendesk.control, ticket };
}

test('the story can be played: ask, answer, thank, solve, rate, reopen', () => {
  const { control, ticket } = play();
  control.postReply(STORY, 'Will it also run on Sunday?');
  control.advance(600_000);
  control.postReply(STORY, 'It will.', { as: 'agent', status: 'pending' });
  expect(ticket().at('ticket', 'status')).toBe('pending');
  control.advance(600_000);
  control.postReply(STORY, 'Thank you.');
  expect(ticket().at('ticket', 'status')).toBe('open');
  control.solve(STORY);
  expect(ticket().at('ticket', 'satisfaction_rating')).toEqual({ score: 'offered' });
  expect(ticket().at('ticket', 'metric_set', 'solved_at')).toBeTruthy();
  control.rate(STORY, 'good', 'They checked first.');
  expect(ticket().at('ticket', 'satisfaction_rating')).toMatchObject({
    score: 'good',
    comment: 'They checked first.',
  });
  control.postReply(STORY, 'It failed again.');
  expect(ticket().at('ticket', 'status')).toBe('open');
  expect(ticket().at('ticket', 'metric_set', 'reopens')).toBe(1);
  expect(ticket().at('ticket', 'metric_set', 'full_resolution_time_in_minutes', 'calendar')).toBeNull();
  expect(ticket().at('ticket', 'comment_count')).toBe(9);
});

test('every change moves updated_at and the page version, reading does not', () => {
  const { zendesk, control, ticket } = play();
  const before = [ticket().at('ticket', 'updated_at'), zendesk.world.version];
  expect([ticket().at('ticket', 'updated_at'), zendesk.world.version]).toEqual(before);
  control.rate(STORY, 'bad');
  expect(ticket().at('ticket', 'updated_at')).not.toBe(before[0]);
  expect(zendesk.world.version).not.toBe(before[1]);
});

test('a comment can be redacted in part, as a whole, or be gone', () => {
  const { zendesk, control } = play();
  const bodies = () =>
    askZendesk(zendesk, `/api/v2/tickets/${STORY}/comments`)
      .json.list('comments')
      .map((comment) => String(comment.at('body')));
  const [first, , promise, news] = control.comments(STORY);
  if (!first || !promise || !news) throw new Error('too short');
  control.redactComment(first.id, '+46 31 390 06 14');
  expect(bodies()[0]).toContain('▇▇▇');
  expect(bodies()[0]).not.toContain('390');
  expect(bodies()[0]).toContain('Friday');
  control.redactComment(promise.id);
  expect(bodies()[2]).not.toMatch(/[a-z0-9]/i);
  control.removeComment(news.id);
  expect(bodies()).toHaveLength(4);
  expect(() => control.redactComment(1)).toThrow('no comment');
});

test('a ticket can change hands and be answered by somebody else', () => {
  const { control, ticket } = play();
  control.assign(STORY, JONAS);
  expect(ticket().at('ticket', 'metric_set', 'assignee_stations')).toBe(2);
  control.postReply(STORY, 'Jonas here.', { as: JONAS, public: false });
  expect(control.comments(STORY).at(-1)).toMatchObject({ authorId: JONAS, public: false });
  expect(control.account.meId).toBe(ANA);
});

test('the clock can be set and moved', () => {
  const { control, ticket } = play();
  control.setNow('2026-12-24T08:00:00Z');
  control.advance(3_600_000);
  control.postReply(STORY, 'Happy holidays.');
  expect(String(ticket().at('ticket', 'updated_at'))).toMatch(/^2026-12-24T09:00:0/);
  expect(() => control.setNow('soon')).toThrow(RangeError);
});

test('the panel can do the same by message and refuses what it does not know', () => {
  const { zendesk, control } = play();
  const press = (body: unknown) => askZendesk(zendesk, '/sim/control', { method: 'POST', body }).status;
  expect(press({ action: 'thank' })).toBe(200);
  expect(control.comments(STORY)).toHaveLength(6);
  expect(press({ action: 'set', name: 'theme', value: 'dark' })).toBe(200);
  expect(control.settings.theme).toBe('dark');
  expect(press({ action: 'set', name: 'theme', value: 'pink' })).toBe(400);
  expect(press({ action: 'fail', kind: 418 })).toBe(400);
  expect(press({ action: 'fail', kind: 503 })).toBe(200);
  expect(control.faults()).toHaveLength(1);
  expect(press({ action: 'delete' })).toBe(200);
  expect(press({ action: 'solve' })).toBe(409);
});
