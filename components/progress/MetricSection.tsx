import type { ComponentChildren } from 'preact';

interface Props {
  /** names the section for the style sheet: outcomes, signals, context */
  kind: 'outcomes' | 'signals' | 'context';
  title: string;
  /** stands at the end of the title line */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A group of rows under its label; outcomes, signals and context are told apart by place and shape. */
export function MetricSection({ kind, title, aside, children }: Props) {
  return (
    <section class={`metrics ${kind}`} aria-label={title}>
      <div class="label-line">
        <h2 class="section-label">{title}</h2>
        {aside}
      </div>
      <ul>{children}</ul>
    </section>
  );
}
