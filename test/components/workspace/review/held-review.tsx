import { useState } from 'preact/hooks';
import { ReviewPage } from '@/components/workspace/review/ReviewPage';
import type { ReviewMode } from '@/components/workspace/review/section';
import type { Trust } from '@/components/workspace/review/trust';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import type { Review } from '@/lib/model/review';
import type { ReviewSection } from '@/lib/model/review-template';
import { t } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';
import { sampleMaterial, sampleReview, uuid, WRITTEN } from './sample-material';

interface Props {
  material?: ReviewMaterial;
  first?: Review;
  mode?: ReviewMode;
  section?: ReviewSection;
  trust?: Trust | null;
  /** told of every change */
  onChange?: (review: Review) => void;
}

let last = 0xaa00;

/** The page with its review held in memory. */
export function HeldReview({ section = 'examples', mode = 'write', onChange, ...given }: Props) {
  const [material] = useState(() => given.material ?? sampleMaterial());
  const [review, setReview] = useState(() => given.first ?? sampleReview(material));
  const [open, setOpen] = useState(section);
  return (
    <ReviewPage
      material={material}
      review={review}
      template={defaultTemplate((key) => t(key))}
      mode={mode}
      change={(next) => {
        setReview(next);
        onChange?.(next);
      }}
      acts={{
        sign: async () => ({ ok: true }),
        handBack: async () => ({ ok: true }),
        print: () => undefined,
        newId: () => uuid(++last),
        wayTo: (one) => `#reviews/x/${one}`,
      }}
      today={WRITTEN}
      section={open}
      onSection={setOpen}
      trust={given.trust === undefined ? { fingerprint: '3f9a 01c2 77de b804', doubt: null } : given.trust}
    />
  );
}
