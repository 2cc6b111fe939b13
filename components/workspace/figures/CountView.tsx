import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { CountCard } from './CountCard';
import { type CountWindowName, countWindow } from './count-windows';
import type { Counting, CountLine } from './counting';
import { HostAndWindow } from './HostAndWindow';

interface Props {
  counting: Counting;
  plan: Plan | null;
  version: number;
  today: Date;
}

/** Count queries: what the host's own search says of the person's work, asked only when a button is pressed. */
export function CountView({ counting, plan, version, today }: Props) {
  const [hosts, setHosts] = useState<{ host: string; open: boolean }[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState<CountWindowName>(plan ? 'period' : 'month');
  const [lines, setLines] = useState<CountLine[]>([]);
  const window = countWindow(name, plan, today);
  const host = chosen ?? hosts?.[0]?.host ?? null;
  // a host whose page was closed meanwhile stays, so that one can open it again
  const look = () =>
    void counting.hosts().then((found) =>
      setHosts((before) => {
        const gone = (before ?? []).filter((one) => !found.some(({ host: known }) => known === one.host));
        return [...found, ...gone.map((one) => ({ ...one, open: false }))];
      }),
    );
  useEffect(look, []);
  useEffect(() => {
    let current = true;
    if (host !== null) void counting.lines(host, window).then((read) => current && setLines(read));
    return () => {
      current = false;
    };
  }, [host, name, version]);
  if (hosts === null) return null;
  if (host === null) {
    return (
      <EmptyState sentence={t('figures_noHost')}>
        <Button kind="primary" onClick={look}>
          {t('figures_lookAgain')}
        </Button>
      </EmptyState>
    );
  }
  const open = hosts.find((one) => one.host === host)?.open ?? false;
  return (
    <>
      <p class="lead">{t('figures_countLead')}</p>
      <HostAndWindow
        hosts={hosts.map((one) => one.host)}
        host={host}
        onHost={setChosen}
        window={name}
        onWindow={setName}
        planned={plan !== null}
      />
      {!open && (
        <div class="note closed">
          <p>{t('figures_noTab', host)}</p>
          <Button onClick={() => void counting.open(host)}>{t('figures_openHost', host)}</Button>
          <Button onClick={look}>{t('figures_lookAgain')}</Button>
        </div>
      )}
      <ul class="count-cards">
        {lines.map((line) => (
          <CountCard
            key={line.metric}
            line={line}
            plan={plan}
            today={today}
            ask={() => counting.ask(host, line.metric, window)}
            onAsked={look}
          />
        ))}
      </ul>
    </>
  );
}
