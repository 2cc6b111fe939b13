import { dateText } from '@/components/shared/calendar';
import type { Note } from '@/lib/exchange/import/result';
import { t, tn } from '@/lib/platform/i18n';

interface Props {
  notes: readonly Note[];
  /** rows that count for somebody else, or in another currency */
  others: number;
  today: Date;
}

/** What is worth knowing and keeps nothing from being read. */
export function Notes({ notes, others, today }: Props) {
  const said = notes.map(({ code, about }) => {
    const [first = '', second = '', ...rest] = about;
    if (code === 'tooFewForNps') {
      const [from, to] = [first, second].map((date) => dateText(String(date), today));
      return t('figures_note_tooFewForNps', from ?? '', to ?? '', ...rest);
    }
    return tn(`figures_note_${code}`, Number(first));
  });
  if (others > 0) said.push(tn('figures_note_others', others));
  return said.map((sentence) => (
    <p key={sentence} class="soft">
      {sentence}
    </p>
  ));
}
