import { t } from '@/lib/platform/i18n';
import type { Contribution } from '@/lib/review/contributions';

/** Activity, behaviour, outcome, metric in a row, with why each step should hold. Lit and dark differ in line and word. */
export function ContributionChain({ chain, metric }: { chain: Contribution; metric: string }) {
  const { activity, behaviour, outcome, links, lit } = chain;
  const steps = [
    { kind: 'activity', text: activity.text, because: '' },
    { kind: 'behaviour', text: behaviour.text, because: links[0].because },
    { kind: 'outcome', text: outcome.text, because: links[1].because },
    { kind: 'metric', text: metric, because: links[2].because },
  ];
  return (
    <ol class="chain" data-lit={lit} aria-label={t(lit ? 'review_chainLit' : 'review_chainUnlit')}>
      {steps.map(({ kind, text, because }) => (
        <li key={kind} data-kind={kind}>
          <span class="faint">{t(`review_step_${kind}`)}</span>
          <b>
            <bdi>{text}</bdi>
          </b>
          {because.trim() !== '' && (
            <span class="soft">
              <bdi>{t('review_because', because)}</bdi>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
