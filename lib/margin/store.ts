import { emptyState, type MarginState } from './state';

/** Holds what the margin shows. Every change is drawn at once, so that focus can be set right after. */
export interface Store {
  get(): MarginState;
  set(change: Partial<MarginState>): void;
}

export function createStore(draw: (state: MarginState) => void): Store {
  let state = emptyState;
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      draw(state);
    },
  };
}
