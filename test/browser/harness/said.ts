import { readFileSync } from 'node:fs';

const folder = new URL('../../../public/_locales/en/', import.meta.url);
const textsOf = (file: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const files = ['messages.json', 'worker.json', 'pages.json', 'workspace.json'];
const messages = Object.assign({}, ...files.map(textsOf)) as ReturnType<typeof textsOf>;

/** The text the extension shows under a key. A key that is gone fails the test that relies on it. */
export function said(key: string, ...values: (string | number)[]): string {
  const text = messages[key]?.message;
  if (text === undefined) throw new Error(`no text "${key}" in the message files`);
  return text.replace(/\$([1-9$])/g, (_, place: string) =>
    place === '$' ? '$' : String(values[Number(place) - 1] ?? ''),
  );
}

/** The same as an expression that lets any value stand where a substitution goes. */
export function sounds(key: string): RegExp {
  const parts = said(key, ...Array.from({ length: 9 }, () => '\u0000')).split('\u0000');
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+?'));
}
