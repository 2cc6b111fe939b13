import type { Desk } from './desk';
import { changeSettings, placeAfterKey } from './place-margin';
import type { MarginActs } from './state';

/** What keys do in the margin beyond what the browser does with them anyway. */
export function pressKey(desk: Desk, acts: MarginActs, event: KeyboardEvent, focused: Element): void {
  if (event.isComposing) return;
  const state = desk.store.get();
  const used = () => event.preventDefault();
  if (event.key === 'Escape') {
    used();
    if (state.composing) acts.cancel();
    else if (state.settings.open) acts.collapse();
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    if (!state.composing) return;
    used();
    acts.keep();
  } else if (event.key === 'Enter' && focused.matches('.tools input')) {
    used();
    acts.mask();
  } else if (focused.matches('.tab')) {
    const place = placeAfterKey(state.settings, event.key);
    if (!place) return;
    used();
    changeSettings(desk, place);
  }
}
