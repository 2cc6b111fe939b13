/** The first web address in a text, without the marks a sentence puts behind it; null: none. */
export function linkIn(text: string): string | null {
  return /https:\/\/[^\s<>"']+/.exec(text)?.[0].replace(/[).,;\]]+$/, '') ?? null;
}

/** A text that is nothing but a record's number or a CRM's id, bare; null: it is something else. */
export function refIn(text: string): string | null {
  const bare = /^\s*#?\s?(\d{1,19})\s*$/.exec(text)?.[1];
  if (bare) return bare;
  const id = text.trim();
  // fifteen or eighteen letters and digits, digits among them: no word is spelled so
  return /^(?=.*\d)[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(id) ? id : null;
}
