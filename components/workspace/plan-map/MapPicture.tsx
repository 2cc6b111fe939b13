import { useId } from 'preact/hooks';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { layOutMap, type MapBox } from './lay-out-map';
import { MapCurves } from './MapCurves';
import { MapTree } from './MapTree';
import { viewOfMap } from './map-columns';
import { findLoose, lightLinks } from './map-paths';
import { readsRightToLeft } from './reads-right-to-left';

interface Props {
  plan: Plan;
  /** pieces of tagged evidence per metric; without it links are neither lit nor dark */
  evidence?: Record<string, number>;
  /** width of the drawing against its text: 640 for a page upright, 960 for one on its side */
  width?: number;
}

const FONT = 12;

/** The impact map as a picture, and the same as a list for those who do not see it. */
export function MapPicture({ plan, evidence, width = 720 }: Props) {
  const title = useId();
  const view = viewOfMap(plan, (metric) => metricName(metric, plan));
  const layout = layOutMap(view, { width, fontSize: FONT, mirrored: readsRightToLeft() });
  const lit = evidence ? lightLinks(view, evidence) : null;
  const { orphans, unrelated } = findLoose(view);
  const loose = new Set([...orphans, ...unrelated].map(({ id }) => id));
  return (
    <figure class="map-picture">
      <svg
        viewBox={`-1 0 ${layout.width + 2} ${layout.height}`}
        role="img"
        aria-labelledby={title}
        font-size={FONT}
      >
        <title id={title}>{t('workspace_map_title', plan.title || t(`role_${plan.role}`))}</title>
        {layout.heads.map(({ column, x, width: wide }) => (
          <text key={column} class="map-head" x={x + wide / 2} y={FONT} text-anchor="middle">
            {t(`workspace_map_column_${column}`)}
          </text>
        ))}
        <MapCurves curves={layout.curves} lit={lit} />
        {layout.boxes.map((box) => (
          <BoxPicture
            key={box.id}
            box={box}
            lineHeight={layout.lineHeight}
            padding={layout.padding}
            loose={loose.has(box.id)}
          />
        ))}
      </svg>
      <MapTree view={view} lit={lit} />
      {plan.map.otherCauses.trim() && (
        <figcaption>
          <b>{t('workspace_map_otherCauses')}</b> <span dir="auto">{plan.map.otherCauses}</span>
        </figcaption>
      )}
    </figure>
  );
}

interface BoxProps {
  box: MapBox;
  lineHeight: number;
  padding: number;
  /** on no whole path */
  loose: boolean;
}

function BoxPicture({ box, lineHeight, padding, loose }: BoxProps) {
  return (
    <g class="map-box" data-column={box.column} data-loose={loose || undefined}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="6" />
      {box.lines.map((line, at) => (
        <text
          key={at}
          x={box.x + box.width / 2}
          y={box.y + padding + (at + 0.76) * lineHeight}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  );
}
