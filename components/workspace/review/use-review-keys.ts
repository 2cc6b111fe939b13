import { useEffect, useRef } from 'preact/hooks';
import type { ReviewSection } from '@/lib/model/review-template';
import type { Kept } from './use-kept-review';

interface Ways {
  sections: readonly ReviewSection[];
  section: ReviewSection;
  onSection: (section: ReviewSection) => void;
  kept: Pick<Kept, 'undo' | 'redo'> | undefined;
}

/** Whether a key is meant for what stands under the cursor: a field or a dialog. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null;
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside of fields; Alt with the arrows up and down goes from section to section. */
export function useReviewKeys(ways: Ways): void {
  const now = useRef(ways);
  now.current = ways;
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      if (event.defaultPrevented || isTyping(event)) return;
      const { sections, section, onSection, kept } = now.current;
      const key = event.key.toLowerCase();
      if (event.altKey && (key === 'arrowdown' || key === 'arrowup')) {
        const next = sections[sections.indexOf(section) + (key === 'arrowdown' ? 1 : -1)];
        event.preventDefault();
        if (next) onSection(next);
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !kept) return;
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) kept.redo();
      else kept.undo();
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
