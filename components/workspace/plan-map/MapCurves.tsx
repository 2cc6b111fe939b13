import type { MapCurve } from './lay-out-map';
import { isBlank, linkKey } from './map-paths';

interface Props {
  curves: Pick<MapCurve, 'link' | 'path' | 'middle'>[];
  /** tagged evidence per link; null: not asked, all links are drawn alike */
  lit: Map<string, number> | null;
  /** marks links that do not say why yet */
  marked?: boolean;
  /** links of these things stand out */
  near?: ReadonlySet<string>;
}

/** The links of a map: calm curves; with evidence lit and thicker, without it thin and dashed. */
export function MapCurves({ curves, lit, marked = false, near }: Props) {
  return (
    <g class="map-links">
      {curves.map(({ link, path, middle }) => {
        const count = lit?.get(linkKey(link)) ?? 0;
        const state = lit === null ? 'plain' : count > 0 ? 'lit' : 'dark';
        return (
          <g key={linkKey(link)} data-near={near?.has(linkKey(link)) || undefined}>
            <path
              d={path}
              data-state={state}
              stroke-width={state === 'lit' ? thickness(count) : state === 'dark' ? 1 : 1.25}
              fill="none"
            />
            {marked && isBlank(link) && <circle cx={middle.x} cy={middle.y} r="4" />}
          </g>
        );
      })}
    </g>
  );
}

/** 1.5 for one piece, 4 from a hundred on: ten times the evidence is not ten times the line. */
function thickness(count: number): number {
  return Math.min(4, 1.5 + 1.25 * Math.log10(count));
}
