import { Button } from '@/components/shared/Button';
import { metricName } from '@/components/shared/metric-name';
import { rolePresets } from '@/lib/catalogue/role-presets';
import type { PlanPack } from '@/lib/model/plan-pack';
import { t } from '@/lib/platform/i18n';

interface Props {
  /** presets of the team stand before those of the library */
  pack: PlanPack | null;
  onChoose: (role: string) => void;
}

interface Offer {
  key: string;
  name: string;
  team: boolean;
  metrics: string[];
}

/** Seven roles, and those of the team's pack: one press gives the metrics and a first map. */
export function RoleChooser({ pack, onChoose }: Props) {
  const team: Offer[] = (pack?.presets ?? []).map((one) => ({
    key: one.key,
    name: one.name,
    team: true,
    metrics: one.metrics.filter(({ role }) => role === 'scored').map(({ metric }) => metricName(metric, one)),
  }));
  const library: Offer[] = rolePresets
    .filter(({ role }) => !team.some(({ key }) => key === role))
    .map((one) => ({
      key: one.role,
      name: t(`role_${one.role}`),
      team: false,
      metrics: one.metrics.map(({ metric }) => metricName(metric)),
    }));
  return (
    <ul class="roles">
      {[...team, ...library].map((one) => (
        <li key={one.key}>
          <div class="what">
            <h3 dir="auto">{one.name}</h3>
            {one.team && pack && <p class="hint">{t('plan_fromPack', pack.name)}</p>}
            <p class="hint">{one.metrics.join(t('plan_listSeparator'))}</p>
          </div>
          <Button aria-label={t('plan_chooseRoleNamed', one.name)} onClick={() => onChoose(one.key)}>
            {t('plan_chooseRole')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
