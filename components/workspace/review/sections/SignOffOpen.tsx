import { t, tn } from '@/lib/platform/i18n';
import type { ReviewGate } from '@/lib/review/review-gate';
import { gateText } from '../gate-text';
import type { SectionProps } from '../section';
import { signingGates } from './signing-gates';

/** What keeps this review from being signed, each with the way to where it is mended; then what is only worth a look. */
export function SignOffOpen(props: SectionProps) {
  const { gates, material, review, mode, acts } = props;
  if (mode === 'look') return null;
  const blocking = signingGates(props);
  const looks = mode === 'write' ? gates.filter(({ blocks }) => !blocks) : [];
  const list = (some: readonly ReviewGate[]) => (
    <ul>
      {some.map((gate, at) => (
        <li key={`${gate.gate} ${gate.about} ${at}`} data-blocks={gate.blocks}>
          <span>{gateText(gate, material, review)}</span>{' '}
          {gate.section !== 'signOff' && (
            <a href={acts.wayTo(gate.section)}>{t('review_goTo', t(`review_section_${gate.section}`))}</a>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section class="stack open-gates" aria-label={t('review_open')}>
      <h4>{t('review_open')}</h4>
      <p role="status">
        {blocking.length > 0 ? tn('review_openCount', blocking.length) : t('review_openNone')}
      </p>
      {blocking.length > 0 && list(blocking)}
      {looks.length > 0 && (
        <>
          <p class="soft">{t('review_worthALook')}</p>
          {list(looks)}
        </>
      )}
    </section>
  );
}
