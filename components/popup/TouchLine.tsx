import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { dueText } from '@/components/shared/due-text';
import { recordName } from '@/components/shared/record-name';
import { localDate } from '@/lib/model/local-date';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';
import type { Settled } from './use-touches';

interface Props {
  row: EvidenceRow;
  /** settled in this popup: it stays in its place, to be taken back */
  said: Settled['said'] | null;
  today: Date;
  onDone: (useful: boolean | null) => void;
  onDrop: () => void;
  onUndo: () => void;
}

const ANSWERS = { popup_usefulYes: true, popup_usefulNo: false, popup_usefulUnknown: null } as const;

/** One touch: what, where and when, and the two ways it can end. Done is followed by one question. */
export function TouchLine({ row, said, today, onDone, onDrop, onUndo }: Props) {
  const [asking, setAsking] = useState(false);
  const acts = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef(false);
  const step = said ? 'said' : asking ? 'asking' : 'open';
  // A button that was pressed gives way to others: the focus goes to the first that stands in its place.
  useLayoutEffect(() => {
    if (pressed.current) acts.current?.querySelector('button')?.focus();
    pressed.current = false;
    // asked no more, also after it was taken back
    if (step === 'said') setAsking(false);
  }, [step]);
  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };

  const due = row.openTouch ?? '';
  const id = `touch-${row.id}`;
  return (
    <li data-taken={said !== null}>
      <div class="what" id={id}>
        <p class="snippet" dir="auto">
          <b>{t(`shared_touch_${row.touch?.what ?? 'followUp'}`)}</b> {row.words}
        </p>
        <ul class="dotted figures">
          <li>{recordName(row.record)}</li>
          <li data-late={due < localDate(today)}>{dueText(due, today)}</li>
        </ul>
      </div>
      <fieldset
        ref={acts}
        class="touch-acts"
        aria-labelledby={step === 'asking' ? `${id}-asked` : id}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || step !== 'asking') return;
          event.preventDefault();
          press(() => setAsking(false))();
        }}
      >
        <p role="status" id={`${id}-asked`} class={step === 'open' ? 'unseen' : `taken ${step}`}>
          {said ? t(`popup_touch_${said}`) : asking && t('popup_touchUseful')}
        </p>
        {step === 'open' && (
          <>
            <Button kind="quiet" onClick={press(() => setAsking(true))}>
              {t('popup_touchDone')}
            </Button>
            <Button kind="quiet" onClick={press(onDrop)}>
              {t('popup_touchDrop')}
            </Button>
          </>
        )}
        {step === 'asking' &&
          Object.entries(ANSWERS).map(([key, useful]) => (
            <Button key={key} kind="quiet" onClick={press(() => onDone(useful))}>
              {t(key)}
            </Button>
          ))}
        {step === 'said' && (
          <Button kind="quiet" onClick={press(onUndo)}>
            {t('popup_undo')}
          </Button>
        )}
      </fieldset>
    </li>
  );
}
