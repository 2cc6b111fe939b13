import type { ReviewSection } from '@/lib/model/review-template';
import { t } from '@/lib/platform/i18n';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { Written } from './Written';

/** A section may stay empty on purpose: the reason stands in its place and is printed. */
export function EmptyReason({ section, ...props }: SectionProps & { section: ReviewSection }) {
  const { review, gates, mode, change } = props;
  const reason = review.emptied.find((one) => one.section === section)?.reason ?? '';
  const isAsked = gates.some(({ gate, about }) => gate === 'sectionEmpty' && about === section);
  if (reason === '' && (!isAsked || mode !== 'write')) return null;

  function say(text: string) {
    const rest = review.emptied.filter((one) => one.section !== section);
    change({ ...review, emptied: text === '' ? rest : [...rest, { section, reason: text }] });
  }

  return (
    <Written
      mode={mode}
      noted={notedIn(props, `emptied:${section}`)}
      label={t('review_emptyReason')}
      hint={t('review_emptyHint')}
      longest={600}
      value={reason}
      onChange={say}
    />
  );
}
