import { useRef } from 'preact/hooks';
import { useAfterFirst } from '@/components/workspace/use-after-first';
import type { ReviewSection } from '@/lib/model/review-template';
import { t } from '@/lib/platform/i18n';
import { SectionLink } from './SectionLink';
import type { SectionProps } from './section';
import { sectionParts } from './section-parts';
import { EmptyReason } from './sections/EmptyReason';

interface Props extends SectionProps {
  section: ReviewSection;
  onSection: (section: ReviewSection) => void;
}

/** The section that is open, and the way to the next. The focus goes to its heading when it changes. */
export function SectionFrame({ section, onSection, ...same }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useAfterFirst(() => heading.current?.focus(), [section]);
  const { sections } = same.template;
  const next = sections[sections.indexOf(section) + 1];
  const Part = sectionParts[section];
  return (
    <section class="review-section" data-section={section} aria-labelledby="review-section">
      <h3 id="review-section" ref={heading} tabIndex={-1} class="section-title">
        {t(`review_section_${section}`)}
      </h3>
      <Part key={section} {...same} />
      <EmptyReason {...same} section={section} />
      {next && (
        <p class="review-next no-print">
          <SectionLink class="button" section={next} acts={same.acts} onSection={onSection}>
            {t('reviewPage_next', t(`review_section_${next}`))}
          </SectionLink>
        </p>
      )}
    </section>
  );
}
