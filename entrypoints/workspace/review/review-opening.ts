import type { OpenedFile, ReviewDoor } from '@/components/workspace/review/review-door';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import { isSealed, openSealed } from '@/lib/exchange/bundle/open-sealed';
import type { ReviewStore } from '@/lib/platform/review-store';
import { openAnswers } from './review-answers';
import { kindOfFile } from './review-file-kind';
import { judgeBundle } from './review-judging';

/** Larger than the largest file that is taken: of this nothing is even read. */
const LARGEST = 24 * 1024 * 1024;

/** Reads and checks what somebody handed over. Nothing is written, whatever it is. */
export function openReviewFile(store: ReviewStore): ReviewDoor['openFile'] {
  return async (file, passphrase, report, signal) => {
    if (file.size > LARGEST) return { kind: 'fault', fault: { code: 'tooLarge', place: { at: 'file' } } };
    let given: Uint8Array | string = new Uint8Array(await file.arrayBuffer());
    signal.throwIfAborted();
    if (isSealed(roughly(given))) {
      if (passphrase === null) return { kind: 'sealed', wrong: false };
      const inner = await openSealed(given, passphrase);
      if (!inner.ok && inner.fault.code === 'passphraseWrong') return { kind: 'sealed', wrong: true };
      if (!inner.ok) return { kind: 'fault', fault: inner.fault };
      given = inner.value;
    }
    const what = kindOfFile(roughly(given));
    if (what === 'reply') return openAnswers(store, given);
    const opened = await openBundle(given, { report, signal });
    if (opened.ok) return { kind: 'bundle', opened: await judgeBundle(store, opened.bundle) };
    return what === null ? { kind: 'fault', fault: opened.fault } : other(what);
  };
}

function other(what: string): OpenedFile {
  return { kind: 'other', why: `reviews_isOther_${what}` };
}

/** The text of a file for a first look; what is no text gives odd characters and is found out later. */
function roughly(given: Uint8Array | string): string {
  return typeof given === 'string' ? given : new TextDecoder().decode(given);
}
