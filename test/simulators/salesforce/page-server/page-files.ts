import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answer, answerText } from '../../exchange';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** One of the Lightning page's own files, or null. Names are plain: no folders, no way out of the folder. */
export function readPageFile(name: string): Answer | null {
  const type = TYPES[extname(name)];
  if (!type || !/^[\w.-]+$/.test(name)) return null;
  const file = fileURLToPath(new URL(`../page/${name}`, import.meta.url));
  if (!existsSync(file)) return null;
  const answer = answerText(200, type, readFileSync(file, 'utf8'));
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'max-age=0, must-revalidate' } };
}
