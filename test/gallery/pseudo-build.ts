import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  const path = join(folder, '_locales/en/messages.json');
  const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  for (const text of Object.values(texts)) text.message = lengthen(text.message);
  texts.text_direction = { message: direction };
  writeFileSync(path, JSON.stringify(texts));
  return { folder, drop: () => rmSync(folder, { recursive: true, force: true }) };
}
