import { t } from '@/lib/platform/i18n';

const TABS = ['', 'metrics', 'map', 'frame', 'agree', 'sign', 'print'] as const;

/** The parts of the plan, as real links. @param open the first part of the address behind `#plan/` */
export function PlanTabs({ open }: { open: string }) {
  return (
    <nav class="plan-tabs" aria-label={t('plan_parts')}>
      <ul>
        {TABS.map((tab) => (
          <li key={tab}>
            <a href={tab ? `#plan/${tab}` : '#plan'} aria-current={tab === open ? 'page' : undefined}>
              {t(`plan_tab_${tab || 'overview'}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
