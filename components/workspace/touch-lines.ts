import { dueText } from '@/components/shared/due-text';
import type { Touch } from '@/lib/model/touch';
import { day, t } from '@/lib/platform/i18n';

/** What was agreed or made at a piece of evidence, and what became of it, a phrase each. */
export function touchLines(touch: Touch, today: Date): string[] {
  const { what, dueOn, doneOn, dropped } = touch;
  const date = (on: string) => day(new Date(on), today, 'UTC');
  const agreed = what === 'followUp' && dueOn !== null ? [t('workspace_touchAgreed', date(dueOn))] : [];
  if (dropped) return [...agreed, t(`workspace_touchDropped_${what}`)];
  if (doneOn === null) return [t(`workspace_touchOpen_${what}`, dueOn ? dueText(dueOn, today) : '')];
  const made = [t(`workspace_touchDone_${what}`, date(doneOn)), usefulText(touch)];
  const next = what === 'outreach' && dueOn !== null ? [t('workspace_touchNext', dueText(dueOn, today))] : [];
  return [...agreed, ...made, ...next];
}

function usefulText({ useful }: Touch): string {
  return t(`workspace_touchUseful_${useful === null ? 'unknown' : useful ? 'yes' : 'no'}`);
}
