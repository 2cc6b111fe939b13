import type { AnchorHTMLAttributes, ComponentChildren } from 'preact';
import type { ReviewSection } from '@/lib/model/review-template';
import type { ReviewActs } from './section';

interface Props extends Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'class' | 'aria-current'> {
  section: ReviewSection;
  acts: Pick<ReviewActs, 'wayTo'>;
  onSection: (section: ReviewSection) => void;
  children: ComponentChildren;
}

/** A real link to a section: can be opened in a tab of its own, and is followed in place otherwise. */
export function SectionLink({ section, acts, onSection, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={acts.wayTo(section)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onSection(section);
      }}
    >
      {children}
    </a>
  );
}
