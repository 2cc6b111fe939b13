/** The simulators' own time: starts where it is told and runs on with the machine's. */
export interface Clock {
  /** milliseconds since 1970 */
  now(): number;
  /** throws a RangeError when `instant` is not a date */
  set(instant: string): void;
  advance(milliseconds: number): void;
}

export function startClock(instant: string): Clock {
  let offset = 0;
  const clock: Clock = {
    now: () => Date.now() + offset,
    set(next) {
      const wanted = Date.parse(next);
      if (Number.isNaN(wanted)) throw new RangeError(`not a date: ${next}`);
      offset = wanted - Date.now();
    },
    advance(milliseconds) {
      offset += milliseconds;
    },
  };
  clock.set(instant);
  return clock;
}
