/** Why a file somebody picked was not taken. Each has its sentence in the message file under `fileProblem_<code>`. */
export type FileProblem = 'tooLarge' | 'notJson' | 'notOurs' | 'newer' | 'damaged' | 'doesNotFit';

/** A file as it was read, or why not. */
export type FileRead<T> = { ok: true; value: T } | { ok: false; problem: FileProblem };

/** Far more than the largest plan or pack that fits its schema in practice. */
const LONGEST = 4_000_000;

/**
 * A file of ours as plain data: JSON, with the name of its format and a version we know. What is in it was
 * not looked at yet.
 */
export function readOwnJson(
  text: string,
  format: string,
  version: number,
): FileRead<Record<string, unknown>> {
  if (text.length > LONGEST) return { ok: false, problem: 'tooLarge' };
  const value = parse(text);
  if (value === undefined) return { ok: false, problem: 'notJson' };
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
    return { ok: false, problem: 'notOurs' };
  const given = 'version' in value ? value.version : null;
  if (typeof given !== 'number') return { ok: false, problem: 'damaged' };
  return given > version ? { ok: false, problem: 'newer' } : { ok: true, value: { ...value } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
