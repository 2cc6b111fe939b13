import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { ReviewActs, ReviewMode, SectionProps } from '@/components/workspace/review/section';
import { gatesIn, progressIn } from '@/components/workspace/review/work-out';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import type { PaperRow } from '@/lib/model/papers';
import type { Review } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';
import { draw } from '../../../shared/on-screen';
import { sampleMaterial, sampleReview, uuid, WRITTEN } from '../sample-material';

interface Given {
  material?: ReviewMaterial;
  review?: Partial<Review>;
  mode?: ReviewMode;
  acts?: Partial<ReviewActs>;
  template?: SectionProps['template'];
}

/** A section with a review behind it that changes as it does on the page, gates and figures worked out anew. */
export function stage(Section: ComponentType<SectionProps>, given: Given = {}) {
  const { material = sampleMaterial(), mode = 'write', template = defaultTemplate(t) } = given;
  const now = { review: sampleReview(material, given.review), gates: [] as SectionProps['gates'] };
  let last = 0xa000;
  const acts: ReviewActs = {
    sign: async () => ({ ok: true }),
    handBack: async () => ({ ok: true }),
    print: () => undefined,
    newId: () => uuid(++last),
    wayTo: (section) => `#reviews/one/${section}`,
    ...given.acts,
  };
  function Held() {
    const [review, change] = useState(now.review);
    const progress = progressIn(material, review);
    const gates = gatesIn({ material, review, template, progress, today: WRITTEN, doubt: null });
    Object.assign(now, { review, gates });
    return (
      <Section
        {...{ material, review, template, progress, gates, mode, acts }}
        change={change}
        today={WRITTEN}
      />
    );
  }
  const page = draw(<Held />);
  return {
    page,
    review: () => now.review,
    gates: () => now.gates.map(({ gate }) => gate),
  };
}

/** A paper as it came with the bundle. */
export function paperOf<N extends PaperRow['noun']>(n: number, paper: PaperRow<N>['paper']): PaperRow {
  const at = '2026-12-15T09:00:00Z';
  const row = { id: uuid(0xb000 + n), paper, writtenAt: at, changedAt: at, versions: 1, removed: false };
  // the noun of the paper is the noun of its row
  return { ...row, noun: paper.noun } as PaperRow;
}

/** The sample material with more papers. */
export function withPapers(...papers: PaperRow[]): ReviewMaterial {
  const material = sampleMaterial();
  return { ...material, papers: [...material.papers, ...papers] };
}
