/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs } from '@/lib/margin/state';
import { say } from '@/lib/platform/i18n';

interface Props {
  composing: Composing;
  acts: MarginActs;
}

/** The person's own words: the first thing asked, and never required. */
export function OwnWords({ composing, acts }: Props) {
  const hidden = composing.wordMasks;
  return (
    <div class="field">
      <label for="words">{say('whoHelped')}</label>
      <textarea
        id="words"
        data-focus="words"
        dir="auto"
        rows={2}
        maxLength={2000}
        value={composing.words}
        onInput={(event) => acts.write(event.currentTarget.value)}
      />
      {hidden.length > 0 ? (
        <p class="why" aria-live="polite">
          {say('wordsMasked', hidden.join(', '))}
        </p>
      ) : null}
    </div>
  );
}
