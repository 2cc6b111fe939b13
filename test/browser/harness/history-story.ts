import type { DraftEntry } from '@/lib/model/entry';
import type { Paper } from '@/lib/model/papers';
import { bucketsIn } from '@/lib/progress/grain';
import { createRandom } from '../../simulators/random';
import {
  adopting,
  agreedPlan,
  asImport,
  measured,
  newStoryId,
  quarterOf,
  rate,
  recording,
  scored,
  soFar,
  value,
} from './figures-story';

const YEARS = 5;
const MONTHS = 60;

/** The metrics of a full plan: five outcomes and two signals, one of them with a name of its own that is long. */
const LINES = [
  { metric: 'M01', weight: 25, start: 72, step: 0.25, timing: 'lagging' },
  { metric: 'M07', weight: 15, start: 11, step: -0.09, timing: 'lagging' },
  { metric: 'M08', weight: 15, start: 15, step: -0.1, timing: 'lagging' },
  { metric: 'M06', weight: 10, start: 55, step: 0.2, timing: 'lagging' },
  { metric: 'L01', weight: 10, start: 61, step: 0.3, timing: 'lagging' },
  { metric: 'M12', weight: 5, start: 78, step: 0.2, timing: 'leading' },
  { metric: 'M21', weight: 5, start: 48, step: 0.25, timing: 'leading' },
] as const;

const LONG = 'Renewals in which the customer named our help as a reason to stay, enterprise';

/** Adopts a full plan (with earlier years' plans behind it) and writes five years of monthly figures. */
export function historyStory(today: Date): DraftEntry[] {
  const random = createRandom(7);
  const year = today.getUTCFullYear();
  const plans = Array.from({ length: YEARS }, (_, back) => {
    const of = year - (YEARS - 1) + back;
    const span = { from: `${of}-01-01`, to: `${of}-12-31` };
    const current = back === YEARS - 1 ? quarterOf(today) : span;
    return agreedPlan(today, lines(back), {
      ...(back === YEARS - 1 ? { ...current, validFrom: current.from } : { ...span, validFrom: span.from }),
      createdAt: `${of}-01-02T08:00:00Z`,
      rubric: [{ row: 'empathy', weight: 15, anchors: { one: '', three: '', five: '' } }],
    });
  });
  const months = bucketsIn(
    { from: `${year - YEARS + 1}-01-01`, to: today.toISOString().slice(0, 10) },
    'month',
  );
  const figures = LINES.flatMap(({ metric, start, step }) =>
    months.slice(-MONTHS).map((month, place) => {
      const last = place === Math.min(MONTHS, months.length) - 1;
      const span = last
        ? { from: month.from, to: soFar(today).to < month.from ? month.to : soFar(today).to }
        : month;
      const n = 60 + Math.round(random.next() * 120);
      const odd = metric === 'M01' && place === 40 ? -22 : 0;
      const share = Math.min(97, Math.max(2, start + step * place + odd + (random.next() - 0.5) * 5));
      return measured(metric, span, rate(Math.round((n * share) / 100), n));
    }),
  );
  const before = quarterOf(new Date(Date.parse(`${quarterOf(today).from}T00:00:00Z`) - 86_400_000));
  return [
    ...plans.map(adopting),
    recording(asImport, today, figures),
    recording(asImport, today, [
      measured('M11', before, value(120, 400)),
      measured('M11', soFar(today), value(103, 260)),
    ]),
    writing({ noun: 'absence', from: `${year - 1}-07-05`, to: `${year - 1}-08-26` }, today),
    annotation('M01', `${year - 2}-05-10`, 'The escalation desk closed; its tickets came to us.', today),
    annotation('M01', `${year - 1}-03-02`, 'Ratings are now asked for by mail.', today, true),
  ];
}

function lines(back: number) {
  return LINES.map(({ metric, weight, start, step, timing }) => {
    const down = step < 0;
    const baseline = Math.round(start + step * 12 * back);
    const target = Math.round(baseline + (down ? -3 : 8));
    return scored(metric, weight, {
      timing,
      leadsTo: timing === 'leading' ? 'M01' : null,
      delay: timing === 'leading' ? 'P1M' : null,
      direction: down ? 'down' : 'up',
      baseline,
      target,
      stretch: target + (down ? -1 : 4),
      own: metric === 'L01' ? { name: LONG, unit: 'percent', family: 'retention', activity: false } : null,
      definition:
        metric === 'L01' ? 'Of the renewals of the quarter, the share in which the customer said so.' : '',
    });
  });
}

/** The entry that writes a paper. */
export function writing(paper: Paper, today: Date): DraftEntry {
  return {
    id: newStoryId(),
    at: today.toISOString(),
    kind: 'paper.written',
    subject: newStoryId(),
    body: paper,
  };
}

function annotation(metric: string, on: string, text: string, today: Date, definition = false): DraftEntry {
  return writing({ noun: 'annotation', metric, on, text, definition }, today);
}
