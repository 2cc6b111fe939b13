import { t } from '@/lib/platform/i18n';
import type { Series } from '@/lib/progress/series';
import { dayNumber } from '@/lib/progress/span';
import type { Frame } from './chart-frame';
import type { Mark } from './plot';

interface Props {
  frame: Frame;
  series: Series;
  marks: readonly Mark[];
}

/** Room the word needs, in pixels. */
const WORD = 32;

/** Stretches somebody was away, days on which the definition changed, and numbers that lead to the notes below. */
export function ChartNotes({ frame, series, marks }: Props) {
  const { top, bottom } = frame;
  return (
    <g class="notes">
      {stretchesAway(marks, frame).map(({ from, to }) => (
        <g key={from} class="away">
          <rect x={from} y={top} width={to - from} height={bottom - top} />
          {to - from >= WORD && (
            <text x={(from + to) / 2} y={bottom - 6} text-anchor="middle">
              {t('chart_away')}
            </text>
          )}
        </g>
      ))}
      {series.changes.map(({ on }) => (
        <line
          key={on}
          class="change"
          x1={frame.x(dayNumber(on))}
          x2={frame.x(dayNumber(on))}
          y1={top - 6}
          y2={bottom}
        />
      ))}
      {series.annotations.map(({ id, on }, place) => (
        <g key={id} class="note-mark">
          <line x1={frame.x(dayNumber(on))} x2={frame.x(dayNumber(on))} y1={top - 2} y2={bottom} />
          <text x={frame.x(dayNumber(on))} y={top - 8} text-anchor="middle">
            {place + 1}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Neighbouring points of absence as one stretch. */
function stretchesAway(marks: readonly Mark[], frame: Frame): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let open = false;
  for (const { point } of marks) {
    const last = stretches.at(-1);
    const [from, to] = [frame.x(dayNumber(point.from)), frame.x(dayNumber(point.to) + 1)];
    if (point.away && open && last) last.to = to;
    else if (point.away) stretches.push({ from, to });
    open = point.away;
  }
  return stretches;
}
