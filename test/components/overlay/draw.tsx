/** @jsxImportSource @/lib/draw */
import { vi } from 'vitest';
import { drawRecord } from '@/components/overlay/draw-record';
import { Margin } from '@/components/overlay/Margin';
import { metricName } from '@/components/shared/metric-name';
import { draw as drawInto, onDeed } from '@/lib/draw/draw';
import { startComposing } from '@/lib/margin/composing';
import { type Composing, emptyState, type MarginActs, type MarginState } from '@/lib/margin/state';
import type { Visited } from '@/lib/messages/table';
import type { Quoting } from '@/lib/model/quoting';
import { t, tn } from '@/lib/platform/i18n';
import { chipRows } from '@/lib/reading/chip-rows';
import { offer } from '@/lib/reading/offer';
import type { Quotation } from '@/lib/reading/quotation';
import { sheetOf } from '@/lib/reading/sheet';
import type { Reading } from '@/lib/sites/contract';
import { anInteraction, aReading } from '../../reading/a-reading';

const NAMES: (keyof MarginActs)[] = [
  'open',
  'collapse',
  'hideHere',
  'reload',
  'readAgain',
  'tag',
  'write',
  'flipMetric',
  'setOutcome',
  'flip',
  'flipTouch',
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

export const chips = [
  { metric: 'M12', name: t('metric_M12'), reason: 'You named a time here: tomorrow.' },
  { metric: 'M21', name: t('metric_M21'), reason: 'You wrote first.' },
  { metric: 'M01', name: t('metric_M01'), reason: null },
];

/** The quotation of the own reply after these changes of its masks. */
export function quotationFor(masking: Quoting['masking'] = [], on = true): Quotation {
  const quoting = { on, range: null, of: REPLY.length, masking };
  const found = offer(
    reading,
    { key: 'audit:1', selected: null, quoting },
    { metrics: [], nameOf: metricName },
    new Date(0),
  )?.quotation;
  if (!found) throw new Error('no quotation');
  return found;
}

export function composingFor(change: Partial<Composing> = {}): Composing {
  const about = anInteraction();
  return {
    ...startComposing(
      { quotation: quotationFor(), hint: null, chips, rows: chipRows(reading, new Date(0)) },
      { id: 'e1', about, draft: null },
    ),
    ...change,
  };
}

/** An open margin on a ticket that was read, unless told otherwise. */
export function stateFor(
  change: Partial<MarginState> = {},
  read: Reading | null = reading,
  visit: Visited = { tagged: [], news: {} },
): MarginState {
  const sheet = read && sheetOf(read, new Date('2026-11-23T12:00:00Z'));
  return {
    ...emptyState,
    record: reading.record,
    phase: 'ready',
    sheet,
    // as it comes over the road
    drawn: sheet && JSON.parse(JSON.stringify(drawRecord(sheet, visit, metricName))),
    tagged: visit.tagged.length,
    tab: tn('overlay_tab', visit.tagged.length),
    settings: { ...emptyState.settings, open: true },
    settled: true,
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

export function draw(
  state: MarginState,
  acts = actsFor(),
  root: HTMLElement = document.createElement('div'),
): Drawn {
  document.body.replaceChildren(root);
  onDeed(([name, ...args]) => Reflect.get(acts, String(name))(...args));
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
