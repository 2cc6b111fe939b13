import type { DraftEntry } from '@/lib/model/entry';
import type { Paper } from '@/lib/model/papers';
import { sampleMaterial, samplePlan } from '../../components/workspace/review/sample-material';
import { adopt, keep, makeEvidence, makeFacts } from '../../ledger/make-entries';

/** The quarter of somebody with so many pieces to show: an agreed plan, evidence, a talk, a draw, a proposal. */
export function quarterOfEvidence(pieces: number): DraftEntry[] {
  const plan = samplePlan();
  const evidence = Array.from({ length: pieces }, (_, index) => {
    const capturedAt = new Date(
      Date.UTC(2026, 9, 2 + Math.floor((index * 50) / pieces), 9, index),
    ).toISOString();
    const facts = makeFacts({
      readAt: capturedAt,
      status: 'solved',
      solvedAt: capturedAt,
      rating: index % 12 === 7 ? 'bad' : 'good',
    });
    return makeEvidence(48_000 + index, {
      capturedAt,
      facts,
      metrics: index % 2 === 0 ? ['M01'] : ['M01', 'M12'],
      words: `Found why export ${index} stopped, so that the customer could close the month.`,
      outcome: index % 10 === 3 ? 'lesson' : 'helped',
      story: index === 5,
    });
  });
  const objective: Paper = {
    noun: 'objective',
    on: '2026-11-20',
    about: 'M12',
    text: 'Promise a day only after asking the product team.',
    step: 'Sit in on their planning once a week.',
    support: 'Two hours a week',
    outcome: 'M12',
    due: '2027-02-26',
    milestones: [],
  };
  const papers = [...sampleMaterial({ pieces: 0 }).papers.map(({ paper }) => paper), objective];
  return [adopt(plan), ...evidence.map((body) => keep(body)), ...papers.map(write)];
}

function write(body: Paper): DraftEntry {
  return {
    id: crypto.randomUUID(),
    at: '2026-11-20T12:00:00Z',
    kind: 'paper.written',
    subject: crypto.randomUUID(),
    body,
  };
}
