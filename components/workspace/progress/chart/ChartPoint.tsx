import type { Mark } from './plot';

interface Props {
  mark: Mark;
  /** a signal's mark is a diamond, an outcome's a bar */
  leading: boolean;
  /** the point in words; empty where the whole picture is only decoration */
  text: string;
}

/** One figure: the gauge stood upright. Too few cases are drawn hollow; what stands out wears a ring. */
export function ChartPoint({ mark, leading, text }: Props) {
  const { x, y, band, point } = mark;
  if (y === null) return null;
  const half = band ? Math.max(3, band.width / 2) : 4;
  return (
    <g class="point" data-few={point.tooFew} data-away={point.away}>
      {text && <title>{text}</title>}
      {band && (
        <rect
          class="band"
          x={x - band.width / 2}
          y={band.top}
          width={band.width}
          height={band.height}
          rx={band.width / 2}
        />
      )}
      {leading ? (
        <path class="mark" d={`M${x} ${y - 4}l4 4-4 4-4-4Z`} />
      ) : (
        <rect class="mark" x={x - half} y={y - 1.5} width={2 * half} height={3} rx={1} />
      )}
      {point.marked && <circle class="ring" cx={x} cy={y} r={half + 4} />}
    </g>
  );
}
