import { planTitle, roleName } from '@/components/workspace/plan/plan-title';
import { fullDay, fullDays } from '@/components/workspace/plan-print/sheet-texts';
import { dateIn } from '@/lib/model/calendar-date';
import { number, t, tn } from '@/lib/platform/i18n';
import { fingerprint } from './fingerprint';
import { PrintFacts } from './PrintSection';
import type { PrintProps } from './print-props';

/** Whose review, by whom, of which period, by which template, written from which bundle. */
export function PrintHead({ material, review, template }: PrintProps) {
  const { head, plan, evidence } = material;
  const on = (instant: string) => fullDay(dateIn(plan.timeZone, new Date(instant)));
  const { manager, employee } = review.signatures;
  const state = manager && employee ? 'both' : manager ? 'manager' : 'draft';
  return (
    <header class="print-head">
      <p class="print-kind">{t('print_kind')}</p>
      <h2 dir="auto">{review.employee.name}</h2>
      <p class="print-period figures">{fullDays(review.from, review.to)}</p>
      <PrintFacts
        lines={[
          [t('print_role'), roleName(review.role)],
          [t('print_manager'), review.manager],
          [t('print_plan'), t('print_planVersion', planTitle(plan), number(plan.version))],
          [
            t('print_template'),
            t('print_templateVersion', template.name, template.id, number(template.version)),
          ],
          [t('print_opened'), fullDay(review.openedOn)],
          [
            t('print_bundle'),
            t('print_bundleSaid', head.by.name, on(head.madeAt), tn('print_pieces', evidence.length)),
          ],
          [
            t('print_fingerprint'),
            t('print_fingerprintSaid', fingerprint(head.checkpoint.root), number(head.checkpoint.size)),
          ],
          [t('print_state'), t(`print_state_${state}`, review.employee.name, review.manager)],
        ]}
      />
    </header>
  );
}
