import type { ComponentChildren } from 'preact';

interface Props {
  /** what one can do here, in one sentence */
  sentence: string;
  /** the one thing to press */
  children?: ComponentChildren;
}

/** Nothing here yet: one sentence that teaches and one button. */
export function EmptyState({ sentence, children }: Props) {
  return (
    <div class="empty">
      <p>{sentence}</p>
      {children}
    </div>
  );
}
