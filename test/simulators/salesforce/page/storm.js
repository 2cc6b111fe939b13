let timer = 0;

/** Redraws what is in front twenty times a second, as a busy page may. */
export function runStorm(on, page) {
  clearInterval(timer);
  timer = on ? setInterval(() => page()?.redraw(), 50) : 0;
}
