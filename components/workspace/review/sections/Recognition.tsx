import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { language, t } from '@/lib/platform/i18n';
import { papersOf } from '@/lib/review/material';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { EmptyReason } from './EmptyReason';
import { withPart } from './edit-review';
import { RecognitionCard } from './RecognitionCard';

/** People and teams to be thanked for something: all alike in size, by the alphabet, never in an order of merit. */
export function Recognition(props: SectionProps) {
  const { material, review, mode, change, acts, today } = props;
  const [open, setOpen] = useState<string | null>(null);
  const { recognition } = review;
  // a card keeps its place while its name is being typed
  const order = useMemo(
    () =>
      [...recognition]
        .sort((a, b) => a.who.localeCompare(b.who, language()) || a.id.localeCompare(b.id))
        .map(({ id }) => id),
    [open, recognition.length],
  );
  const set = (next: typeof recognition) => change({ ...review, recognition: next });
  const offered = papersOf(material, 'thanks').filter(({ id }) => !recognition.some((one) => one.id === id));

  function add(thing: Partial<(typeof recognition)[number]>, id = acts.newId()) {
    set([...recognition, { id, kind: 'person', who: '', what: '', evidence: [], on: today, ...thing }]);
  }

  return (
    <div class="part recognition">
      <p class="soft">{t('review_recognitionRule')}</p>
      {recognition.length === 0 && mode !== 'write' && <p>{t('review_nothingSaid')}</p>}
      <ul class="cards equal">
        {order.flatMap((id) => {
          const thing = recognition.find((one) => one.id === id);
          if (!thing) return [];
          return (
            <li key={id} class="card">
              <RecognitionCard
                {...{ thing, material, mode, today }}
                noted={notedIn(props, `recognition:${id}`)}
                open={open === id}
                onOpen={(on) => setOpen(on ? id : null)}
                onChange={(part) => set(withPart(recognition, id, part))}
                onRemove={() => set(recognition.filter((one) => one.id !== id))}
              />
            </li>
          );
        })}
      </ul>
      {mode === 'write' && (
        <div class="acts">
          {(['person', 'team'] as const).map((kind) => (
            <Button
              key={kind}
              onClick={() => {
                const id = acts.newId();
                add({ kind }, id);
                setOpen(id);
              }}
            >
              {t(`review_recognise_${kind}`)}
            </Button>
          ))}
        </div>
      )}
      {mode === 'write' && offered.length > 0 && (
        <section class="offered" aria-label={t('review_thanksOffered')}>
          <h4>{t('review_thanksOffered')}</h4>
          <ul>
            {offered.map(({ id, paper }) => (
              <li key={id}>
                <p dir="auto">{t('review_thanksLine', paper.from, paper.to, paper.text)}</p>
                <Button
                  onClick={() =>
                    add(
                      {
                        who: paper.to,
                        what: paper.text.slice(0, 600),
                        evidence: heldHere(paper.evidence, material),
                        on: paper.on,
                      },
                      id,
                    )
                  }
                >
                  {t('review_takeOver')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <EmptyReason {...props} section="recognition" />
    </div>
  );
}

/** A thank-you may rest on a piece that was not handed over. */
function heldHere(id: string | null, { evidence }: SectionProps['material']): string[] {
  return id !== null && evidence.some((piece) => piece.id === id) ? [id] : [];
}
