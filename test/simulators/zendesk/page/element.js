const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element: attributes by name, functions as listeners, null and false left out. */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** Makes an SVG element. */
export function s(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    ...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

const policy = globalThis.trustedTypes?.createPolicy('simulated-page', { createHTML: (html) => html });

/** Puts HTML written by the server into an element; the page's policy demands a trusted type for it. */
export function setHtml(element, html) {
  element.innerHTML = policy ? policy.createHTML(html) : html;
  return element;
}
