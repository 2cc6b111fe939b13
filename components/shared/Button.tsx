import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** primary: the one main act of a surface; quiet: an act inside a line; plain: everything else */
  kind?: 'primary' | 'plain' | 'quiet';
  children: ComponentChildren;
}

/** The one button. Never submits a form by accident. */
export function Button({ kind = 'plain', children, ...rest }: Props) {
  return (
    <button type="button" {...rest} class={`button ${kind}`}>
      {children}
    </button>
  );
}
