import type { Described } from './jsx-runtime';

/**
 * Carries out all components, so that only elements are left: plain data that can be sent to a page and
 * drawn there. Listeners must be data by then (see `act`).
 */
export function unfold(child: unknown): unknown {
  if (Array.isArray(child)) return child.map(unfold);
  if (typeof child !== 'object' || child === null) return child;
  const { type, props, key } = child as Described;
  if (typeof type !== 'function') return { type, props: { ...props, children: unfold(props.children) }, key };
  const unfolded = unfold(type(props));
  const isOne = typeof unfolded === 'object' && unfolded !== null && !Array.isArray(unfolded);
  return isOne && key !== undefined ? { ...unfolded, key } : unfolded;
}
