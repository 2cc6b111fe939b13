import { percent } from '@/components/shared/figures';
import { number, t } from '@/lib/platform/i18n';
import type { ComparedMetric, ComparedRate } from '@/lib/review/compare';
import { funnelFrame, HEIGHT, limitLine, WIDTH } from './funnel-frame';

const SIDES = ['low', 'high'] as const;
const RADIUS = 4;

/** Rates over their number of cases, with the limits within which chance alone would leave them. No order of people. */
export function FunnelPlot({ compared, name }: { compared: ComparedMetric; name: string }) {
  const { common, people } = compared;
  const frame = funnelFrame(compared);
  const [left, right] = [frame.x(0), frame.x(frame.most)];
  return (
    <figure class="funnel">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('compare_plot', name, number(people.length), percent(common))}
      >
        {frame.ticks.rate.map((rate) => (
          <g key={rate}>
            <line class="grid" x1={left} x2={right} y1={frame.y(rate)} y2={frame.y(rate)} />
            <text class="tick" x={left - 8} y={frame.y(rate) + 4} text-anchor="end">
              {percent(rate)}
            </text>
          </g>
        ))}
        {frame.ticks.n.map((n) => (
          <text key={n} class="tick" x={frame.x(n)} y={HEIGHT - 18} text-anchor="middle">
            {number(n)}
          </text>
        ))}
        <text class="tick" x={right} y={HEIGHT - 2} text-anchor="end">
          {t('compare_cases')}
        </text>
        <line class="common" x1={left} x2={right} y1={frame.y(common)} y2={frame.y(common)} />
        {(['inner', 'outer'] as const).flatMap((which) =>
          SIDES.map((side) => (
            <polyline
              key={`${which} ${side}`}
              class={`limit ${which}`}
              points={limitLine(frame, common, which, side)}
            />
          )),
        )}
        {people.map((one, at) => (
          <Point key={`${one.name} ${at}`} one={one} x={frame.x(one.n)} y={frame.y(one.value)} />
        ))}
      </svg>
      <figcaption class="soft">{t('compare_legend', percent(common))}</figcaption>
    </figure>
  );
}

/** A disc within the limits, a ring at their edge, a square beyond: told apart by shape. */
function Point({ one, x, y }: { one: ComparedRate; x: number; y: number }) {
  const title = t('compare_point', one.name, percent(one.value), number(one.n));
  if (one.place === 'beyond')
    return (
      <rect
        class="point"
        data-place={one.place}
        x={x - RADIUS}
        y={y - RADIUS}
        width={2 * RADIUS}
        height={2 * RADIUS}
      >
        <title>{title}</title>
      </rect>
    );
  return (
    <circle class="point" data-place={one.place} cx={x} cy={y} r={RADIUS}>
      <title>{title}</title>
    </circle>
  );
}
