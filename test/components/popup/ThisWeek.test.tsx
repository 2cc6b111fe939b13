import { describe, expect, it } from 'vitest';
import { ThisWeek } from '@/components/popup/ThisWeek';
import type { EvidenceRow } from '@/lib/model/rollup';
import { draw } from '../shared/on-screen';
import { evidence, plan } from '../shared/samples';

const nothing = () => {};
const show = (rows: EvidenceRow[], count = rows.length, all = 10) =>
  draw(
    <ThisWeek
      rows={rows}
      plan={plan()}
      count={count}
      all={all}
      takenBack={new Map()}
      broughtBack={null}
      onUndo={nothing}
      onBringBack={nothing}
      onAll={nothing}
    />,
  );

describe('ThisWeek', () => {
  it('shows own words, the ticket and two metrics with the number of the others', () => {
    const page = show([evidence(1, { metrics: ['M01', 'M12', 'M02', 'M07'] })]);
    const items = [...page.querySelectorAll('.what li')].map((item) => item.textContent);
    expect(page.querySelector('.snippet')?.textContent).toBe('Words of piece 1');
    expect(items).toEqual(['#48001', 'Satisfied resolution', 'Promises kept', '2 more']);
  });

  it('shows the masked quotation where there are no own words', () => {
    const quote = { text: 'Thanks ███', masks: [{ kind: 'person' as const, start: 7, end: 10 }] };
    const snippet = show([evidence(1, { words: '', quote })]).querySelector('.snippet');
    expect(snippet?.textContent).toBe("Thanks [a person's name, masked]");
  });

  it('ties each undo to its own piece', () => {
    const undo = show([evidence(1), evidence(2)]).querySelectorAll('li > button')[1];
    expect(document.getElementById(undo?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      '#48002',
    );
  });

  it('teaches while the week is empty, and leads to what there was before', () => {
    const page = show([], 0, 1);
    expect(page.textContent).toContain('Nothing kept this week yet');
    expect(page.querySelector('button')?.textContent).toBe('Earlier: 1 piece');
    expect(show([], 0, 0).querySelector('button')).toBeNull();
  });
});
