import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where the workspace is, seen from here: on this very page, or in a tab of its own. */
export const WorkspaceAt = createContext<'here' | 'tab'>('tab');

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
