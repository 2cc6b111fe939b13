/** @jsxImportSource @/lib/draw */
import { say } from '@/lib/platform/i18n';
import type { WordedFigure } from '@/lib/reading/word-figure';

/** What matters while writing; the rest would push the writing out of sight. */
const ALWAYS: ReadonlySet<string> = new Set(['rating', 'reopens', 'customerWait', 'openTickets']);

/** What the record itself says. Every figure opens its working: meaning, both clocks, endpoint, time read. */
export function RecordFigures({ figures }: { figures: readonly WordedFigure[] }) {
  return (
    <section class="grid" aria-label={say('context')}>
      {figures.map(({ id, label, text, value, working, clocks }) => (
        <details key={id} class={ALWAYS.has(id) ? 'figure' : 'figure more'}>
          <summary>
            <span class="label">{label}</span>
            <span class={value === null ? 'value lacking' : 'value figures'} dir="auto">
              {text}
            </span>
          </summary>
          <div class="working">
            {working.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {clocks.length > 0 ? (
              <dl class="clocks figures">
                {clocks.map(([name, time]) => [<dt key={name}>{name}</dt>, <dd key={time}>{time}</dd>])}
              </dl>
            ) : null}
          </div>
        </details>
      ))}
    </section>
  );
}
