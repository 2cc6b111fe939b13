import { metricName } from '@/components/shared/metric-name';
import { planTitle } from '@/components/workspace/plan/plan-title';
import { MapPicture } from '@/components/workspace/plan-map/MapPicture';
import { viewOfMap } from '@/components/workspace/plan-map/map-columns';
import { withoutStop } from '@/components/workspace/plan-map/without-stop';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

interface Props {
  plan: Plan;
  /** width of the drawing against its text */
  width: number;
  /** why each link should hold stands under the picture */
  reasons: boolean;
}

/** The second page: the impact map, and why its links should hold. */
export function MapSheet({ plan, width, reasons }: Props) {
  const view = viewOfMap(plan, (metric) => metricName(metric, plan));
  const nameOf = (id: string) => view.items.find((item) => item.id === id)?.text ?? '';
  const said = view.links.filter(({ because, assumption }) => because.trim() || assumption.trim());
  return (
    <div class="sheet-body">
      <header class="sheet-head">
        <h2 dir="auto">{t('workspace_map_title', planTitle(plan))}</h2>
      </header>
      <MapPicture plan={plan} width={width} />
      {reasons && said.length > 0 && (
        <ul class="sheet-reasons">
          {said.map((link) => (
            <li key={`${link.from} ${link.to}`}>
              <b dir="auto">{t('workspace_map_link', nameOf(link.from), nameOf(link.to))}</b>{' '}
              {link.because && (
                <span dir="auto">{t('workspace_map_becauseSaid', withoutStop(link.because))}</span>
              )}{' '}
              {link.assumption && (
                <span dir="auto">{t('workspace_map_assumptionSaid', withoutStop(link.assumption))}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
