import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { Flag } from '@/lib/progress/progress-row';
import { FlagMark } from './FlagMark';
import { flagSentence } from './flag-text';

/** The number a flag goes by where there is more than one; null for the only one. */
export function flagNumber(flags: readonly Flag[], flag: Flag): number | null {
  return flags.length > 1 ? flags.indexOf(flag) + 1 : null;
}

interface Props {
  flags: readonly Flag[];
  /** every flag there is, to number them alike everywhere */
  all: readonly Flag[];
  plan: Plan;
}

/** What the data raises: each a sentence, tied by its mark to the metrics it speaks of. */
export function FlagNotes({ flags, all, plan }: Props) {
  if (flags.length === 0) return null;
  return (
    <ul class="flags" aria-label={t('progress_flags')}>
      {flags.map((flag) => (
        <li key={`${flag.kind}-${flag.metric}-${flag.guard}`} class="note flag">
          <FlagMark number={flagNumber(all, flag)} />
          <span>{flagSentence(flag, plan)}</span>
        </li>
      ))}
    </ul>
  );
}
