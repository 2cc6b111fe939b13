import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { EvidenceEditor } from '@/components/workspace/EvidenceEditor';
import type { EvidenceRow } from '@/lib/model/rollup';
import { makeTouch } from '../../ledger/make-entries';
import { fieldNamed } from '../shared/field-named';
import { draw, type } from '../shared/on-screen';
import { evidence, TODAY } from '../shared/samples';

function show(change: Partial<EvidenceRow>) {
  const onSave = vi.fn();
  const same = { today: TODAY, choices: ['M24'], named: { metrics: [] }, onCancel: () => {} };
  const page = draw(<EvidenceEditor row={evidence(1, change)} onSave={onSave} {...same} />);
  const save = () =>
    act(() => {
      page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  return { page, onSave, save };
}

function select(label: string, value: string) {
  const list = fieldNamed<HTMLSelectElement>(label);
  act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('EvidenceEditor', () => {
  it('says what became of a follow-up, and moves its day', () => {
    const { onSave, save } = show({ touch: makeTouch({ dueOn: '2026-11-26' }) });
    select('Where it stands', 'done');
    select('Useful to the customer?', 'yes');
    type(fieldNamed('Done on'), '2026-11-20');
    type(fieldNamed('Follow up on'), '2026-11-27');
    save();
    const made = { doneAt: TODAY.toISOString(), doneOn: '2026-11-20', useful: true };
    expect(onSave.mock.calls).toMatchObject([[{ touch: makeTouch({ dueOn: '2026-11-27', ...made }) }]]);
  });

  it('saves no follow-up without its day, and says so', () => {
    const { page, onSave, save } = show({ touch: makeTouch() });
    type(fieldNamed('Follow up on'), '');
    save();
    expect(onSave).not.toHaveBeenCalled();
    expect(page.textContent).toContain('Say on which day it is due.');
  });

  it('does not say again what nobody touched', () => {
    const { onSave, save } = show({ touch: makeTouch() });
    save();
    expect(onSave.mock.calls[0]?.[0]).not.toHaveProperty('touch');
  });
});
