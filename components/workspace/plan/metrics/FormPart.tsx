import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** what this part is for, in one sentence */
  hint?: string;
  /** how deep its heading stands on the page */
  level?: 2 | 3;
  children: ComponentChildren;
}

/** One part of a form under its heading. */
export function FormPart({ title, hint, level = 3, children }: Props) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="form-part" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
