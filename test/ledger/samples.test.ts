import { describe, expect, it } from 'vitest';
import { samplesOf } from '@/lib/ledger/samples';
import type { Evidence } from '@/lib/model/evidence';
import type { RecordFacts } from '@/lib/model/facts';
import type { EvidenceRow, RecordRow } from '@/lib/model/rollup';
import {
  keyOfTicket,
  makeEvidence,
  makeFacts,
  makeId,
  makeInteraction,
  makeRecord,
  makeTouch,
  minute,
  RATED_GOOD,
} from './make-entries';

const DAY = 24 * 60;

function record(facts: Partial<RecordFacts>): RecordRow {
  return { key: keyOfTicket(7), ref: makeRecord(7), facts: makeFacts(facts), customer: null, evidence: 1 };
}

function row(changes: Partial<Evidence & EvidenceRow>): EvidenceRow {
  const base = makeEvidence(7, changes);
  return {
    seq: 1,
    recordKey: keyOfTicket(7),
    retracted: false,
    editedAt: null,
    checkedAt: minute(0),
    ...base,
    ...changes,
  };
}

function promise(key: string, alias: string | null, kept: boolean | null, readAt: number): EvidenceRow {
  return row({
    metrics: ['M12'],
    interaction: makeInteraction(key, alias),
    interactionFacts: { standing: 'exact', promisedBy: minute(5), promiseKept: kept },
    checkedAt: minute(readAt),
  });
}

describe('samplesOf', () => {
  it('counts a record once per metric, in the week of its first live tag', () => {
    const rows = [
      row({ capturedAt: minute(14 * DAY) }),
      row({ capturedAt: minute(7 * DAY), metrics: ['M01', 'M02', 'M01'] }),
      row({ capturedAt: minute(0), retracted: true }),
    ];
    expect(samplesOf(record(RATED_GOOD), rows)).toEqual([
      { metric: 'M01', week: '2026-10-12', answer: 'good' },
      { metric: 'M02', week: '2026-10-12', answer: 'good' },
    ]);
  });

  it('counts nothing when every tag was taken back', () => {
    expect(samplesOf(record(RATED_GOOD), [row({ retracted: true })])).toEqual([]);
    expect(samplesOf(null, [row({})])).toEqual([]);
  });

  it('does not answer for metrics that records cannot', () => {
    expect(samplesOf(record(RATED_GOOD), [row({ metrics: ['M14'] })])).toEqual([
      { metric: 'M14', week: '2026-10-05', answer: null },
    ]);
  });

  it('counts each promise, also when one reply goes by two names', () => {
    const rows = [
      promise('audit:1', null, true, 0),
      promise('comment:9', 'audit:2', null, 0),
      promise('audit:2', null, false, 3),
      promise('comment:9', null, null, 1),
    ];
    const answers = samplesOf(record({}), rows).map(({ answer }) => answer);
    expect(answers).toEqual(['good', 'miss']);
  });

  it('joins two groups when a later tag knows both names', () => {
    const rows = [
      promise('audit:2', null, true, 1),
      promise('comment:9', null, null, 0),
      promise('comment:9', 'audit:2', null, 0),
    ];
    expect(samplesOf(record({}), rows)).toHaveLength(1);
  });

  it('counts each follow-up: a reply once, whatever is agreed on the record each for itself', () => {
    const followUp = makeTouch({ dueOn: '2026-10-20' });
    const done = { doneAt: minute(DAY), doneOn: '2026-10-06', useful: true };
    const rows = [
      row({ seq: 9, interaction: makeInteraction('audit:1'), touch: { ...followUp, ...done } }),
      row({ seq: 2, interaction: makeInteraction('audit:1'), touch: { ...followUp, dropped: true } }),
      row({ seq: 3, id: makeId(), touch: followUp }),
      row({
        seq: 4,
        id: makeId(),
        touch: { ...followUp, ...done, useful: false },
        capturedAt: minute(7 * DAY),
      }),
      row({ seq: 5, id: makeId() }),
    ].map((one) => ({ ...one, metrics: ['M24'] }));
    expect(samplesOf(record({}), rows).map(({ week, answer }) => `${week} ${answer}`)).toEqual([
      '2026-10-05 good',
      '2026-10-05 unknown',
      '2026-10-12 miss',
      '2026-10-05 unknown',
    ]);
  });

  it('counts an account once for however many outreaches', () => {
    const made = makeTouch({ what: 'outreach', dueOn: null, doneAt: minute(1), doneOn: '2026-10-05' });
    const rows = [
      row({ metrics: ['M44'], touch: { ...made, doneAt: null, doneOn: null, dropped: true } }),
      row({ metrics: ['M44'], touch: made }),
    ];
    expect(samplesOf(record({}), rows)).toMatchObject([{ metric: 'M44', answer: 'good' }]);
  });

  it('takes the latest reading of a promise', () => {
    const rows = [promise('audit:1', null, true, 9), promise('audit:1', null, null, 4)];
    expect(samplesOf(record({}), rows)).toMatchObject([{ answer: 'good' }]);
  });
});
