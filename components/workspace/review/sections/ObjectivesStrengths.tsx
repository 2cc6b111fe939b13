import { Button } from '@/components/shared/Button';
import type { Strength } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { EvidencePick } from './EvidencePick';
import { withPart } from './edit-review';
import { Written } from './Written';

/** What went well, on which evidence, and what it opens: a strength without an opportunity is only praise. */
export function Strengths(props: SectionProps) {
  const { material, review, mode, change, acts, today } = props;
  const { strengths } = review;
  const set = (next: Strength[]) => change({ ...review, strengths: next });
  return (
    <section class="stack" aria-label={t('review_strengths')}>
      <h4>{t('review_strengths')}</h4>
      <p class="soft">{t('review_strengthsRule')}</p>
      {strengths.length === 0 && mode !== 'write' && <p>{t('review_nothingSaid')}</p>}
      <ul class="cards">
        {strengths.map(({ id, text, evidence, opportunity }) => {
          const on = (part: Partial<Strength>) => set(withPart(strengths, id, part));
          return (
            <li key={id} class="card stack">
              <Written
                mode={mode}
                noted={notedIn(props, `strength:${id}`)}
                label={t('review_strengthText')}
                lines={2}
                longest={600}
                value={text}
                onChange={(next) => on({ text: next })}
              />
              <EvidencePick
                {...{ material, mode, today }}
                label={t('review_strengthRests')}
                chosen={evidence}
                onChange={(next) => on({ evidence: next })}
              />
              <Written
                mode={mode}
                noted={notedIn(props, `strength:${id}.opportunity`)}
                label={t('review_strengthOpportunity')}
                hint={t('review_strengthHint')}
                longest={600}
                value={opportunity}
                onChange={(next) => on({ opportunity: next })}
              />
              {mode === 'write' && (
                <footer class="acts">
                  <Button kind="quiet" onClick={() => set(strengths.filter((one) => one.id !== id))}>
                    {t('papers_remove')}
                  </Button>
                </footer>
              )}
            </li>
          );
        })}
      </ul>
      {mode === 'write' && (
        <div class="acts">
          <Button
            onClick={() => set([...strengths, { id: acts.newId(), text: '', evidence: [], opportunity: '' }])}
          >
            {t('review_strengthAdd')}
          </Button>
        </div>
      )}
    </section>
  );
}
