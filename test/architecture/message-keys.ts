import { parseSync } from 'vite';
import { lineAt, type SourceFile } from './source-files';

/** One place that names a text: a key, or a pattern for keys put together from a prefix. */
export interface KeyUse {
  key: string;
  pattern: RegExp | null;
  file: string;
  line: number;
}

interface Node {
  type: string;
  start: number;
  [part: string]: unknown;
}

/** Prefixes of the areas that own texts; a literal that begins like this is meant as a key. */
const AREA =
  /^(overlay|popup|workspace|shared|plan|fileProblem|metric|suggest|lack|duration|outcome|mask|lint|zendesk|connections|renewal|calibration|together|practice|reviews|reviewPage|share)_\w+$/;

/** Every key a file names: in `t()` and `tn()`, in tables of keys, and in the manifest. */
export function textsOf(file: SourceFile): KeyUse[] {
  const manifest = [...file.text.matchAll(/__MSG_(\w+)__/g)].map((match) =>
    use(file, match[1] ?? '', match.index),
  );
  if (!/\.tsx?$/.test(file.path)) return manifest;
  // The columns of exported files look like keys and are none.
  const mayBeKey = (text: string): boolean => AREA.test(text) && !file.path.startsWith('lib/exchange/');
  const found: KeyUse[] = [];
  walk(parseSync(file.path, file.text).program as unknown as Node, null, (node, before) => {
    const named = before !== null;
    if (node.type === 'Literal' && typeof node.value === 'string' && (named || mayBeKey(node.value))) {
      if (/^\w+$/.test(node.value)) found.push(use(file, (before ?? '') + node.value, node.start));
    }
    if (node.type === 'TemplateLiteral') {
      const written = (node.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked);
      if (!named && !mayBeKey(`${written[0]}x`)) return;
      const parts = written.map((part, place) => (place === 0 ? (before ?? '') + part : part));
      if (parts.length === 1) found.push(use(file, parts[0] ?? '', node.start));
      else
        found.push({
          ...use(file, parts.join('*'), node.start),
          pattern: new RegExp(`^${parts.join('\\w+')}$`),
        });
    }
  });
  return [...manifest, ...found];
}

function use(file: SourceFile, key: string, offset: number): KeyUse {
  return { key, pattern: null, file: file.path, line: lineAt(file.text, offset) };
}

/** Functions whose first argument names a text, with what they put before it. */
const TEXT_CALLS = new Map([
  ['t', ''],
  ['tn', ''],
  ['say', 'overlay_'],
]);

/**
 * `before` is what a text call puts before its first argument, inside that argument except in the test of a
 * condition; null elsewhere.
 */
function walk(
  node: unknown,
  before: string | null,
  visit: (node: Node, before: string | null) => void,
): void {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, before, visit);
    return;
  }
  if (!isNode(node)) return;
  visit(node, before);
  const inCall = node.type === 'CallExpression' ? prefixOf(node.callee) : null;
  for (const [part, value] of Object.entries(node)) {
    if (inCall !== null && part === 'arguments' && Array.isArray(value)) {
      walk(value[0], inCall, visit);
      walk(value.slice(1), null, visit);
    } else
      walk(
        value,
        part === 'consequent' || part === 'alternate' || part === 'expression' ? before : null,
        visit,
      );
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function prefixOf(callee: unknown): string | null {
  return isNode(callee) && callee.type === 'Identifier'
    ? (TEXT_CALLS.get(String(callee.name)) ?? null)
    : null;
}
