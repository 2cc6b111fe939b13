import type { Paper } from '@/lib/model/papers';

/** The words a paper is recognised by; empty when nothing was said in it. */
export function firstWords(paper: Paper): string {
  switch (paper.noun) {
    case 'checkIn':
      return paper.notes || paper.with;
    case 'experiment':
      return paper.bottleneck;
    case 'initiative':
      return paper.title;
    case 'challenge':
      return paper.statement;
    case 'proposal':
      return paper.note;
    case 'absence':
    case 'riskList':
      return '';
    default:
      return paper.text;
  }
}
