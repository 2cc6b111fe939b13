import { describe, expect, it } from 'vitest';
import {
  agenda,
  beginMeeting,
  countDone,
  nextTopic,
  topicOf,
  withAttendee,
  withDecision,
  withoutDecision,
  withTopic,
} from '@/components/workspace/plan-agree/agenda';
import { planSchema } from '@/lib/model/plan';
import { plan } from '@/test/components/shared/samples';

const people = { employee: 'Ana Ferrer', manager: 'Dana Ruiz' };
const meeting = beginMeeting(plan({ people }), '2026-10-02');

describe('the meeting', () => {
  it('begins with both parties and every topic open', () => {
    expect(meeting.attendees.map(({ name }) => name)).toEqual(['Ana Ferrer', 'Dana Ruiz']);
    expect(meeting.agenda.map(({ item }) => item)).toEqual([...agenda]);
    expect([countDone(meeting), nextTopic(meeting)]).toEqual([0, 'purpose']);
  });

  it('goes on with the first topic that is still open', () => {
    const two = withTopic(withTopic(meeting, 'purpose', { done: true }), 'metrics', { done: true });
    expect([countDone(two), nextTopic(two)]).toEqual([2, 'map']);
    const all = agenda.reduce((held, topic) => withTopic(held, topic, { done: true }), meeting);
    expect([countDone(all), nextTopic(all)]).toEqual([8, 'open']);
  });

  it('takes up a topic that an older meeting lacks', () => {
    const older = { ...meeting, agenda: meeting.agenda.slice(0, 2) };
    expect(topicOf(older, 'balance')).toEqual({ item: 'balance', done: false, notes: '' });
    expect(topicOf(withTopic(older, 'balance', { notes: 'later' }), 'balance').notes).toBe('later');
  });

  it('keeps decisions with proposer, metric and time, and none without words', () => {
    const at = '2026-10-02T09:30:00.000Z';
    const one = withDecision(meeting, { text: ' Leave M08 out ', proposer: 'manager', metric: 'M08' }, at);
    expect(one.decisions).toEqual([{ text: 'Leave M08 out', proposer: 'manager', metric: 'M08', at }]);
    expect(withDecision(one, { text: '  ', proposer: 'employee', metric: null }, at)).toBe(one);
    expect(withoutDecision(one, 0).decisions).toEqual([]);
  });

  it('fits what a plan may hold, however long it lasts', () => {
    let long = meeting;
    for (let at = 0; at < 120; at++) {
      long = withAttendee(
        withDecision(
          long,
          { text: `Decision ${at}`, proposer: 'employee', metric: null },
          '2026-10-02T09:30:00.000Z',
        ),
      );
    }
    expect([long.decisions.length, long.attendees.length]).toEqual([100, 20]);
    expect(planSchema.safeParse(plan({ meeting: long })).success).toBe(true);
  });
});
