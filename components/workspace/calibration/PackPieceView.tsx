import type { PackItem } from '@/lib/model/calibration';
import { t } from '@/lib/platform/i18n';

/** One piece of a pack: words, quotation, and what the record showed. Hidden stretches are drawn as bars. */
export function PackPieceView({ item }: { item: PackItem }) {
  return (
    <div class="pack-piece">
      {item.words && (
        <p class="words" dir="auto">
          <Hidden text={item.words} />
        </p>
      )}
      {item.quote && (
        <blockquote class="quote" dir="auto">
          <Hidden text={item.quote} />
        </blockquote>
      )}
      {item.facts.length > 0 && (
        <ul class="facts-list figures" aria-label={t('calibration_facts')}>
          {item.facts.map((fact, place) => (
            <li key={place} dir="auto">
              <Hidden text={fact} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Runs of blocks, drawn as the bars that stand for them everywhere else. */
function Hidden({ text }: { text: string }) {
  return (
    <>
      {text.split(/(█+)/).map((part, place) =>
        part.startsWith('█') ? (
          <span key={place} class="mask" style={{ width: `${part.length}ch` }}>
            <span class="unseen">{t('calibration_hidden')}</span>
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
