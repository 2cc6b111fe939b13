import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { topicOf } from '@/components/workspace/plan-agree/agenda';
import { MeetingView } from '@/components/workspace/plan-agree/MeetingView';
import { t } from '@/lib/platform/i18n';
import { button, draw, hasButton, press, type } from '@/test/components/shared/on-screen';
import { TODAY } from '@/test/components/shared/samples';
import { desk, HeldPlan, smallPlan } from './held-plan';

const NOW = new Date('2026-11-23T10:15:00Z');

function open() {
  draw(
    <HeldPlan first={smallPlan()}>
      {(plan, change) => (
        <MeetingView plan={plan} onChange={change} findings={[]} today={TODAY} now={() => NOW} />
      )}
    </HeldPlan>,
  );
  press(button(t('workspace_meeting_begin')));
}

const heading = () => document.querySelector('h2')?.textContent;
const alt = (key: string) =>
  act(
    () =>
      void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true })),
  );

function field(label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const control = found && document.getElementById(found.htmlFor);
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  throw new Error(`no field "${label}"`);
}

describe('the alignment meeting', () => {
  it('begins on the plan’s day and walks the agenda by button and by keyboard', () => {
    open();
    expect(desk.plan.meeting?.on).toBe('2026-11-23');
    expect(heading()).toBe(t('workspace_topic_purpose'));
    press(button(t('workspace_meeting_next')));
    expect(heading()).toBe(t('workspace_topic_map'));
    alt('PageDown');
    expect(heading()).toBe(t('workspace_topic_metrics'));
    alt('PageUp');
    expect(heading()).toBe(t('workspace_topic_map'));
    const { meeting } = desk.plan;
    expect(meeting && [topicOf(meeting, 'purpose').done, topicOf(meeting, 'metrics').done]).toEqual([
      true,
      false,
    ]);
    expect(document.querySelector('[aria-current="step"]')?.textContent).toContain(t('workspace_topic_map'));
  });

  it('ends with every topic gone through and the way to signing', () => {
    open();
    for (let at = 0; at < 8; at++) alt('PageDown');
    expect(desk.plan.meeting?.agenda.every(({ done }) => done)).toBe(true);
    expect(document.querySelector('a[href="#plan/sign"]')).not.toBeNull();
    expect(hasButton(t('workspace_meeting_next'))).toBe(false);
  });

  it('keeps notes with their topic, and people by role', () => {
    open();
    type(field(t('workspace_meeting_notes')), 'Said on the first');
    type(field(t('workspace_meeting_role', '2')), 'Team lead');
    press(button(t('workspace_meeting_next')));
    expect(field(t('workspace_meeting_notes')).value).toBe('');
    const { meeting } = desk.plan;
    expect(meeting && topicOf(meeting, 'purpose').notes).toBe('Said on the first');
    expect(meeting?.attendees[1]).toEqual({ name: 'Dana Ruiz', role: 'Team lead' });
  });

  it('records a decision with proposer, metric and time', () => {
    open();
    type(field(t('workspace_meeting_decision')), 'Promises count from October');
    const [proposer, about] = document.querySelectorAll<HTMLSelectElement>('.decide select');
    for (const [select, value] of [
      [proposer, 'manager'],
      [about, 'M12'],
    ] as const) {
      if (!select) throw new Error('no choice');
      act(() => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
    press(button(t('workspace_meeting_addDecision')));
    expect(desk.plan.meeting?.decisions).toEqual([
      { text: 'Promises count from October', proposer: 'manager', metric: 'M12', at: NOW.toISOString() },
    ]);
    expect(document.querySelector('.decisions li')?.textContent).toContain('Dana Ruiz');
  });

  it('lets each party accept a metric in the meeting', () => {
    open();
    alt('PageDown');
    alt('PageDown');
    press(button(t('workspace_agree_accept_manager', t('metric_M01'))));
    expect(desk.plan.metrics[0]?.accepted).toEqual({ employee: null, manager: '2026-11-23' });
    press(button(t('workspace_agree_takeBack_manager', t('metric_M01'))));
    expect(desk.plan.metrics[0]?.accepted.manager).toBeNull();
  });
});
