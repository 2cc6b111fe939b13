import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { number, t } from '@/lib/platform/i18n';

type Outcome = 'copied' | 'selected' | null;

/** A text as it will be pasted, its length, and the button that copies it; where a browser refuses, it is selected. */
export function CopyPreview({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const id = useId();
  useEffect(() => setOutcome(null), [text]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome('selected');
    }
  }
  return (
    <div class="copy-preview field">
      <label for={id}>{t('copy_preview')}</label>
      <textarea ref={field} id={id} readOnly dir="auto" rows={9} value={text} />
      <div class="copy-foot">
        <Button disabled={text === ''} onClick={() => void copy()}>
          {t('copy_act')}
        </Button>
        <span class="figures soft">{t('copy_length', number(text.length), number(wordsIn(text)))}</span>
        <span role="status">{outcome && t(`copy_${outcome}`)}</span>
      </div>
    </div>
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
