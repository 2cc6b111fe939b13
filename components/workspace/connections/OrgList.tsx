import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '@/components/shared/Skeleton';
import type { OrgRow } from '@/lib/model/org';
import { day, t } from '@/lib/platform/i18n';
import type { ConnectionsDoor } from './connections-door';
import { GoToOrg } from './GoToOrg';

interface Props {
  door: ConnectionsDoor;
  version: number;
  today: Date;
}

/** Every org that is remembered, with how things stand; without any, how one gets here. */
export function OrgList({ door, version, today }: Props) {
  const [rows, setRows] = useState<OrgRow[] | null>(null);
  useEffect(() => {
    let current = true;
    const read = () => void door.list().then((found) => current && setRows(found));
    read();
    const stop = door.onStored(read);
    return () => {
      current = false;
      stop();
    };
  }, [door, version]);
  if (rows === null) return <Skeleton rows={3} />;
  return (
    <div class="connections">
      <p class="lead">{t(rows.length > 0 ? 'connections_lead' : 'connections_empty')}</p>
      {rows.length > 0 && (
        <ul class="orgs">
          {rows.map((row) => (
            <li key={row.host} class="org-line">
              <a href={`#connections/${encodeURIComponent(row.host)}`} dir="ltr">
                {row.host}
              </a>
              <p>{t(`connection_${row.state}`)}</p>
              <OrgFacts row={row} today={today} />
            </li>
          ))}
        </ul>
      )}
      <GoToOrg read={door.read} />
    </div>
  );
}

/** The road, since when, and whether it is known what a renewal is. */
export function OrgFacts({ row, today }: { row: OrgRow; today: Date }) {
  return (
    <ul class="dotted figures">
      <li>{t(`connections_road_${row.road}`)}</li>
      {row.connectedAt && <li>{t('connections_since', day(new Date(row.connectedAt), today))}</li>}
      <li>{t('connections_stateAt', day(new Date(row.stateAt), today))}</li>
      <li>{t(row.mapping?.confirmedAt ? 'connections_renewalKnown' : 'connections_renewalUnknown')}</li>
    </ul>
  );
}
