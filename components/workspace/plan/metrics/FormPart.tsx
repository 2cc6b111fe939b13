import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** what this part is for, in one sentence */
  hint?: string;
  children: ComponentChildren;
}

/** One part of a form under its heading. */
export function FormPart({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section class="form-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
