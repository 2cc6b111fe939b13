import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  name: string;
  children: ComponentChildren;
}

/** A numbered part of the document. Its heading never stands alone at the foot of a page. */
export function PrintSection({ title, name, children }: Props) {
  const id = useId();
  return (
    <section class="print-part" data-part={name} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** A few facts, a label and a value each; what is empty is left out. */
export function PrintFacts({ lines }: { lines: readonly (readonly [label: string, value: string])[] }) {
  return (
    <dl class="print-facts">
      {lines
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Somebody's words under what they answer; said to be empty where nothing was said. */
export function PrintSaid({ label, text, empty }: { label: string; text: string; empty?: string }) {
  if (text.trim() === '' && empty === undefined) return null;
  return (
    <p class="print-said" dir="auto">
      <b>{label}</b> {text.trim() || <span class="print-empty">{empty}</span>}
    </p>
  );
}
