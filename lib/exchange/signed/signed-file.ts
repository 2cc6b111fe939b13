import type * as z from 'zod/mini';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { By } from '@/lib/model/signed';
import { type FileRead, fault } from './file-fault';
import { type Limits, readCanonical } from './read-canonical';
import { type Hand, signText, verifyText } from './sign-text';

/** What every small signed file has, whatever it says besides. */
export interface SignedFile {
  format: string;
  version: number;
  id: string;
  madeAt: string;
  by: By;
  signature: string;
}

/** A kind of signed file: its name, its version, and the strict schema of the whole file. */
export interface SignedKind<T extends SignedFile> {
  format: T['format'];
  version: T['version'];
  schema: z.ZodMiniType<T>;
}

/** Small files are small: 4 MB, and far fewer values than a bundle. */
const SMALL: Limits = { bytes: 4 * 1024 * 1024, depth: 40, values: 200_000, items: 20_000 };

/**
 * A small signed file as text: canonical JSON of what is given, with `format`, `version`, `by` and a signature
 * over `<format> <version>\n` and the canonical JSON of everything but the signature. Write it as it is, without a
 * line end.
 * @throws TypeError when something in it cannot be written down faithfully
 */
export async function writeSigned<T extends SignedFile>(
  kind: SignedKind<T>,
  content: Omit<T, 'format' | 'version' | 'by' | 'signature'>,
  hand: Hand,
): Promise<string> {
  const rest = { ...content, format: kind.format, version: kind.version, by: hand.by };
  return canonicalJson({ ...rest, signature: await signText(hand, signedText(kind, rest)) });
}

/**
 * Reads what `writeSigned` wrote. Nothing is taken of a file that does not hold as a whole: limits, JSON, spelling,
 * name, version, schema and signature. Never throws. Whose key it is, and whether it is the one that was expected,
 * is for the caller to look at.
 */
export async function readSigned<T extends SignedFile>(
  kind: SignedKind<T>,
  given: string | Uint8Array,
): Promise<FileRead<T>> {
  const raw = readCanonical(given, SMALL);
  if (!raw.ok) return raw;
  const named = checkKind(raw.value.value, kind);
  if (named) return named;
  const read = kind.schema.safeParse(raw.value.value);
  if (!read.success) return fault('doesNotFit', { at: 'part', part: 'content' });
  const { signature, ...rest } = read.data;
  const holds = await verifyText(rest.by.signer, signature, signedText(kind, rest));
  if (holds === 'unknown') return fault('cannotCheck');
  return holds === 'right'
    ? { ok: true, value: read.data }
    : fault('signatureWrong', { at: 'part', part: 'signature' });
}

/** What is wrong with the name or the version of a file; null: it is of this kind. */
function checkKind(
  value: unknown,
  { format, version }: { format: string; version: number },
): ReturnType<typeof fault> | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return fault('notOurs');
  if (value.format !== format) {
    return fault(value.format === 'throughline sealed' ? 'sealed' : 'notOurs');
  }
  const given = 'version' in value ? value.version : null;
  return typeof given === 'number' && given > version ? fault('newer') : null;
}

function signedText(kind: { format: string; version: number }, rest: object): string {
  return `${kind.format} ${kind.version}\n${canonicalJson(rest)}`;
}
