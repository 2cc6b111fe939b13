import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { dateText } from '@/components/shared/calendar';
import type { PaperRow } from '@/lib/model/papers';
import { t, tn } from '@/lib/platform/i18n';
import { failureText } from './failure-text';
import type { FoundRisk, OrgAsking } from './org-asking';
import { RiskTable } from './RiskTable';

interface Props {
  asking: OrgAsking;
  host: string;
  today: Date;
  onSet: () => void;
}

/** The week's list of accounts at risk: set once by the rule, never changed afterwards, older ones beneath. */
export function RiskPart({ asking, host, today, onSet }: Props) {
  const [lists, setLists] = useState<PaperRow<'riskList'>[] | null>(null);
  const [found, setFound] = useState<FoundRisk | 'asking' | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  // as they came with the list, for as long as this page shows it
  const [names, setNames] = useState<Record<string, string>>({});
  const load = () => void asking.lists(host).then(setLists);
  useEffect(load, [host]);
  if (lists === null) return null;
  const week = asking.week();
  const now = lists.find(({ paper }) => paper.week === week);
  const older = lists.filter((one) => one !== now);
  const addressOf = (account: string) => asking.addressOf(host, account);
  async function set() {
    if (found === null || found === 'asking' || !found.ok) return;
    const done = await asking.setRisk(found.list);
    setFailed(done.ok ? null : failureText({ why: done.why, pause: 0 }));
    if (!done.ok) return;
    setNames(found.names);
    setFound(null);
    load();
    onSet();
  }
  return (
    <section class="risk" aria-labelledby="figures-risk">
      <h2 id="figures-risk">{t('figures_risk')}</h2>
      <p class="lead">{t('figures_riskLead')}</p>
      {now && (
        <>
          <p class="hint">{t('figures_riskSet', dateText(now.paper.setOn, today), now.paper.rule)}</p>
          <RiskTable list={now.paper} names={names} addressOf={addressOf} today={today} />
        </>
      )}
      {!now && found !== null && found !== 'asking' && found.ok && (
        <>
          <p class="hint">{t('figures_riskFound', found.list.rule)}</p>
          <RiskTable list={found.list} names={found.names} addressOf={addressOf} today={today} />
        </>
      )}
      {found !== null && found !== 'asking' && !found.ok && (
        <p class="note" role="alert">
          {failureText(found)}
        </p>
      )}
      {failed && (
        <p class="note" role="alert">
          {failed}
        </p>
      )}
      {!now && (
        <div class="acts">
          {found !== null && found !== 'asking' && found.ok ? (
            <>
              <Button kind="primary" onClick={() => void set()}>
                {t('figures_riskSetNow')}
              </Button>
              <Button onClick={() => setFound(null)}>{t('shared_cancel')}</Button>
              <span class="hint">{t('figures_riskFrozen')}</span>
            </>
          ) : (
            <Button
              disabled={found === 'asking'}
              onClick={() => {
                setFound('asking');
                void asking.findRisk(host).then(setFound);
              }}
            >
              {t(found === 'asking' ? 'figures_org_asking' : 'figures_riskFind')}
            </Button>
          )}
        </div>
      )}
      {older.length > 0 && (
        <details class="older">
          <summary>{tn('figures_riskOlder', older.length)}</summary>
          {older.map((one) => (
            <details key={one.id}>
              <summary>
                {t(
                  'figures_riskWeek',
                  dateText(one.paper.week, today),
                  tn('figures_riskAccounts', one.paper.accounts.length),
                )}
              </summary>
              <p class="hint">{t('figures_riskSet', dateText(one.paper.setOn, today), one.paper.rule)}</p>
              <RiskTable list={one.paper} names={{}} addressOf={addressOf} today={today} />
            </details>
          ))}
        </details>
      )}
    </section>
  );
}
