import type { KeptPlanState } from './use-kept-plan';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) for the plan as a whole, in fields as well as outside of them. */
export function useEditKeys({ undo, redo }: Pick<KeptPlanState, 'undo' | 'redo'>) {
  return (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  };
}
