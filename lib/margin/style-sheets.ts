/**
 * Style sheets for the closed root. The first holds the tokens: its rules for the shadow host are rewritten
 * for the element within, where the page cannot set them. The others' rules for the host stay as they are.
 */
export function sheetsOf([tokens = '', ...others]: readonly string[]): CSSStyleSheet[] {
  const within = tokens.replace(/:host(?:\((:not\([^)]*\)|[^)]*)\))?/g, '.layer$1');
  return [within, ...others].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
