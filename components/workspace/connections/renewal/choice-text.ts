import { t } from '@/lib/platform/i18n';
import type { Choice } from '../renewal-door';

/** Choices as a select lists them; one that is chosen already stays, even where the org hides it now. */
export function choicesWith(
  choices: readonly Choice[],
  known: string | null,
): { value: string; text: string }[] {
  const listed = choices.map(({ name, label }) => ({
    value: name,
    text: label === name ? name : t('connections_choice', label, name),
  }));
  const isThere = known === null || known === '' || choices.some(({ name }) => name === known);
  return isThere ? listed : [{ value: known, text: known }, ...listed];
}
