import type { DraftEntry } from '@/lib/model/entry';
import { recordKey } from '@/lib/model/record-key';
import type { Projection } from './project';
import { refusalOfMeasurements } from './refusal-of-measurements';

/** Why a draft cannot follow what the ledger holds, or null when it can. */
export function refusalOf(draft: DraftEntry, held: Projection): string | null {
  const home = held.homes.get(draft.subject);
  switch (draft.kind) {
    case 'evidence.kept':
      if (draft.subject !== draft.body.id) return 'the subject is not the evidence in the body';
      return home === undefined ? null : 'this evidence is kept already';
    case 'evidence.edited':
    case 'evidence.retracted':
      return home === undefined ? 'this evidence is not in the ledger' : null;
    case 'evidence.restored': {
      const row = home === undefined ? undefined : held.families.get(home)?.evidence.get(draft.subject);
      if (!row) return 'this evidence is not in the ledger';
      return row.retracted ? null : 'this evidence was not taken back';
    }
    case 'evidence.verified': {
      const key = recordKey(draft.body.record);
      // After an erasure nothing may bring facts about the erased back, least of all a page that missed it.
      const known = [draft.subject, ...Object.keys(draft.body.evidence)];
      return known.every((id) => held.homes.get(id) === key) ? null : 'evidence that is not on this record';
    }
    case 'plan.adopted': {
      if (draft.subject !== draft.body.id) return 'the subject is not the plan in the body';
      // A version that was adopted stays as it was read and agreed to; whatever changes is the next version.
      const newest = held.versions.get(draft.subject) ?? 0;
      return draft.body.version > newest ? null : `version ${newest} of this plan is adopted already`;
    }
    case 'measurements.recorded':
    case 'rows.recorded':
    case 'measurements.withdrawn':
    case 'measurements.restored':
      return refusalOfMeasurements(draft, held.batches.get(draft.subject));
    case 'paper.written': {
      const noun = held.papers.get(draft.subject)?.noun ?? draft.body.noun;
      return noun === draft.body.noun ? null : `this paper is a ${noun}`;
    }
    case 'paper.removed': {
      const paper = held.papers.get(draft.subject);
      if (!paper) return 'this paper is not in the ledger';
      return paper.removed ? 'this paper was taken away already' : null;
    }
    case 'erased':
      return 'an erasure is not appended but carried out';
  }
}
