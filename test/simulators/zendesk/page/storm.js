let timer = 0;
let round = 0;

/** Redraws the conversation in front twenty times a second, as a busy page may. */
export function runStorm(on) {
  clearInterval(timer);
  timer = on ? setInterval(blow, 50) : 0;
}

function blow() {
  round += 1;
  const log = document.querySelector('[data-is-active="true"] .log');
  if (!log) return;
  const end = log.scrollTop;
  log.replaceChildren(...[...log.children].map((child) => child.cloneNode(true)));
  log.setAttribute('data-round', String(round));
  log.classList.toggle('odd', round % 2 === 1);
  log.scrollTop = end;
}
