/** @jsxImportSource @/lib/draw */
import type { MarginActs } from '@/lib/margin/state';
import { t } from '@/lib/platform/i18n';
import type { Sheet } from '@/lib/reading/sheet';
import type { ContextFigure } from '@/lib/sites/contract';
import { FigureWorking } from './FigureWorking';
import { figureText } from './figure-text';

interface Props {
  sheet: Sheet;
  working: ContextFigure['id'] | null;
  /** only a few, while something is being written */
  few: boolean;
  acts: MarginActs;
}

/** What matters while writing; the rest would push the writing out of sight. */
const FEW: ReadonlySet<string> = new Set(['rating', 'reopens', 'customerWait', 'openTickets']);

/** What the record itself says. Every figure opens its working. */
export function ContextGrid({ sheet, working, few, acts }: Props) {
  const figures = few ? sheet.figures.filter((figure) => FEW.has(figure.id)) : sheet.figures;
  const open = figures.find((figure) => figure.id === working);
  return (
    <section class="context" aria-label={t('overlay_context')}>
      <ul class="grid">
        {figures.map((figure) => (
          <li key={figure.id}>
            <button
              type="button"
              class="figure"
              aria-expanded={figure.id === working}
              aria-controls={figure.id === working ? 'working' : undefined}
              onClick={() => acts.showWorking(figure.id === working ? null : figure.id)}
            >
              <span class="label">{t(`overlay_figure_${figure.id}`)}</span>
              <span class={figure.value === null ? 'value lacking' : 'value figures'} dir="auto">
                {figureText(figure)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open ? <FigureWorking figure={open} /> : null}
    </section>
  );
}
