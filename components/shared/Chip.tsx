import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  /** on or off for a chip that can be switched; leave out for one that only names something */
  on?: boolean;
  /** why it is offered, or what it means */
  title?: string;
  onSwitch?: () => void;
}

/** A small name: of a metric, a flag, a choice. With `onSwitch` it is a switch. */
export function Chip({ children, on, title, onSwitch }: Props) {
  if (!onSwitch) {
    return (
      <span class="chip" title={title}>
        {children}
      </span>
    );
  }
  return (
    <button type="button" class="chip" aria-pressed={on ?? false} title={title} onClick={onSwitch}>
      {children}
    </button>
  );
}
