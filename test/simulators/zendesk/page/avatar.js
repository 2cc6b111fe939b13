import { h } from './element.js';

/** A disc with a person's initials, in one of six quiet colours. */
export function avatar(name, id, size = '') {
  return h('span', { class: `avatar tone-${id % 6} ${size}`, 'aria-hidden': 'true' }, initialsOf(name));
}

function initialsOf(name) {
  const words = name.replace(/^(Dr\.|Prof\.)\s+/, '').split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
