import { fullDay } from '@/components/workspace/plan-print/sheet-texts';
import { language, t } from '@/lib/platform/i18n';
import { type Numbered, refsTo } from './annex';
import { PrintSaid } from './PrintSection';
import type { PrintProps } from './print-props';

/** People and teams by the alphabet, all of one size. */
export function PrintRecognition({ review, all }: PrintProps & { all: readonly Numbered[] }) {
  const reason = review.emptied.find(({ section }) => section === 'recognition')?.reason ?? '';
  const listed = [...review.recognition].sort((a, b) => a.who.localeCompare(b.who, language()));
  if (listed.length === 0)
    return <PrintSaid label={t('print_emptied')} text={reason} empty={t('review_nothingSaid')} />;
  return (
    <ul class="print-list">
      {listed.map((one) => (
        <li key={one.id}>
          <p dir="auto">
            <b>{one.who}</b> {one.what}
          </p>
          <p class="print-under figures">
            {[t(`print_kind_${one.kind}`), fullDay(one.on), refsTo(one.evidence, all)]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
