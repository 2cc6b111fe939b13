import { useState } from 'preact/hooks';
import { dayText } from '@/components/workspace/papers/day-text';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { number, t, tn } from '@/lib/platform/i18n';
import { DrawnLine } from './DrawnLine';
import type { KeptOn, SweepDoor } from './sweep-door';
import type { SweepWork } from './use-sweep';

interface Props {
  door: SweepDoor;
  draws: PaperRow<'draw'>[];
  keptOn: KeptOn;
  work: SweepWork;
  plan: Plan | null;
  today: Date;
}

/** Every draw so far, and what became of its records. */
export function DrawList({ door, draws, keptOn, work, plan, today }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section class="draws" aria-labelledby="draws">
      <h2 id="draws">{t('sweep_draws')}</h2>
      {draws.length === 0 && <p class="soft">{t('sweep_noDraws')}</p>}
      <ul class="cards">
        {draws.map((row) => (
          <li key={row.id} class="card paper">
            <ul class="dotted figures">
              <li>{dayText(row.paper.on, today)}</li>
              <li dir="auto">{row.paper.list}</li>
              <li>{tn('sweep_fromList', row.paper.size)}</li>
              <li>{t('sweep_seed', String(row.paper.seed))}</li>
            </ul>
            <ul class="drawn">
              {row.paper.drawn.map((one, place) => {
                const key = `${row.id} ${place}`;
                return (
                  <DrawnLine
                    key={key}
                    door={door}
                    drawn={one}
                    place={number(place + 1)}
                    keptOn={keptOn}
                    plan={plan}
                    open={open === key}
                    onOpen={(wanted) => setOpen(wanted ? key : null)}
                    onFate={(fate) => void work.settle(row, place, fate)}
                    onKept={(record, evidence) => void work.learn(record, evidence)}
                  />
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
