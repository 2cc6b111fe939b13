const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The most characters of one comment that are read at all. */
const MOST = 65_536;

/** The plain text of a comment: the host's own plain form, else its text form, else its HTML without the tags. */
export function plainTextOf(plain: unknown, body: unknown, html: unknown): string | null {
  if (typeof plain === 'string' && plain !== '') return plain.slice(0, MOST).replaceAll('&nbsp;', ' ');
  if (typeof body === 'string' && body !== '') return body.slice(0, MOST);
  return typeof html === 'string' ? stripTags(html.slice(0, MOST)) : null;
}

/** Tags out, line ends kept, entities read once. The result is only ever used as text. */
function stripTags(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/g, (whole, code, name) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (ENTITIES[name] ?? whole),
    )
    .trim();
}
