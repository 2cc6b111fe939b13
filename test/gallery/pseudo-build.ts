import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** A text as a long-winded language would have it: two fifths longer, every vowel accented, places kept. */
export function lengthen(text: string): string {
  const filler = ' lorem ipsum dolor sit amet'.repeat(Math.ceil(text.length / 60));
  const accented = text.replace(/\$\d|[aeiouyAEIOU]/g, (one) => ACCENTED[one] ?? one);
  return `${accented}${filler.slice(0, Math.ceil(text.length * 0.4))}`;
}

/**
 * A copy of the build whose texts are longer and, when asked, run from right to left; the copy is thrown away by
 * the function that comes back with it.
 */
export function pseudoBuild(build: string, direction: 'ltr' | 'rtl'): { folder: string; drop: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-pseudo-'));
  cpSync(build, folder, { recursive: true });
  rewrite(join(folder, '_locales/en/messages.json'), (text) => lengthenAll(text, direction));
  const chunks = join(folder, 'chunks');
  for (const file of readdirSync(chunks))
    rewrite(join(chunks, file), (code) => lengthenBundled(code, direction));
  return { folder, drop: () => rmSync(folder, { recursive: true, force: true }) };
}

function rewrite(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(path, after);
}

/** A message file with every text longer. */
function lengthenAll(json: string, direction: 'ltr' | 'rtl'): string {
  const texts = JSON.parse(json) as Record<string, { message: string }>;
  for (const text of Object.values(texts)) text.message = lengthen(text.message);
  if (texts.text_direction) texts.text_direction.message = direction;
  return JSON.stringify(texts);
}

/** The message files that our own pages bring along, inside their code. */
const BUNDLED = /JSON\.parse\((`\{"\w+":\{"message":(?:[^`\\]|\\.)*`)\)/g;

/** Code of our own pages with every text longer. */
export function lengthenBundled(code: string, direction: 'ltr' | 'rtl'): string {
  return code.replace(BUNDLED, (_, literal: string) => {
    const json = String(runInNewContext(literal));
    return `JSON.parse(${JSON.stringify(lengthenAll(json, direction))})`;
  });
}
