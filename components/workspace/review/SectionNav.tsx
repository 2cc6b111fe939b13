import { useRef } from 'preact/hooks';
import type { ReviewSection } from '@/lib/model/review-template';
import { t, tn } from '@/lib/platform/i18n';
import { SectionLink } from './SectionLink';
import type { SectionProps } from './section';
import { standingOf } from './section-standing';

interface Props extends SectionProps {
  section: ReviewSection;
  onSection: (section: ReviewSection) => void;
}

/** The template's sections in their order, each with how far it is. Arrows move between them. */
export function SectionNav(props: Props) {
  const { template, section, onSection, gates, mode, acts } = props;
  const list = useRef<HTMLUListElement>(null);
  const openIn = (one: ReviewSection) =>
    mode === 'write' ? gates.filter((gate) => gate.blocks && gate.section === one).length : 0;
  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((one) => one.matches(':focus'));
    if (step === undefined || at < 0 || event.altKey) return;
    event.preventDefault();
    links[at + step]?.focus();
  }
  return (
    <nav class="review-nav" aria-label={t('reviewPage_sections')}>
      <ul ref={list} onKeyDown={move}>
        {template.sections.map((one) => (
          <li key={one}>
            <SectionLink
              section={one}
              acts={acts}
              onSection={onSection}
              aria-current={one === section ? 'page' : undefined}
            >
              <span>{t(`review_section_${one}`)}</span>
              <span class="how-far figures">{standingOf(one, props)}</span>
              {openIn(one) > 0 && <span class="unseen">{tn('reviewPage_toMend', openIn(one))}</span>}
            </SectionLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
