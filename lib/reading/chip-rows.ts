import type { Deed } from '@/lib/draw/deed';
import { localDate } from '@/lib/model/local-date';
import type { Touch } from '@/lib/model/touch';
import { t } from '@/lib/platform/i18n';
import type { Reading } from '@/lib/sites/contract';

/** Something said of a piece of evidence with one press: pressed while the composer holds its value. */
interface Saying {
  name: string;
  value: string;
  press: Deed;
  /** what the day is called that goes with it */
  day?: string;
}

/** Sayings that belong together. */
export interface ChipRow {
  legend: string;
  sayings: Saying[];
}

/** Days until a follow-up that nobody has named a day for. */
const A_WEEK = 7;

const UNDONE: Omit<Touch, 'what'> = { dueOn: null, doneAt: null, doneOn: null, useful: null, dropped: false };

/** How it went, and what else belongs to it: a follow-up always, an outreach where the account is at risk. */
export function chipRows({ mayReachOut }: Pick<Reading, 'mayReachOut'>, now: Date): ChipRow[] {
  const followUp: Touch = { ...UNDONE, what: 'followUp', dueOn: localDate(now, A_WEEK) };
  return [
    {
      legend: t('overlay_outcome'),
      sayings: ['helped', 'partly', 'lesson', 'beyond'].map((value) => ({
        name: t(`overlay_outcome_${value}`),
        value,
        press: ['setOutcome', value],
      })),
    },
    {
      legend: t('overlay_also'),
      sayings: [
        ...['colleague', 'story'].map(
          (value): Saying => ({
            name: t(`overlay_${value}`),
            value,
            press: ['flip', value],
          }),
        ),
        ...(mayReachOut ? [followUp, outreachAt(now)] : [followUp]).map(
          (touch): Saying => ({
            name: t(`overlay_${touch.what}`),
            value: touch.what,
            press: ['flipTouch', touch],
            day: t(`overlay_${touch.what}Day`),
          }),
        ),
      ],
    },
  ];
}

/** An outreach made just now, with nothing left to do. */
export function outreachAt(now: Date): Touch {
  return { ...UNDONE, what: 'outreach', doneAt: now.toISOString(), doneOn: localDate(now) };
}
