import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { type CountWindowName, countWindow } from '../count-windows';
import { HostAndWindow } from '../HostAndWindow';
import { MeasureCard } from './MeasureCard';
import type { OrgAsking, OrgBook, OrgLine } from './org-asking';
import { RiskPart } from './RiskPart';

interface Props {
  asking: OrgAsking;
  plan: Plan | null;
  version: number;
  today: Date;
}

/** What the person's own org says of their book of accounts, measure by measure. */
export function OrgView({ asking, plan, version, today }: Props) {
  const [books, setBooks] = useState<OrgBook[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState<CountWindowName>(plan ? 'period' : 'quarter');
  const [lines, setLines] = useState<OrgLine[]>([]);
  const [turn, setTurn] = useState(0);
  const window = countWindow(name, plan, today);
  const ready = (books ?? []).filter(({ confirmed }) => confirmed);
  const book = ready.find(({ host }) => host === chosen) ?? ready[0] ?? null;
  const host = book?.host ?? null;
  useEffect(() => void asking.books().then(setBooks), [asking, version, turn]);
  useEffect(() => {
    let current = true;
    if (host !== null) void asking.lines(host, window).then((read) => current && setLines(read));
    return () => {
      current = false;
    };
  }, [host, name, version, turn]);
  if (books === null) return null;
  if (book === null || host === null) {
    const [first] = books;
    return (
      <EmptyState sentence={t(first ? 'figures_org_notConfirmed' : 'figures_org_none')}>
        <a
          class="button primary"
          href={first ? `#connections/${encodeURIComponent(first.host)}` : '#connections'}
        >
          {t(first ? 'figures_org_confirm' : 'figures_org_connections')}
        </a>
      </EmptyState>
    );
  }
  const again = () => setTurn((before) => before + 1);
  return (
    <>
      <p class="lead">{t('figures_org_lead')}</p>
      <HostAndWindow
        hosts={ready.map((one) => one.host)}
        host={host}
        onHost={setChosen}
        window={name}
        onWindow={setName}
        planned={plan !== null}
      />
      <p class="hint org-way">
        <a href={`#connections/${encodeURIComponent(host)}`}>{t('figures_org_mapping')}</a>
      </p>
      {book.state !== 'connected' && (
        <div class="note closed">
          <p>
            {t('connections_twoSentences', t(`connection_${book.state}`), t(`connection_${book.state}_next`))}
          </p>
          <a class="button" href={`#connections/${encodeURIComponent(host)}`}>
            {t('figures_org_connections')}
          </a>
        </div>
      )}
      <ul class="count-cards">
        {lines.map((line) => (
          <MeasureCard
            key={`${host} ${line.id}`}
            line={line}
            plan={plan}
            today={today}
            ask={() => asking.ask(host, line.id, window)}
            keep={(currency) => asking.keep(host, line.id, currency)}
            takeUp={() => asking.takeUp(line.id)}
            onDone={again}
          />
        ))}
      </ul>
      <RiskPart key={host} asking={asking} host={host} today={today} onSet={again} />
    </>
  );
}
