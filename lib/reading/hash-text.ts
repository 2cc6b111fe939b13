import { sha256 } from '@/lib/platform/random';

/** The text as it is hashed and compared: composed characters, single spaces, no space at the ends. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The mark by which a later visit knows the interaction again: SHA-256 over the evidence id, a line
 * end and the normalised whole text. The id salts it, so equal texts leave different marks.
 */
export function hashInteraction(evidenceId: string, text: string): Promise<string> {
  return sha256(`${evidenceId}\n${normaliseText(text)}`);
}
