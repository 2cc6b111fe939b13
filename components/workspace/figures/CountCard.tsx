import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { daysText } from '@/components/shared/calendar';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { moment, number, t } from '@/lib/platform/i18n';
import type { Asked, CountLine } from './counting';

interface Props {
  line: CountLine;
  plan: Plan | null;
  today: Date;
  ask: () => Promise<Asked>;
  /** asked, whatever came of it */
  onAsked: () => void;
}

/** One metric: what the count can see, both queries, and the button that asks them. */
export function CountCard({ line, plan, today, ask, onAsked }: Props) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Exclude<Asked, { ok: true }> | null>(null);
  const { last, next } = line;
  const name = metricName(line.metric, plan);
  const waits = next !== null && new Date(next) > today;
  async function press() {
    setAsking(true);
    const asked = await ask();
    setAsking(false);
    setFailed(asked.ok ? null : asked);
    onAsked();
  }
  return (
    <li class="card count-card">
      <h2 dir="auto">{name}</h2>
      <p>{line.own ? t('figures_ownQuery') : t(`counts_${line.site}_${line.metric}`)}</p>
      <dl class="queries">
        <dt>{t('figures_numerator')}</dt>
        <dd dir="ltr">{line.numerator}</dd>
        <dt>{t('figures_denominator')}</dt>
        <dd dir="ltr">{line.denominator}</dd>
      </dl>
      <div class="acts">
        <Button
          kind="primary"
          disabled={asking || waits}
          aria-label={t('figures_refreshOf', name)}
          onClick={() => void press()}
        >
          {t(asking ? 'figures_asking' : 'figures_refresh')}
        </Button>
        {waits && next && <span class="hint">{t('figures_nextAt', moment(new Date(next)))}</span>}
      </div>
      <p role="status" class="figures">
        {failed
          ? t(`figures_failed_${failed.why}`, number(failed.pause))
          : last
            ? t(
                'figures_lastCount',
                t('figures_of', number(last.good), number(last.n)),
                daysText(last.window, today),
                moment(new Date(last.at)),
              )
            : t('figures_neverAsked')}
      </p>
    </li>
  );
}
