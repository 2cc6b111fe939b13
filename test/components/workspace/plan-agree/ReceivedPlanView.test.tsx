import { describe, expect, it, vi } from 'vitest';
import { ReceivedPlanView } from '@/components/workspace/plan-agree/ReceivedPlanView';
import type { PlanAnswer } from '@/lib/model/plan-file';
import { t } from '@/lib/platform/i18n';
import { button, draw, press, settle, type } from '@/test/components/shared/on-screen';
import { TODAY } from '@/test/components/shared/samples';
import { smallPlan } from './held-plan';

const keep = vi.fn((_answers: PlanAnswer[]) => undefined);
const send = vi.fn(async (_answers: PlanAnswer[], _name: string) => 'Saved');

function open(answers: PlanAnswer[] = []) {
  keep.mockClear();
  send.mockClear();
  draw(
    <ReceivedPlanView
      received={{
        file: {
          format: 'throughline plan',
          version: 1,
          exported: { by: 'employee', name: 'Ana Ferrer', at: '2026-11-20T10:00:00Z' },
          plan: smallPlan(),
          answers: [],
          hash: '0'.repeat(64),
        },
        answers,
        savedAt: '2026-11-20T11:00:00Z',
      }}
      today={TODAY}
      onKeep={keep}
      onSend={send}
      onPutAway={() => undefined}
    />,
  );
}

const row = (id: string) => {
  const found = document.querySelector(`li[aria-label="${t(`metric_${id}`)}"]`);
  if (!found) throw new Error(`no row for ${id}`);
  return found;
};
const sendButton = () => button(t('workspace_received_send'));

describe('a plan that came as a file', () => {
  it('shows plan and map and offers nothing to change in them', () => {
    open();
    expect(document.querySelector('svg[role="img"]')).not.toBeNull();
    expect(document.querySelector('.received-sheet')?.textContent).toContain('Ana Ferrer');
    expect(document.querySelectorAll('.received-plan input, .received-plan textarea')).toHaveLength(1);
  });

  it('goes back only when every metric is answered and every question says something', async () => {
    open();
    press(sendButton());
    expect(send).not.toHaveBeenCalled();
    press(button(t('workspace_received_accept'), row('M01')));
    press(button(t('workspace_received_ask'), row('M12')));
    press(button(t('workspace_received_acceptRest')));
    expect(sendButton().getAttribute('aria-disabled')).toBe('true');
    expect(document.body.textContent).toContain(t('workspace_received_why_question'));
    const note = row('M12').querySelector('textarea');
    if (!note) throw new Error('no place for the question');
    type(note, 'From which day on?');
    press(sendButton());
    await settle();
    const on = '2026-11-23';
    expect(send.mock.calls[0]).toEqual([
      [
        { metric: 'M01', answer: 'accepted', note: '', on },
        { metric: 'M03', answer: 'accepted', note: '', on },
        { metric: 'M12', answer: 'question', note: 'From which day on?', on },
      ],
      'Dana Ruiz',
    ]);
    expect(keep.mock.lastCall?.[0]).toHaveLength(3);
    expect(document.body.textContent).toContain('Saved');
  });

  it('takes an answer back when it is pressed again', () => {
    open([{ metric: 'M01', answer: 'accepted', note: '', on: '2026-11-21' }]);
    press(button(t('workspace_received_accept'), row('M01')));
    expect(keep).toHaveBeenLastCalledWith([]);
  });
});
