/** @jsxImportSource @/lib/draw */

import type { ComponentChildren } from 'preact';
import type { Deed } from '@/lib/draw/deed';

interface Props {
  on: boolean;
  /** drawn in pencil: on unless the person takes it out */
  pencilled?: boolean;
  describedBy?: string;
  focusName?: string;
  onFlip: (() => void) | Deed;
  children: ComponentChildren;
}

/** A chip that is on or off. */
export function Toggle({ on, pencilled, describedBy, focusName, onFlip, children }: Props) {
  return (
    <button
      type="button"
      class={pencilled ? 'chip pencilled' : 'chip'}
      aria-pressed={on}
      aria-describedby={describedBy}
      data-focus={focusName}
      onClick={onFlip as () => void}
    >
      {children}
    </button>
  );
}
