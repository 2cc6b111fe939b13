import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { moment, t } from '@/lib/platform/i18n';
import { failureText } from './failure-text';
import { LastFigure } from './LastFigure';
import { OpenFigures } from './OpenFigures';
import type { OrgAsked, OrgAsking, OrgFailure, OrgLine } from './org-asking';

interface Props {
  line: OrgLine;
  plan: Plan | null;
  today: Date;
  ask: () => Promise<OrgAsked>;
  keep: (currency: string | null) => Promise<OrgAsked>;
  takeUp: () => ReturnType<OrgAsking['takeUp']>;
  /** something was asked, kept or taken up, whatever came of it */
  onDone: () => void;
}

/** One measure: what it can see, what will be asked, and what came of it. */
export function MeasureCard({ line, plan, today, ask, keep, takeUp, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<{ why: OrgFailure; pause: number } | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const { id, lack, last, next, open, metrics } = line;
  const name = t(`measures_${id}`);
  const waits = next !== null && new Date(next) > today;
  async function run(what: () => Promise<OrgAsked>) {
    setAsking(true);
    const done = await what();
    setAsking(false);
    setFailed(done.ok ? null : done);
    onDone();
  }
  async function take() {
    const done = await takeUp();
    setFailed(done.ok ? null : { why: done.why, pause: 0 });
    if (done.ok) setTaken(done.metric);
    onDone();
  }
  return (
    <li class="card count-card measure">
      <h2>{name}</h2>
      <p>{t(`measures_${id}_can`)}</p>
      <p class="hint" dir="auto">
        {metrics.length > 0
          ? t('figures_org_countsFor', metrics.map((one) => metricName(one, plan)).join(t('figures_and')))
          : t('figures_org_countsForNone')}
      </p>
      {line.queries.length > 0 && (
        <details class="soql">
          <summary>{t('figures_org_queries')}</summary>
          {line.queries.map((one) => (
            <pre key={one.name} dir="ltr">
              {one.soql}
            </pre>
          ))}
        </details>
      )}
      {lack ? (
        <p class="soft lack">{t(`figures_org_lack_${lack}`)}</p>
      ) : (
        <div class="acts">
          <Button
            kind="primary"
            disabled={asking || waits}
            aria-label={t('figures_org_askOf', name)}
            onClick={() => void run(ask)}
          >
            {t(asking ? 'figures_org_asking' : 'figures_org_ask')}
          </Button>
          {waits && next && <span class="hint">{t('figures_nextAt', moment(new Date(next)))}</span>}
        </div>
      )}
      {metrics.length === 0 && !lack && (
        <div class="acts">
          <Button onClick={() => void take()}>{t('figures_org_takeUp')}</Button>
        </div>
      )}
      {taken && (
        <p>
          <a href={`#plan/metrics/${taken}`}>{t('figures_org_takenUp')}</a>
        </p>
      )}
      {open && (
        <OpenFigures
          figures={open}
          mayKeep={metrics.length > 0}
          onKeep={(currency) => void run(() => keep(currency))}
        />
      )}
      <div role="status" class="figures">
        {failed ? (
          <p>{failureText(failed)}</p>
        ) : last ? (
          <LastFigure last={last} today={today} />
        ) : (
          !lack && !open && <p>{t('figures_org_neverAsked')}</p>
        )}
      </div>
    </li>
  );
}
