/** @jsxImportSource @/lib/draw */
import type { ComponentChildren } from 'preact';
import type { Deed } from '@/lib/draw/deed';

interface Props {
  look?: 'primary' | 'quiet' | 'quiet tag still' | 'quiet away' | 'quiet still';
  /** the name under which the focus finds it */
  focus?: string;
  off?: boolean;
  describedBy?: string;
  onPress: (() => void) | Deed;
  children: ComponentChildren;
}

/** The one button of the margin. Switched off, it can still be reached and read. */
export function Press({ look, focus, off, describedBy, onPress, children }: Props) {
  return (
    <button
      type="button"
      class={`button ${look ?? ''}`}
      data-focus={focus}
      aria-disabled={off}
      aria-describedby={describedBy}
      onClick={onPress as () => void}
    >
      {children}
    </button>
  );
}
