import { daysText } from '@/components/shared/calendar';
import { figureOf } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { PaperList } from '@/components/workspace/papers/PaperList';
import type { PaperOf } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';
import type { FiguresDoor } from './figures-door';
import { ManualForm } from './ManualForm';

interface Props {
  door: FiguresDoor;
  plan: Plan | null;
  version: number;
  today: Date;
}

type Proposal = PaperOf<'proposal'>;

/** Figures by hand. One waits here until both parties have accepted it; only then it counts. */
export function ManualView({ door, plan, version, today }: Props) {
  return (
    <>
      <p class="lead">{t('figures_manualLead')}</p>
      <PaperList
        papers={door.proposals}
        noun="proposal"
        version={version}
        today={today}
        empty={t('figures_manualEmpty')}
        add={t('figures_manualAdd')}
        gone={t('figures_manualGone')}
        fresh={(): Proposal => fresh(plan, today)}
        draw={({ paper }) => (
          <>
            <h3 dir="auto">{metricName(paper.metric, plan)}</h3>
            <ul class="dotted figures">
              <li>{daysText(paper, today)}</li>
              <li>{saidFigure(paper, plan)}</li>
              <li>{t(`figures_waits_${waitsFor(paper)}`)}</li>
            </ul>
            <p class="words" dir="auto">
              {paper.note}
            </p>
          </>
        )}
        form={(given) => <ManualForm {...given} plan={plan} today={today} />}
      />
    </>
  );
}

function fresh(plan: Plan | null, today: Date): Proposal {
  const on = today.toISOString().slice(0, 10);
  const byHand = plan?.metrics.find(({ source }) => source === 'manual') ?? plan?.metrics[0];
  return {
    noun: 'proposal',
    metric: byHand?.metric ?? 'M21',
    from: `${on.slice(0, 7)}-01`,
    to: on,
    value: null,
    good: null,
    n: null,
    note: '',
    accepted: { employee: null, manager: null },
    on,
  };
}

function saidFigure({ metric, good, n, value }: Proposal, plan: Plan | null): string {
  if (good !== null && n !== null) return t('figures_of', number(good), number(n));
  const own = plan?.metrics.find((one) => one.metric === metric)?.own ?? null;
  return value === null ? '' : figureOf({ metric, own }, value);
}

function waitsFor({ accepted }: Proposal): 'both' | 'employee' | 'manager' {
  if (accepted.employee === null && accepted.manager === null) return 'both';
  return accepted.employee === null ? 'employee' : 'manager';
}
