import type { Papers } from '@/components/workspace/papers/papers';
import type { Done } from '@/components/workspace/together/together-door';
import type { Hand, SigningKey } from '@/lib/exchange/signed/sign-text';
import { t } from '@/lib/platform/i18n';
import { redact } from '@/lib/redact/redact';
import type { World } from '../world';

/** What working with colleagues needs besides the ledger. */
export interface TogetherWorld extends World {
  papers: Papers;
  key: () => Promise<SigningKey>;
  /** hands a file to the person */
  save: (text: string, name: string) => void;
}

/** The longest half or thanks, in UTF-16 units. */
const MOST = 1200;

/** Words as they are kept and sent: addresses, numbers and secrets masked. */
export function masked(words: string, most = MOST): string {
  return redact(words.trim(), []).text.slice(0, most).trim();
}

/** This person's hand under the name they give themselves. */
export async function handOf({ key }: TogetherWorld, name: string): Promise<Hand> {
  const { signer, sign } = await key();
  return { by: { name: masked(name, 120), signer }, sign };
}

/** An act that wants the key: without one it is a sentence. */
export async function signing<Result>(act: () => Promise<Done<Result>>): Promise<Done<Result>> {
  try {
    return await act();
  } catch {
    return { ok: false, sentence: t('together_noKey') };
  }
}
