import { redact } from '@/lib/redact/redact';
import { checkLanguage } from '../check-language';
import { keptKey, stopsSigning } from '../kept-words';
import { type Note, notesOf } from '../notes-of';
import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn } from './gate-given';

/**
 * Words of the manager's notes that are to be put differently or kept on purpose, one gate each (`figures`: the
 * words, their kind), and addresses, numbers and secrets, which no note may hold (`figures`: the kind).
 */
export function languageGates(given: GateGiven): ReviewGate[] {
  const notes = notesOf(given.review);
  return [
    ...notes.flatMap((note) => personalGates(given, note)),
    ...notes.flatMap((note) => wordGates(given, note)),
  ];
}

function wordGates(given: GateGiven, { item, about, section, text }: Note): ReviewGate[] {
  const kept = new Set(given.review.languageKept);
  const open = checkLanguage(text, { customerWord: given.material.plan.customerWord }).filter(
    (hit) => stopsSigning(hit.kind) && !kept.has(keptKey(item, hit)),
  );
  // the same words twice in a note are one question
  const once = new Map(open.map((hit) => [keptKey(item, hit), hit]));
  return [...once.values()].map(({ words, kind }) =>
    gateIn(given, section, 'language', { about, figures: [words, kind] }),
  );
}

/** Only what surely is one: a bare number that may be a phone is nothing to stop at. */
function personalGates(given: GateGiven, { about, section, text }: Note): ReviewGate[] {
  const kinds = redact(text, []).pieces.flatMap((piece) =>
    piece.kind === null || piece.liftable ? [] : piece.kind,
  );
  return [...new Set(kinds)].map((kind) =>
    gateIn(given, section, 'personalData', { about, figures: [kind] }),
  );
}
