import type { AreaProps } from '@/components/workspace/area';
import { t } from '@/lib/platform/i18n';
import type { CalibrationDoor } from './calibration-door';
import { KeptResult } from './KeptResult';
import { MakePack } from './MakePack';
import { OwnProfile } from './OwnProfile';
import { PracticeList } from './PracticeList';
import { RoundList } from './RoundList';
import { RoundView } from './RoundView';

/** What stands in this place, by its part of the address. */
const parts = ['', 'make', 'practice', 'mine'] as const;

/**
 * Rating the same things apart, and looking at where people differ. `round/<pack>` is one round, `result/<paper>`
 * one that was kept.
 */
export function CalibrationArea({ door, rest, version, today }: AreaProps<CalibrationDoor>) {
  const [first = '', second = ''] = rest;
  const same = { door, version, today };
  const open = first === 'round' || first === 'result' ? '' : first;
  return (
    <>
      <nav class="parts no-print" aria-label={t('calibration_parts')}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a
                href={part ? `#calibration/${part}` : '#calibration'}
                aria-current={part === open ? 'page' : undefined}
              >
                {t(`calibration_part_${part || 'rounds'}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {first === 'round' && <RoundView key={second} {...same} pack={second} />}
      {first === 'result' && <KeptResult key={second} {...same} id={second} />}
      {first === 'make' && <MakePack {...same} />}
      {first === 'practice' && <PracticeList {...same} open={second} />}
      {first === 'mine' && <OwnProfile {...same} />}
      {!['round', 'result', 'make', 'practice', 'mine'].includes(first) && <RoundList {...same} />}
    </>
  );
}
