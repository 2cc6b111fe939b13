import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where the workspace is, seen from here: on this very page, or in a tab of its own. */
export const WorkspaceAt = createContext<'here' | 'tab'>('tab');

interface Props {
  /** a route of the workspace, e.g. `figures/<batch>` */
  to: string;
  class?: string;
  children: ComponentChildren;
}

/** A real link to a place of the workspace. */
export function Way({ to, children, ...rest }: Props) {
  const at = useContext(WorkspaceAt);
  return at === 'here' ? (
    <a {...rest} href={`#${to}`}>
      {children}
    </a>
  ) : (
    <a {...rest} href={`workspace.html#${to}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
