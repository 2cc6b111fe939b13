import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { ReviewSection } from '@/lib/model/review-template';
import { t } from '@/lib/platform/i18n';
import { Sources } from '../sections/Sources';
import { type Numbered, numbered } from './annex';
import { PrintAnnex } from './PrintAnnex';
import { PrintContext } from './PrintContext';
import { PrintContributions } from './PrintContributions';
import { PrintExamples } from './PrintExamples';
import { PrintHead } from './PrintHead';
import { PrintMap } from './PrintMap';
import { PrintObjectives } from './PrintObjectives';
import { PrintRatings } from './PrintRatings';
import { PrintReading } from './PrintReading';
import { PrintRecognition } from './PrintRecognition';
import { PrintSection } from './PrintSection';
import { PrintSignOff } from './PrintSignOff';
import { PrintStory } from './PrintStory';
import { PrintWorking } from './PrintWorking';
import { pageStyle } from './page-style';
import { asSection, type PrintProps } from './print-props';

interface Props extends PrintProps {
  /** opens the browser's own print dialog */
  onPrint?: () => void;
}

type Part = (props: PrintProps & { all: readonly Numbered[] }) => ComponentChild;

const parts: Record<ReviewSection, Part> = {
  map: PrintMap,
  sources: (props) => <Sources {...asSection(props)} />,
  examples: PrintExamples,
  ratings: PrintRatings,
  contributions: PrintContributions,
  objectives: PrintObjectives,
  context: PrintContext,
  story: PrintStory,
  recognition: PrintRecognition,
  working: PrintWorking,
  reading: PrintReading,
  signOff: PrintSignOff,
};

/** A review as a document to be signed: every section of its template in order, and the evidence as an annex. */
export function ReviewPrint({ onPrint = () => print(), ...props }: Props) {
  const { material, review, template } = props;
  const all = useMemo(() => numbered(material.evidence), [material.evidence]);
  const signed = review.signatures.manager !== null && review.signatures.employee !== null;
  return (
    <div class="review-print">
      <style>{pageStyle(review, signed)}</style>
      <div class="print-bar">
        <Button kind="primary" onClick={onPrint}>
          {t('print_act')}
        </Button>
        <p class="hint">{t(signed ? 'print_hintSigned' : 'print_hintDraft')}</p>
      </div>
      <article class="review-sheet" aria-label={t('print_document')}>
        <PrintHead {...props} />
        {template.sections.map((section, index) => {
          const Body = parts[section];
          const title = t('print_numbered', index + 1, t(`print_section_${section}`));
          return (
            <PrintSection key={section} name={section} title={title}>
              <Body {...props} all={all} />
            </PrintSection>
          );
        })}
        {all.length > 0 && (
          <PrintSection name="annex" title={t('print_annex')}>
            <PrintAnnex {...props} all={all} />
          </PrintSection>
        )}
      </article>
    </div>
  );
}
