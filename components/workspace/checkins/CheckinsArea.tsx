import type { AreaProps } from '@/components/workspace/area';
import { t } from '@/lib/platform/i18n';
import { CheckInEditor } from './CheckInEditor';
import { CheckInList } from './CheckInList';
import type { CheckinsDoor } from './checkins-door';
import { ExperimentList } from './ExperimentList';
import { InitiativeList } from './InitiativeList';
import { LessonList } from './LessonList';
import { ObstacleList } from './ObstacleList';

/** What stands in this place, by its part of the address. */
const parts = ['', 'obstacles', 'experiments', 'initiatives', 'lessons'] as const;

/** Conversations, and what is written down between them. */
export function CheckinsArea({ door, rest, version, today }: AreaProps<CheckinsDoor>) {
  const [first = '', second, third] = rest;
  const same = { door, version, today };
  if (first === 'talk') return <CheckInEditor key={second ?? 'new'} {...same} id={second} />;
  return (
    <>
      <nav class="parts" aria-label={t('checkins_parts')}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a
                href={part ? `#checkins/${part}` : '#checkins'}
                aria-current={part === first ? 'page' : undefined}
              >
                {t(`checkins_part_${part || 'talks'}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {first === 'obstacles' && <ObstacleList {...same} metric={second === 'new' ? third : undefined} />}
      {first === 'experiments' && <ExperimentList {...same} />}
      {first === 'initiatives' && <InitiativeList {...same} />}
      {first === 'lessons' && <LessonList {...same} />}
      {!parts.some((part) => part !== '' && part === first) && <CheckInList {...same} />}
    </>
  );
}
