import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

const PARTS = ['tenure', 'partTime', 'territory', 'productArea', 'other'] as const;

/** What the employee wrote about their own circumstances in the plan. Theirs to edit, and theirs alone. */
export function ContextBlock({ plan, name }: { plan: Plan; name: string }) {
  const said = [
    ...PARTS.map((part) => ({ part, text: plan.context[part] })),
    { part: 'constraints', text: plan.constraints },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <section class="stack" aria-label={t('review_contextOf', name)}>
      <h4>{t('review_contextOf', name)}</h4>
      {said.length === 0 ? (
        <p class="soft">{t('review_contextEmpty', name)}</p>
      ) : (
        <dl class="told">
          {said.map(({ part, text }) => (
            <div key={part}>
              <dt>{t(`review_context_${part}`)}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
