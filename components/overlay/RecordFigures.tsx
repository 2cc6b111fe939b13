/** @jsxImportSource @/lib/draw */
import { say } from '@/lib/platform/i18n';
import type { WordedFigure } from '@/lib/reading/word-figure';

/** What matters while writing; the rest would push the writing out of sight. */
const ALWAYS: ReadonlySet<string> = new Set([
  'rating',
  'reopens',
  'customerWait',
  'openTickets',
  'renewalDue',
  'lastTouch',
]);

/** What the record itself says. Every figure opens its working: meaning, its parts, endpoint, time read. */
export function RecordFigures({ figures }: { figures: readonly WordedFigure[] }) {
  return (
    <section class="grid" aria-label={say('context')}>
      {figures.map(({ id, label, text, value, working, parts, series }) => (
        <details key={id} class={ALWAYS.has(id) ? 'figure' : 'figure more'}>
          <summary>
            <span class="label">{label}</span>
            <span class={value === null ? 'value lacking' : 'value figures'} dir="auto">
              {text}
            </span>
            {series ? <Months series={series} /> : null}
          </summary>
          <div class="working">
            {working.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {parts.length > 0 ? (
              <dl class="clocks figures">
                {parts.map(([name, part]) => [
                  <dt key={`${name} name`}>{name}</dt>,
                  <dd key={name}>{part}</dd>,
                ])}
              </dl>
            ) : null}
          </div>
        </details>
      ))}
    </section>
  );
}

/** Counts by month as small bars; the figures themselves stand in the working. */
function Months({ series }: { series: readonly { month: string; count: number }[] }) {
  const most = Math.max(1, ...series.map(({ count }) => count));
  return (
    <span class="months" aria-hidden="true">
      {series.map(({ month, count }) => (
        <i key={month} style={`height: ${Math.round((100 * count) / most)}%`} />
      ))}
    </span>
  );
}
