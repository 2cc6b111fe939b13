/** One element of the margin, as a person or a screen reader meets it. */
export interface Found {
  role: string;
  name: string;
  text: string;
  /** all text of the list item it stands in */
  row: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** the middle of it would receive a click */
  reachable: boolean;
  /** what lies on top when it would not */
  coveredBy: string;
  disabled: boolean;
  pressed: string | null;
  checked: boolean;
  expanded: string | null;
  value: string | null;
  focused: boolean;
}

export interface Wanted {
  role: string;
  /** exact text, or the source of an expression when `pattern` is true */
  name: string;
  pattern: boolean;
  /** bring each into view first; with a number only the one in that place */
  scroll: boolean | number;
  focus: boolean;
  /** only within a list item that contains this text */
  within: string;
}

/**
 * Looks for elements by role and accessible name. Runs inside the closed root and therefore uses nothing
 * from outside itself. The name follows the order of the accessible-name rules as far as the margin needs
 * them: aria-labelledby, aria-label, label, content, title, placeholder.
 */
export function searchRoot(root: ShadowRoot | Document, wanted: Wanted): Found[] {
  const implicit: Record<string, string> = {
    button: 'button',
    a: 'link',
    textarea: 'textbox',
    select: 'combobox',
    ul: 'list',
    ol: 'list',
    li: 'listitem',
    dialog: 'dialog',
    aside: 'complementary',
    nav: 'navigation',
    img: 'img',
    fieldset: 'group',
    summary: 'button',
    blockquote: 'blockquote',
    output: 'status',
  };
  const inputs: Record<string, string> = {
    checkbox: 'checkbox',
    radio: 'radio',
    search: 'searchbox',
    number: 'spinbutton',
    button: 'button',
    submit: 'button',
  };
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"], style, script')) hidden.remove();
    for (const picture of copy.querySelectorAll('[aria-label]')) {
      if (picture.tagName === 'svg' || picture.tagName === 'IMG')
        picture.replaceWith(picture.getAttribute('aria-label') ?? '');
    }
    return clean(copy.textContent);
  };
  const roleOf = (element: Element): string => {
    const explicit = element.getAttribute('role');
    if (explicit) return explicit;
    const tag = element.localName;
    if (tag === 'input') return inputs[element.getAttribute('type') ?? 'text'] ?? 'textbox';
    if (tag === 'section' && (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')))
      return 'region';
    if (/^h[1-6]$/.test(tag)) return 'heading';
    return implicit[tag] ?? '';
  };
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby');
    if (by)
      return clean(
        by
          .split(/\s+/)
          .map((id) => textOf(root.getElementById(id) ?? document.createElement('i')))
          .join(' '),
      );
    const label = clean(element.getAttribute('aria-label'));
    if (label) return label;
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0) return clean([...labels].map(textOf).join(' '));
    const own = content.test(roleOf(element)) && element.localName !== 'input' ? textOf(element) : '';
    return own || clean(element.getAttribute('title')) || clean(element.getAttribute('placeholder'));
  };
  const content = /^(button|link|heading|checkbox|radio|switch|option|menuitem|tab|cell|columnheader)$/;
  const matches = (name: string): boolean =>
    wanted.name === '' || (wanted.pattern ? new RegExp(wanted.name, 'u').test(name) : name === wanted.name);

  const found: Found[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const role = roleOf(element);
    if (role === '' || (wanted.role !== '' && role !== wanted.role)) continue;
    const name = nameOf(element);
    const row = clean(element.closest('li')?.textContent);
    if (!matches(name) || !row.includes(wanted.within)) continue;
    // what lies in a closed `details` keeps its box, and cannot be seen
    const seen = element.checkVisibility({ visibilityProperty: true });
    if (element.getClientRects().length === 0 || !seen) continue;
    if (wanted.scroll === true || wanted.scroll === found.length)
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (wanted.focus) element.focus();
    const box = element.getBoundingClientRect();
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const top = root.elementFromPoint(x, y);
    const host = 'host' in root ? root.host : null;
    const outside = host ? document.elementFromPoint(x, y) : null;
    found.push({
      role,
      name,
      text: textOf(element),
      row,
      x,
      y,
      width: box.width,
      height: box.height,
      reachable:
        outside === host &&
        top !== null &&
        (element === top || element.contains(top) || top.contains(element)),
      coveredBy:
        outside === host
          ? (top?.outerHTML.slice(0, 120) ?? '')
          : (outside?.outerHTML.slice(0, 120) ?? 'nothing'),
      disabled:
        (element as HTMLButtonElement).disabled === true || element.getAttribute('aria-disabled') === 'true',
      pressed: element.getAttribute('aria-pressed'),
      checked:
        (element as HTMLInputElement).checked === true || element.getAttribute('aria-checked') === 'true',
      expanded: element.getAttribute('aria-expanded'),
      value: 'value' in element ? String(element.value) : null,
      focused: root.activeElement === element,
    });
  }
  return found;
}
