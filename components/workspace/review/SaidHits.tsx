import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { t, tn } from '@/lib/platform/i18n';
import { checkLanguage, type LanguageHit } from '@/lib/review/check-language';
import { keptKey, stopsSigning } from '@/lib/review/kept-words';
import { type Noted, wantsEffect } from './noted';

interface Props {
  text: string;
  /** not given: words are pointed out, and nothing has to be done about them */
  noted: Noted | undefined;
  /** no effect on a customer is looked for */
  plain: boolean;
}

/** A person stops typing for this long before the words are looked at. */
const PAUSE = 400;

/** An address or a long number: masked where the text is saved. */
const PERSONAL = /[^\s@]+@[^\s@]+\.[a-z]{2,}|(?:\+|\b00)?\d(?:[ ./()-]?\d){7,}/i;

/** What the language check says of a text: which words, why, and a frame for putting it differently. */
export function SaidHits({ text, noted, plain }: Props) {
  const checked = useSettled(text);
  const customerWord = noted?.customerWord;
  const effect = !plain && (noted === undefined || wantsEffect(noted.item));
  const hits = useMemo(
    () =>
      onceEach(checkLanguage(checked, { customerWord })).filter(({ kind }) => effect || kind !== 'noEffect'),
    [checked, customerWord, effect],
  );
  const isPersonal = PERSONAL.test(checked);
  const kept = noted?.review.languageKept ?? [];
  const open = hits.filter((hit) => !noted || !kept.includes(keptKey(noted.item, hit)));

  function keep(key: string, on: boolean) {
    if (!noted) return;
    const rest = noted.review.languageKept.filter((one) => one !== key);
    noted.change({ ...noted.review, languageKept: on ? [...rest, key] : rest });
  }

  return (
    <>
      {/* told once the typing stops, not on every key */}
      <p class="said-hits hint" role="status">
        {open.length > 0 && <span>{tn('review_hits', open.length)} </span>}
        {isPersonal && <span>{t('review_personal')}</span>}
      </p>
      {hits.length > 0 && (
        <ul class="hits">
          {hits.map((hit) => {
            const key = noted ? keptKey(noted.item, hit) : '';
            const isKept = kept.includes(key);
            return (
              <li key={`${hit.kind} ${hit.words}`} data-kept={isKept}>
                <span>
                  {hit.words && <mark class="said-word">{hit.words}</mark>} {t(`language_${hit.kind}`)}
                </span>
                {noted && stopsSigning(hit.kind) && (
                  <Button
                    kind="quiet"
                    aria-label={t(isKept ? 'review_keptBackThis' : 'review_keepThis', hit.words)}
                    onClick={() => keep(key, !isKept)}
                  >
                    {t(isKept ? 'review_keptBack' : 'review_keep')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {open.length > 0 && <p class="frame">{t('language_frame')}</p>}
    </>
  );
}

/** A text as it was when nothing had been typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** The same words of one kind are pointed out once, however often they stand there; what is missing comes last. */
function onceEach(hits: readonly LanguageHit[]): LanguageHit[] {
  const once = [...new Map(hits.map((hit) => [`${hit.kind} ${hit.words.toLowerCase()}`, hit])).values()];
  const last = ({ kind }: LanguageHit) => Number(kind === 'noEffect');
  return once.sort((one, other) => last(one) - last(other));
}
