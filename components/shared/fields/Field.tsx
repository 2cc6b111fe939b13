import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldText {
  label: string;
  /** what to put in, in one line under the label */
  hint?: string;
  /** what is wrong with what stands there, as a sentence */
  error?: string | null;
}

interface Props extends FieldText {
  children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ComponentChildren;
}

/** Label, control, hint and error, tied together for the eye and for a screen reader. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const said = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field" data-invalid={error ? true : undefined}>
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {children({ id, describedBy: said || undefined, invalid: Boolean(error) })}
      {error && (
        <p id={`${id}-error`} class="field-error" role="status">
          {error}
        </p>
      )}
    </div>
  );
}
