/** Labels, what only screen readers say, and what can be pressed: none of it is a value. */
const BESIDE =
  'label, dt, button, svg, style, abbr, lightning-avatar, .slds-form-element__label, .slds-text-title, .slds-assistive-text, .entityNameTitle';

/** The longest value that is read, in characters. */
const LONGEST = 300;

/** The value an element shows, in one line, without its label; a checkbox reads `true` or `false`. Crosses open shadow roots. */
export function textIn(element: Element): string {
  return [...words(element).replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('').trim();
}

function words(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(BESIDE)) return '';
  if (node instanceof HTMLInputElement) return node.type === 'checkbox' ? String(node.checked) : '';
  const put = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = put.length > 0 ? put : (node.shadowRoot ?? node).childNodes;
  // what stands in elements of its own is not one word
  return ` ${[...inside].map(words).join('')} `;
}
