import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Where the workspace is, seen from here: on this very page, in a tab of its own, or elsewhere: the figures are
 * somebody else's and their rows lie in that person's workspace.
 */
export const WorkspaceAt = createContext<'here' | 'tab' | 'elsewhere'>('tab');

interface Props {
  /** a route of the workspace, e.g. `figures/<batch>` */
  to: string;
  class?: string;
  /** its name, where the text alone does not say what it leads to */
  label?: string;
  children: ComponentChildren;
}

/** A real link to a place of the workspace. */
export function Way({ to, label, children, ...rest }: Props) {
  const at = useContext(WorkspaceAt);
  // What only leads somewhere is left out, what also says something stays as text.
  if (at === 'elsewhere') return rest.class === undefined ? <span>{children}</span> : null;
  return at === 'here' ? (
    <a {...rest} aria-label={label} href={`#${to}`}>
      {children}
    </a>
  ) : (
    <a {...rest} aria-label={label} href={`workspace.html#${to}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
