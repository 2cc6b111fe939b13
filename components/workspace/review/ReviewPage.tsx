import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { WorkspaceAt } from '@/components/progress/Way';
import { t } from '@/lib/platform/i18n';
import { BeforeSigning } from './BeforeSigning';
import { ReviewHead } from './ReviewHead';
import { SectionFrame } from './SectionFrame';
import { SectionNav } from './SectionNav';
import { SpreadPanel } from './SpreadPanel';
import type { SectionProps } from './section';
import type { Trust } from './trust';
import type { Kept } from './use-kept-review';
import { useReviewKeys } from './use-review-keys';
import { gatesIn, progressIn } from './work-out';

interface Props extends Omit<SectionProps, 'progress' | 'gates'> {
  section: SectionProps['template']['sections'][number];
  onSection: (section: Props['section']) => void;
  /** null: not handed over yet, the sender's own preview */
  trust: Trust | null;
  /** that it is put away, and the way back for every change; left out where nothing is changed */
  kept?: Kept;
  /** what is to be said before anything else */
  children?: ComponentChildren;
}

/** A review as its manager writes it, its employee answers it, and as the sender sees it beforehand. */
export function ReviewPage({ section, onSection, trust, kept, children, ...same }: Props) {
  const { material, review, template, mode, today } = same;
  const progress = useMemo(() => progressIn(material, review), [material, review.objections, review.ratings]);
  const gates = useMemo(
    () => gatesIn({ material, review, template, progress, today, doubt: trust?.doubt ?? null }),
    [material, review, template, progress, today, trust],
  );
  useReviewKeys({ sections: template.sections, section, onSection, kept });
  const all: SectionProps = { ...same, progress, gates };
  return (
    <WorkspaceAt.Provider value="elsewhere">
      <div class="review-page" data-mode={mode}>
        <ReviewHead {...same} trust={trust} kept={kept} />
        {children}
        <div class="review-columns">
          <SectionNav {...all} section={section} onSection={onSection} />
          <SectionFrame {...all} section={section} onSection={onSection} />
          <aside class="review-aside" aria-label={t('reviewPage_aside')}>
            <SpreadPanel {...all} />
            {mode === 'write' && <BeforeSigning {...all} onSection={onSection} />}
          </aside>
        </div>
      </div>
    </WorkspaceAt.Provider>
  );
}
