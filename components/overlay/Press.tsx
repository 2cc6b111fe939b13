/** @jsxImportSource @/lib/draw */
import type { ComponentChildren } from 'preact';

interface Props {
  look?: 'primary' | 'quiet' | 'quiet tag still' | 'quiet older' | 'quiet away' | 'quiet still';
  /** the name under which the focus finds it */
  focus?: string;
  off?: boolean;
  describedBy?: string;
  onPress: () => void;
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
      onClick={onPress}
    >
      {children}
    </button>
  );
}
