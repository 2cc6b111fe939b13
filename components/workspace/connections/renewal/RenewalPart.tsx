import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { day, t } from '@/lib/platform/i18n';
import type { RenewalDoor } from '../renewal-door';
import { Confirmed } from './Confirmed';
import { PointAtIt } from './PointAtIt';
import { Proposals } from './Proposals';

interface Props {
  door: RenewalDoor;
  host: string;
  mapping: RenewalMapping | null;
  connected: boolean;
  today: Date;
  onSaved: () => void;
}

/** What a renewal is in this org: confirmed, proposed, or pointed at by hand. */
export function RenewalPart({ door, host, mapping, connected, today, onSaved }: Props) {
  const confirmed = mapping?.confirmedAt ? mapping : null;
  const [view, setView] = useState<'asItIs' | 'proposals' | { from: RenewalMapping | null }>('asItIs');
  const [said, setSaid] = useState<string | null>(null);
  const now = view === 'asItIs' && !confirmed && connected ? 'proposals' : view;
  const heading = useRef<HTMLHeadingElement>(null);
  // what was pressed goes: whoever uses keys goes on from the heading, not from the top of the page
  function show(next: typeof view) {
    setView(next);
    heading.current?.focus();
  }
  async function save(next: RenewalMapping) {
    const saved = await door.save(host, next);
    setSaid(t(saved ? 'connections_saved' : 'connections_notSaved'));
    if (!saved) return;
    show('asItIs');
    onSaved();
  }
  const back = () => show('asItIs');
  return (
    <section class="renewals" aria-labelledby="connections-renewals">
      <h3 id="connections-renewals" ref={heading} tabIndex={-1}>
        {t('connections_renewals')}
      </h3>
      {now === 'asItIs' && confirmed && (
        <>
          <p class="hint">{t('connections_confirmedOn', day(new Date(confirmed.confirmedAt ?? 0), today))}</p>
          <Confirmed mapping={confirmed} />
          {connected && (
            <div class="acts">
              <Button onClick={() => show({ from: confirmed })}>{t('connections_change')}</Button>
              <Button kind="quiet" onClick={() => show('proposals')}>
                {t('connections_proposeAgain')}
              </Button>
            </div>
          )}
        </>
      )}
      {now === 'asItIs' && !confirmed && <p class="soft">{t('connections_renewalsLater')}</p>}
      {now === 'proposals' && (
        <Proposals
          door={door}
          host={host}
          today={today}
          onConfirm={save}
          onPoint={(from) => show({ from })}
          onBack={confirmed ? back : undefined}
        />
      )}
      {typeof now === 'object' && (
        <PointAtIt door={door} host={host} from={now.from} today={today} onConfirm={save} onBack={back} />
      )}
      <p role="status" class="outcome">
        {said}
      </p>
    </section>
  );
}
