import { localDate } from '@/lib/model/local-date';
import { doneTouch, droppedTouch } from '@/lib/model/open-touch';
import type { Touch } from '@/lib/model/touch';
import { t } from '@/lib/platform/i18n';
import { Chip } from './Chip';
import { SelectField } from './fields/SelectField';
import { TextField } from './fields/TextField';

interface Props {
  touch: Touch | null;
  today: Date;
  onChange: (touch: Touch | null) => void;
}

const STATES = ['open', 'done', 'dropped'] as const;
const USEFUL = { unknown: null, yes: true, no: false } as const;
type Useful = keyof typeof USEFUL;

/** Days until a follow-up that nobody has named a day for. */
const A_WEEK = 7;

/** Whether what was said of a touch can be kept: what is still to be done has a day, and what is done was done. */
export function isWhole(touch: Touch | null, today: Date): boolean {
  return !touch || (!lacksDay(touch) && !isAhead(touch, today));
}

function lacksDay({ what, dueOn, doneAt, dropped }: Touch): boolean {
  return dueOn === null && (what === 'followUp' || (doneAt === null && !dropped));
}

/** Said to be done, on a day that has not come, or on none. */
function isAhead({ doneAt, doneOn }: Touch, today: Date): boolean {
  return doneAt !== null && (doneOn === null || doneOn > localDate(today));
}

/** A follow-up that was agreed, or an outreach that was made: its day, and what became of it. */
export function TouchFields({ touch, today, onChange }: Props) {
  // an outreach is logged where the account is at risk, and nowhere by hand
  const what = touch?.what ?? 'followUp';
  const state = touch?.dropped ? 'dropped' : touch?.doneAt ? 'done' : 'open';
  const fresh: Touch = {
    what: 'followUp',
    dueOn: localDate(today, A_WEEK),
    doneAt: null,
    doneOn: null,
    useful: null,
    dropped: false,
  };
  const inState = (now: Touch): Record<(typeof STATES)[number], Touch> => ({
    open: { ...now, doneAt: null, doneOn: null, useful: null, dropped: false },
    done: doneTouch(now, today.toISOString(), localDate(today), null),
    dropped: droppedTouch({ ...now, doneAt: null, doneOn: null, useful: null }),
  });
  return (
    <fieldset class="touch-fields">
      <div class="chips">
        <Chip on={touch !== null} onSwitch={() => onChange(touch ? null : fresh)}>
          {t(`overlay_${what}`)}
        </Chip>
      </div>
      {touch && (
        <div class="touch-parts">
          <TextField
            type="date"
            label={t(`overlay_${what}Day`)}
            value={touch.dueOn ?? ''}
            error={lacksDay(touch) ? t('overlay_problem_noDay') : null}
            onChange={(day) => onChange({ ...touch, dueOn: day || null })}
          />
          <SelectField
            label={t('shared_touchState')}
            value={state}
            choices={STATES.map((value) => ({ value, text: t(`shared_touchState_${value}`) }))}
            onChange={(next) => onChange(inState(touch)[next])}
          />
          {state === 'done' && (
            <>
              <TextField
                type="date"
                label={t('shared_touchDoneOn')}
                value={touch.doneOn ?? ''}
                error={isAhead(touch, today) ? t('shared_touchNotYet') : null}
                onChange={(day) => onChange({ ...touch, doneOn: day || null })}
              />
              <SelectField<Useful>
                label={t('shared_touchUseful')}
                value={touch.useful === null ? 'unknown' : touch.useful ? 'yes' : 'no'}
                choices={[
                  { value: 'unknown', text: t('popup_usefulUnknown') },
                  { value: 'yes', text: t('popup_usefulYes') },
                  { value: 'no', text: t('popup_usefulNo') },
                ]}
                onChange={(useful) => onChange({ ...touch, useful: USEFUL[useful] })}
              />
            </>
          )}
        </div>
      )}
    </fieldset>
  );
}
