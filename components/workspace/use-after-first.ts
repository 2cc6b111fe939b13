import { type Inputs, useEffect, useRef } from 'preact/hooks';

/** An effect of changes alone: not of the first drawing. */
export function useAfterFirst(effect: () => void, inputs: Inputs): void {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) effect();
    first.current = false;
  }, inputs);
}
