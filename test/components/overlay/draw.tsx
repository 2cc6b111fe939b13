/** @jsxImportSource @/lib/draw */
import { vi } from 'vitest';
import { Margin } from '@/components/overlay/Margin';
import { draw as drawInto } from '@/lib/draw/draw';
import { startComposing } from '@/lib/margin/composing';
import { type Composing, emptyState, type MarginActs, type MarginState } from '@/lib/margin/state';
import { sheetOf } from '@/lib/reading/sheet';
import { redact } from '@/lib/redact/redact';
import type { Reading } from '@/lib/sites/contract';
import { anInteraction, aReading } from '../../reading/a-reading';

const NAMES: (keyof MarginActs)[] = [
  'open',
  'collapse',
  'hideHere',
  'reload',
  'readAgain',
  'showWorking',
  'showOlder',
  'tag',
  'write',
  'flipMetric',
  'setOutcome',
  'flip',
  'flipMask',
  'mask',
  'quote',
  'keep',
  'cancel',
  'discard',
  'resume',
  'undo',
];

export function actsFor(): MarginActs {
  return Object.fromEntries(NAMES.map((name) => [name, vi.fn()])) as unknown as MarginActs;
}

export const REPLY = 'Hi Mara, I moved the job and will check tomorrow at 07:00.';
export const reading = aReading({ 'audit:1': REPLY, 'audit:0': 'It fails every night.' });

export function composingFor(change: Partial<Composing> = {}): Composing {
  const about = anInteraction();
  const proposals = [
    { metric: 'M12', reason: 'You named a time here: tomorrow.' },
    { metric: 'M21', reason: 'You wrote first.' },
  ];
  const { pieces } = redact(REPLY, reading.people);
  return { ...startComposing({ pieces, proposals }, { id: 'e1', about, draft: null }), ...change };
}

/** An open margin on a ticket that was read, unless told otherwise. */
export function stateFor(change: Partial<MarginState> = {}, read: Reading | null = reading): MarginState {
  return {
    ...emptyState,
    record: reading.record,
    phase: 'ready',
    sheet: read && sheetOf(read),
    settings: { ...emptyState.settings, open: true },
    settled: true,
    metrics: [
      { metric: 'M01', role: 'scored' },
      { metric: 'M12', role: 'scored' },
      { metric: 'M13', role: 'guardrail' },
      { metric: 'M02', role: 'context' },
    ],
    ...change,
  };
}

export interface Drawn {
  root: HTMLElement;
  acts: MarginActs;
  text(): string;
  button(name: string): HTMLElement;
  buttons(): string[];
}

export function draw(state: MarginState, acts = actsFor()): Drawn {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  drawInto(root, <Margin state={state} acts={acts} />);
  const nameOf = (one: Element) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = () => [...root.querySelectorAll<HTMLElement>('button')];
  return {
    root,
    acts,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    buttons: () => all().map(nameOf),
    button(name) {
      const found = all().find((one) => nameOf(one) === name);
      if (!found) throw new Error(`no button "${name}" among ${all().map(nameOf).join(', ')}`);
      return found;
    },
  };
}
