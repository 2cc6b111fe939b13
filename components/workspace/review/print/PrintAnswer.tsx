import { fullDay } from '@/components/workspace/plan-print/sheet-texts';
import { t } from '@/lib/platform/i18n';
import { PrintSaid } from './PrintSection';
import type { PrintProps } from './print-props';

/** The employee's word on one item, as large as what it answers; a line to write on while there is none. */
export function PrintAnswer({ item, review }: Pick<PrintProps, 'review'> & { item: string }) {
  const given = review.answers.find((one) => one.item === item);
  const { name } = review.employee;
  if (!given) return <PrintSaid label={t('print_answer', name)} text="" empty={t('print_notAnswered')} />;
  return (
    <PrintSaid
      label={t('print_answerOn', name, t(`print_answer_${given.answer}`), fullDay(given.on))}
      text={given.text}
      empty=""
    />
  );
}
