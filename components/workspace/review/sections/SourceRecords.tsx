import { dateText } from '@/components/shared/calendar';
import { dateIn } from '@/lib/model/calendar-date';
import { number, t } from '@/lib/platform/i18n';
import { receiptState } from '@/lib/review/evidence-view';
import type { ReviewMaterial } from '@/lib/review/material';
import { noon } from './noon';

const STANDINGS = ['exact', 'changed', 'gone', 'unchecked'] as const;

/** The records the evidence was taken from: where they lie, how many, from when, and whether they still say the same. */
export function SourceRecords({ material }: { material: ReviewMaterial }) {
  const { evidence, plan } = material;
  const hosts = [...new Set(evidence.map(({ record }) => `${record.site} ${record.host}`))].sort();
  if (hosts.length === 0) return null;
  const on = (instant: string) =>
    dateText(dateIn(plan.timeZone, new Date(instant)), noon(material.head.until));
  return (
    <table class="figures wide">
      <caption>{t('reviewPage_records')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reviewPage_host')}</th>
          <th scope="col">{t('reviewPage_piecesCount')}</th>
          <th scope="col">{t('reviewPage_firstLast')}</th>
          {STANDINGS.map((one) => (
            <th key={one} scope="col">
              {t(`workspace_standing_${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hosts.map((host) => {
          const pieces = evidence.filter(({ record }) => `${record.site} ${record.host}` === host);
          const days = pieces.map(({ capturedAt }) => capturedAt).sort();
          const [site = '', name = ''] = host.split(' ');
          return (
            <tr key={host}>
              <th scope="row">{t('shared_record', t(`site_${site}`), name)}</th>
              <td>{number(pieces.length)}</td>
              <td>{t('shared_days', on(days[0] ?? ''), on(days.at(-1) ?? ''))}</td>
              {STANDINGS.map((one) => (
                <td key={one}>{number(pieces.filter((piece) => receiptState(piece) === one).length)}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
