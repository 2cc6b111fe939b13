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
  setAttributes(element, attributes);
  element.append(...present(children));
  return element;
}

export function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** Children without the gaps that conditions leave. */
export function present(children) {
  return children.flat(3).filter((child) => child !== null && child !== undefined && child !== false);
}
