/**
 * Where files that name `lib/draw` as their JSX source take it from. The types are Preact's, so
 * that a component reads the same on every surface; only what draws it differs.
 */
export type { JSX } from 'preact';

type Component = (props: Record<string, unknown>) => unknown;

/** One element or component as a plain object. Nothing is drawn until `draw` gets it. */
export interface Described {
  type: string | Component;
  props: Record<string, unknown>;
  key: string | number | undefined;
}

export function jsx(type: Described['type'], props: Described['props'], key?: Described['key']): Described {
  return { type, props, key };
}
export { jsx as jsxs };

/** Children side by side, with no element around them. */
export function Fragment({ children }: Record<string, unknown>): unknown {
  return children;
}
