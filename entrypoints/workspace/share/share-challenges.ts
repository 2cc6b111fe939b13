import type { Ledger } from '@/lib/ledger/open-ledger';
import { readEvidence } from '@/lib/ledger/read-evidence';
import { readPaper } from '@/lib/ledger/read-papers';
import type { DraftEntry } from '@/lib/model/entry';
import type { Challenge } from '@/lib/model/papers';
import type { Objection, Review } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { maskTexts } from '@/lib/redact/mask-texts';

/**
 * Objections of a review as challenges of the own record, so that they are listed, decided and counted like any
 * other. What was decided here stays decided. null: an objection bears the id of something else
 */
export async function challengesOf(
  ledger: Ledger,
  review: Review,
  fresh: { at: string; newId: () => string },
): Promise<DraftEntry[] | null> {
  const entries: DraftEntry[] = [];
  for (const one of review.objections) {
    const held = (await readPaper(ledger, one.id))?.paper ?? null;
    if (held && (held.noun !== 'challenge' || held.raisedBy !== one.by)) return null;
    const about = await aboutOf(ledger, one);
    if (!about || (held && (held.decision !== null || one.decision === null))) continue;
    const body = maskTexts(asChallenge(one, about, review));
    entries.push({ id: fresh.newId(), at: fresh.at, kind: 'paper.written', subject: one.id, body });
  }
  return entries;
}

/** What a challenge is about; null where it is about evidence that counts toward nothing, or is not here. */
async function aboutOf(ledger: Ledger, { about }: Objection): Promise<Challenge['about'] | null> {
  if (about.kind !== 'evidence') return about;
  const metric = (await readEvidence(ledger, about.evidence))?.metrics[0];
  return metric === undefined ? null : { ...about, metric };
}

function asChallenge(one: Objection, about: Challenge['about'], review: Review): Challenge {
  const { by, on, reason, treatment, cases, dueOn, decider, decision } = one;
  return {
    noun: 'challenge',
    about,
    reason,
    statement: one.statement.trim() === '' ? t('share_noStatement') : one.statement,
    evidence: about.kind === 'evidence' ? [about.evidence] : [],
    treatment,
    cases,
    period: { from: review.from, to: review.to },
    raisedBy: by,
    raisedOn: on,
    dueOn,
    decider,
    rater: review.manager,
    decision,
  };
}
