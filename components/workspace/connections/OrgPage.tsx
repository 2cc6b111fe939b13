import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { t } from '@/lib/platform/i18n';
import { BeforeConnecting } from './BeforeConnecting';
import { CallsPart } from './CallsPart';
import type { ConnectionsDoor } from './connections-door';
import { LeaveOrg } from './LeaveOrg';
import { OauthPart } from './OauthPart';
import { OrgFacts } from './OrgList';
import { OrgState } from './OrgState';
import { RenewalPart } from './renewal/RenewalPart';
import { useOrg } from './use-org';

interface Props {
  door: ConnectionsDoor;
  host: string;
  today: Date;
}

/** One org: how things stand, what is read, what a renewal is there, what it cost, and the way out. */
export function OrgPage({ door, host, today }: Props) {
  const { org, busy, refused, run, load } = useOrg(door, host);
  const [otherRoad, setOtherRoad] = useState(false);
  if (org === null) return <Skeleton rows={4} />;
  if (org === 'none') {
    return (
      <EmptyState sentence={t('connections_notSalesforce')}>
        <a class="button" href="#connections">
          {t('connections_all')}
        </a>
      </EmptyState>
    );
  }
  const { row, state } = org;
  return (
    <article class="connections org">
      <p class="trail">
        <a href="#connections">{t('connections_all')}</a>
      </p>
      <header>
        <h2>
          <bdi dir="ltr">{org.host}</bdi>
        </h2>
        {row && <OrgFacts row={row} today={today} />}
      </header>
      {state === 'noPermission' && <BeforeConnecting apiHost={org.apiHost} />}
      <OrgState
        org={org}
        busy={busy}
        refused={refused}
        onConnect={() => void run(() => door.connect(host))}
        onLookAgain={() => void run(() => door.lookAgain(host))}
        onOtherRoad={() => setOtherRoad(true)}
      />
      {(state === 'connected' || row?.mapping) && (
        <RenewalPart
          door={door.renewal}
          host={host}
          mapping={row?.mapping ?? null}
          connected={state === 'connected'}
          today={today}
          onSaved={() => void load()}
        />
      )}
      {row && <CallsPart row={row} today={today} />}
      <OauthPart
        org={org}
        busy={busy}
        open={otherRoad}
        onSignIn={(clientId) => void run(() => door.signIn(host, clientId))}
        onSignOut={() => void run(() => door.signOut(host))}
      />
      {(row || org.granted) && (
        <LeaveOrg
          org={org}
          onDisconnect={(keep) => void run(() => door.disconnect(host, keep))}
          onForget={() =>
            void run(async () => {
              await door.forget(host);
              location.hash = '#connections';
            })
          }
        />
      )}
    </article>
  );
}
