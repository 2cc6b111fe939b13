import type { Paper } from '@/lib/model/papers';

/** The days a paper speaks of; `to` null: it still goes on. */
export interface PaperDays {
  from: string;
  to: string | null;
}

/** The days a paper speaks of, so that a bundle for a period offers what belongs to it. */
export function daysOfPaper(paper: Paper): PaperDays | null {
  switch (paper.noun) {
    case 'checkIn':
    case 'lesson':
    case 'annotation':
    case 'flagNote':
    case 'jointCase':
    case 'thanks':
    case 'draw':
      return { from: paper.on, to: paper.on };
    case 'obstacle':
      return { from: paper.on, to: paper.status === 'open' || paper.status === 'raised' ? null : paper.on };
    case 'objective':
      return { from: paper.on, to: null };
    case 'experiment':
      return { from: paper.bottleneckOn, to: paper.decisionOn };
    case 'initiative':
      return { from: paper.startedOn, to: paper.closedOn };
    case 'reading':
    case 'absence':
      return { from: paper.from, to: paper.to };
    case 'challenge':
      return paper.period ?? { from: paper.raisedOn, to: paper.raisedOn };
    default:
      return null;
  }
}

/** Whether a paper says anything about the days from `from` to `until`, both included. */
export function touchesPeriod(paper: Paper, from: string, until: string): boolean {
  const days = daysOfPaper(paper);
  return days !== null && days.from <= until && (days.to === null || days.to >= from);
}
