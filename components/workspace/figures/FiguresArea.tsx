import { Skeleton } from '@/components/shared/Skeleton';
import type { AreaProps } from '@/components/workspace/area';
import { t } from '@/lib/platform/i18n';
import { BatchView } from './BatchView';
import { CountView } from './CountView';
import { FiguresList } from './FiguresList';
import type { FiguresDoor } from './figures-door';
import { ImportView } from './import/ImportView';
import { ManualView } from './ManualView';
import { OrgView } from './org/OrgView';
import { useFigures } from './use-figures';

/** What stands in this place, by its part of the address. */
const parts = ['', 'import', 'manual', 'queries', 'org'] as const;

/** Where the numbers come from: read from files, counted by the host, or written down by hand. */
export function FiguresArea({ door, rest, version, today }: AreaProps<FiguresDoor>) {
  const now = useFigures(door, version);
  const [first = ''] = rest;
  const part = parts.find((one) => one === first);
  return (
    <>
      <nav class="parts" aria-label={t('figures_parts')}>
        <ul>
          {parts.map((one) => (
            <li key={one}>
              <a
                href={one ? `#figures/${one}` : '#figures'}
                aria-current={one === first ? 'page' : undefined}
              >
                {t(`figures_part_${one || 'all'}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {now === 'trouble' && (
        <p class="note" role="alert">
          {t('shared_trouble_damaged')}
        </p>
      )}
      {now === null && <Skeleton rows={4} />}
      {now !== null && now !== 'trouble' && (
        <>
          {part === '' && <FiguresList door={door} now={now} today={today} />}
          {part === 'import' && <ImportView plan={now.plan} today={today} door={door} />}
          {part === 'manual' && <ManualView door={door} plan={now.plan} version={version} today={today} />}
          {part === 'queries' && (
            <CountView counting={door.counting} plan={now.plan} version={version} today={today} />
          )}
          {part === 'org' && <OrgView asking={door.org} plan={now.plan} version={version} today={today} />}
          {part === undefined && (
            <BatchView key={first} door={door} id={first} now={now} version={version} today={today} />
          )}
        </>
      )}
    </>
  );
}
