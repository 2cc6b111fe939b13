/** The field a person would find by its label. */
export function fieldNamed<E extends HTMLElement = HTMLInputElement>(
  label: string,
  within: ParentNode = document,
): E {
  for (const one of within.querySelectorAll('label')) {
    if (one.textContent?.trim() !== label) continue;
    const found =
      one.control ?? (one.htmlFor ? document.getElementById(one.htmlFor) : one.querySelector('input'));
    if (found) return found as E;
  }
  throw new Error(`no field labelled "${label}"`);
}
