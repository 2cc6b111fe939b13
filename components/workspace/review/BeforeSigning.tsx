import type { ReviewSection } from '@/lib/model/review-template';
import { t, tn } from '@/lib/platform/i18n';
import type { ReviewGate } from '@/lib/review/review-gate';
import { gateText } from './gate-text';
import { SectionLink } from './SectionLink';
import type { SectionProps } from './section';

interface Props extends Pick<SectionProps, 'gates' | 'material' | 'review' | 'acts'> {
  onSection: (section: ReviewSection) => void;
}

/** As many stand there at once; the rest is one press away. */
const SHOWN = 6;

/** What stands between a review and its signature, each with the way to where it is mended. Wording comes first. */
export function BeforeSigning({ gates, material, review, acts, onSection }: Props) {
  const order = (gate: ReviewGate) => (gate.gate === 'language' ? 0 : gate.blocks ? 1 : 2);
  const sorted = [...gates].sort((one, other) => order(one) - order(other));
  const blocking = gates.filter(({ blocks }) => blocks).length;
  const list = (some: readonly ReviewGate[]) => (
    <ul>
      {some.map((gate, at) => (
        <li key={at} data-blocks={gate.blocks}>
          <SectionLink section={gate.section} acts={acts} onSection={onSection}>
            {gate.blocks && <span class="unseen">{t('reviewPage_blocks')} </span>}
            {gateText(gate, material, review)}
          </SectionLink>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="aside-box before-signing" aria-labelledby="before-signing">
      <h3 id="before-signing">{t('reviewPage_before')}</h3>
      <p class="tally-line figures" role="status">
        {blocking > 0 ? tn('reviewPage_gatesLeft', blocking) : t('reviewPage_noGates')}
      </p>
      {list(sorted.slice(0, SHOWN))}
      {sorted.length > SHOWN && (
        <details>
          <summary>{tn('reviewPage_moreGates', sorted.length - SHOWN)}</summary>
          {list(sorted.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}
