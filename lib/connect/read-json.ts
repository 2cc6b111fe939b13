/**
 * Keys that carry secrets, or say how to reach somebody: of no use to us, so they do not get past this line. The names
 * of fields in a describe are values and stay.
 */
const DROPPED =
  /(?:^|_)token$|^(?:signature|session_?id|password|secret)$|email(?:_?address)?$|phone(?:_?number)?$|^(?:mobile|fax|(?:billing|shipping|mailing|other)?address|addr_\w+|latitude|longitude|photos)$/i;

/** A body as JSON without what is dropped; undefined when it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => (DROPPED.test(key) ? undefined : value));
  } catch {
    return undefined;
  }
}
