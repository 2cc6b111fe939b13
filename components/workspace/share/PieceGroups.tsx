import { useRef } from 'preact/hooks';
import { metricName } from '@/components/shared/metric-name';
import { monthText } from '@/components/workspace/FilterBar';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Level } from '@/lib/model/share';
import { t } from '@/lib/platform/i18n';
import { PieceRow } from './PieceRow';
import type { PieceGroup } from './piece-filter';

interface Props {
  groups: PieceGroup[];
  plan: Plan;
  levelOf: (row: EvidenceRow) => Level;
  today: Date;
  onLevel: (id: string, level: Level) => void;
}

/** More than this many are laid out only as they come into view. */
const MANY = 200;

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Pieces by month and metric. Arrows (or j and k) go from one to the next, space takes it, x takes it out for good. */
export function PieceGroups({ groups, plan, levelOf, today, onLevel }: Props) {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const list = useRef<HTMLDivElement>(null);
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>('input[data-piece]') ?? [])];

  function keys(event: KeyboardEvent) {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || !box.dataset.piece) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = boxes();
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      all[all.indexOf(box) + step]?.focus();
    }
    if (event.key === 'x') {
      event.preventDefault();
      (all[all.indexOf(box) + 1] ?? all[all.indexOf(box) - 1])?.focus();
      onLevel(box.dataset.piece, 'removed');
    }
  }
  return (
    <div ref={list} class="piece-groups" data-many={rows > MANY}>
      {groups.map(({ month, metric, rows: own }, at) => (
        <section key={`${month} ${metric}`}>
          {groups[at - 1]?.month !== month && <h3>{monthText(month)}</h3>}
          <h4>{metric ? metricName(metric, plan) : t('share_noMetric')}</h4>
          <ul>
            {own.map((row) => (
              <PieceRow
                key={row.id}
                row={row}
                level={levelOf(row)}
                today={today}
                onKey={keys}
                onLevel={(level) => onLevel(row.id, level)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
