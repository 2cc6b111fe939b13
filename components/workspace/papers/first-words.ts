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
    case 'draw':
      return paper.list;
    case 'jointCase':
      return paper.mine.words;
    case 'handedOver':
      return paper.to;
    case 'review':
      return paper.review.employee.name;
    case 'reviewReply':
      return paper.from;
    case 'calibration':
      return paper.title;
    case 'absence':
    case 'riskList':
      return '';
    default:
      return paper.text;
  }
}
