import { metricName } from '@/components/shared/metric-name';
import type { PlanPack } from '@/lib/model/plan-pack';
import { number, t } from '@/lib/platform/i18n';
import type { PackLine } from '../plan-door';
import { PackRenewals } from './PackRenewals';

/** Everything a pack holds, before any of it is taken over. All of it is text. */
export function PackPreview({ pack, lines }: { pack: PlanPack; lines: readonly PackLine[] }) {
  const { vocabulary, templates } = pack;
  const list = (parts: readonly string[]) => parts.join(t('plan_listSeparator'));
  const named = (effect: PackLine['effect']) =>
    list(lines.filter((one) => one.effect === effect).map(lineName));
  return (
    <div class="pack-preview">
      {named('replaces') && <p class="note">{t('plan_packReplaces', named('replaces'))}</p>}
      {named('removes') && <p class="note">{t('plan_packRemoves', named('removes'))}</p>}
      {pack.team && <p dir="auto">{t('plan_packTeam', pack.team)}</p>}
      {pack.presets.map((preset) => (
        <section key={preset.key}>
          <h3 dir="auto">{preset.name}</h3>
          {preset.purpose && <p dir="auto">{preset.purpose}</p>}
          <ul class="figures">
            {preset.metrics
              .filter((one) => one.role === 'scored')
              .map((one) => (
                <li key={one.metric} dir="auto">
                  {t('plan_partWeight', metricName(one.metric, preset), number(one.weight))}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {vocabulary.customerWord && <p>{t('plan_packWord', vocabulary.customerWord)}</p>}
      {vocabulary.tags.length > 0 && (
        <p>{t('plan_packTags', list(vocabulary.tags.map(({ name }) => name)))}</p>
      )}
      {templates.rubric.length > 0 && (
        <p>{t('plan_packRubric', list(templates.rubric.map(({ row }) => t(`rubric_${row}`))))}</p>
      )}
      {templates.agenda.length > 0 && (
        <p>{t('plan_packAgenda', list(templates.agenda.map(({ text }) => text)))}</p>
      )}
      {templates.texts.map((one) => (
        <p key={one.field} dir="auto">
          {t(`plan_packText_${one.field}`, one.text)}
        </p>
      ))}
      {(pack.renewals ?? []).length > 0 && <PackRenewals renewals={pack.renewals ?? []} />}
      {(pack.reviewTemplates ?? []).map((one) => (
        <p key={`${one.id} ${one.version}`} dir="auto">
          {t('plan_packReviewTemplate', one.name, number(one.version), number(one.sections.length))}
        </p>
      ))}
      {pack.totals === false && <p>{t('plan_packNoTotals')}</p>}
      {pack.worksCouncil && <p>{t('plan_packWorksCouncil')}</p>}
    </div>
  );
}

/** What a line is about, in words. */
function lineName({ part, name }: PackLine): string {
  if (part === 'anchors') return t('plan_packPart_anchors', t(`rubric_${name}`));
  if (part === 'renewals') return t('plan_packPart_renewals', name);
  if (part === 'reviewTemplate') return t('plan_packPart_reviewTemplate', name);
  return part === 'preset' || part === 'tag' || part === 'customerWord' ? name : t(`plan_packPart_${part}`);
}
