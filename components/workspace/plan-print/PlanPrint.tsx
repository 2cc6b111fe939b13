import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { number, t, tn } from '@/lib/platform/i18n';
import { planWords } from '@/lib/review/count-words';
import { MapSheet } from './MapSheet';
import { type Away, PlanSheet } from './PlanSheet';
import { definitionOf } from './sheet-texts';
import { type Fit, useFit } from './use-fit';

/** More words than this and a page is read by nobody. */
const MOST_WORDS = 450;

type Ways<Way> = readonly [Way, ...Way[]];

const PLAN_WAYS: Ways<Fit & { definitions: boolean }> = [
  { points: 10, definitions: true },
  { points: 9.5, definitions: true },
  { points: 9, definitions: true },
  { points: 8.5, definitions: true },
  { points: 8, definitions: true },
  { points: 9.5, definitions: false },
  { points: 9, definitions: false },
  { points: 8.5, definitions: false },
  { points: 8, definitions: false },
];

const MAP_WAYS: Ways<Fit & { width: number; reasons: boolean }> = [
  { points: 9, width: 660, reasons: true },
  { points: 8.5, width: 700, reasons: true },
  { points: 8, width: 740, reasons: true },
  { points: 9, width: 660, reasons: false },
  { points: 8, width: 760, reasons: false },
];

interface Props {
  plan: Plan;
  absences?: Away[];
  /** opens the browser's own print dialog */
  onPrint?: () => void;
}

/** The plan as it prints: one page with everything agreed, a second one with the map. */
export function PlanPrint({ plan, absences = [], onPrint = () => print() }: Props) {
  const page = useRef<HTMLElement>(null);
  const second = useRef<HTMLElement>(null);
  const content = useStable(`${JSON.stringify(plan)} ${JSON.stringify(absences)}`);
  const first = useFit(page, PLAN_WAYS, content);
  const map = useFit(second, MAP_WAYS, content);
  const { definitions } = first.way;
  const words = planWords(plan, (metric) => [
    metricName(metric.metric, plan),
    definitions && metric.role === 'scored' && !metric.definition ? definitionOf(metric) : '',
  ]);
  return (
    <div class="plan-print">
      <div class="print-bar">
        <Button kind="primary" onClick={onPrint}>
          {t('workspace_print_act')}
        </Button>
        <p class={words > MOST_WORDS ? 'note' : 'hint'} role="status">
          {words > MOST_WORDS
            ? t('workspace_print_tooManyWords', number(words), number(MOST_WORDS))
            : tn('workspace_print_words', words)}
        </p>
      </div>
      {!first.fits && <p class="note">{t('workspace_print_noFit')}</p>}
      {!map.fits && <p class="note">{t('workspace_print_mapNoFit')}</p>}
      {!plan.agreed && <p class="hint">{t('workspace_print_unsigned')}</p>}
      <section class="sheet" aria-label={t('workspace_print_pagePlan')}>
        <article ref={page} class="sheet-page" style={{ fontSize: `${first.way.points}pt` }}>
          <PlanSheet plan={plan} absences={absences} definitions={definitions} />
        </article>
      </section>
      <section class="sheet" aria-label={t('workspace_print_pageMap')}>
        <article ref={second} class="sheet-page" style={{ fontSize: `${map.way.points}pt` }}>
          <MapSheet plan={plan} width={map.way.width} reasons={map.way.reasons} />
        </article>
      </section>
    </div>
  );
}

/** Grows when fonts arrive: a page measured in another font may be too long. */
function useStable(content: string): string {
  const [fonts, setFonts] = useState(0);
  useEffect(() => {
    document.fonts?.ready.then(() => setFonts(1));
  }, []);
  return `${fonts} ${content}`;
}
