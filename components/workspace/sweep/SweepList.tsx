import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { BroughtRow } from '@/lib/exchange/import/brought-list';
import type { Plan } from '@/lib/model/plan';
import { number, t, tn } from '@/lib/platform/i18n';
import { DrawPanel } from './DrawPanel';
import { openDrawn } from './drawn';
import { rowKeys } from './row-keys';
import { SkipReason } from './SkipReason';
import { SweepCapture } from './SweepCapture';
import { SweepRow } from './SweepRow';
import { keyOf, nextOpen, rowState, type Sweep, withSkipped } from './sweep';
import type { KeptOn, SweepDoor } from './sweep-door';
import type { SweepWork } from './use-sweep';

interface Props {
  door: SweepDoor;
  sweep: Sweep;
  keptOn: KeptOn;
  work: SweepWork;
  plan: Plan | null;
  today: Date;
}

/** The list under way: one row after the other, by keys alone where one likes. */
export function SweepList({ door, sweep, keptOn, work, plan, today }: Props) {
  const [at, setAt] = useState(() => keyOf(sweep.rows[0] as BroughtRow));
  const [open, setOpen] = useState<{ key: string; what: 'capture' | 'why' } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef(false);
  const stateOf = (row: BroughtRow) => rowState(sweep, row, keptOn);
  const done = sweep.rows.filter((row) => stateOf(row) !== 'open').length;
  const waiting = openDrawn(work.draws ?? []);

  function go(key: string | null) {
    moved.current = true;
    setOpen(null);
    if (key) setAt(key);
  }
  // the form that closed, or the row left behind, had the focus; at once, before another key is pressed
  useLayoutEffect(() => {
    if (!moved.current || open) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>('.sweep-row[tabindex="0"]')?.focus();
  });

  function skip(row: BroughtRow) {
    const key = keyOf(row);
    if (waiting.has(key)) return setOpen({ key, what: 'why' });
    const next = withSkipped(sweep, key);
    work.change(next);
    go(next.skipped.includes(key) ? nextOpen(next, keptOn, key) : key);
  }

  function skipDrawn(row: BroughtRow, why: string) {
    const key = keyOf(row);
    const drawn = waiting.get(key);
    if (drawn) void work.settle(drawn.row, drawn.place, { skipped: why });
    const next = sweep.skipped.includes(key) ? sweep : withSkipped(sweep, key);
    work.change(next);
    go(nextOpen(next, keptOn, key) ?? key);
  }

  async function kept(row: BroughtRow, evidence: string) {
    const key = keyOf(row);
    const next = { ...sweep, kept: { ...sweep.kept, [key]: evidence } };
    work.change(next);
    go(nextOpen(next, keptOn, key) ?? key);
    await work.learn(row.record, evidence);
  }

  async function undo(key: string) {
    const evidence = sweep.kept[key];
    if (!evidence) return;
    const wrong = await door.undo(evidence);
    setFailed(wrong);
    if (wrong) return;
    go(key);
    await work.unlearn(evidence);
  }

  const keys = rowKeys({
    at: () => sweep.rows.findIndex((row) => keyOf(row) === at),
    count: sweep.rows.length,
    go: (place) => go(keyOf(sweep.rows[place] as BroughtRow)),
    skip(place) {
      const row = sweep.rows[place];
      if (row && stateOf(row) !== 'before' && stateOf(row) !== 'now') skip(row);
    },
  });

  return (
    <section aria-labelledby="sweep-list">
      <header class="sweep-head">
        <h2 id="sweep-list" dir="auto">
          {sweep.name}
        </h2>
        <p class="figures" role="status">
          {done === sweep.rows.length
            ? tn('sweep_done', done)
            : t('sweep_progress', number(done), number(sweep.rows.length))}
        </p>
        <Button kind={done === sweep.rows.length ? 'primary' : 'quiet'} onClick={() => work.change(null)}>
          {t('sweep_close')}
        </Button>
      </header>
      {sweep.unknown.length > 0 && (
        <details class="unknown">
          <summary>{tn('sweep_unknown', sweep.unknown.length)}</summary>
          <ul>
            {sweep.unknown.map((line, place) => (
              <li key={place} class="unknown-line" dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </details>
      )}
      <DrawPanel drawn={work.drawn} size={sweep.rows.length} today={today} onDraw={work.draw} />
      {failed && <p role="alert">{t(`shared_trouble_${failed}`)}</p>}
      <p class="hint">{t('sweep_keys')}</p>
      <ol ref={list} class="sweep-rows" onKeyDown={keys}>
        {sweep.rows.map((row) => {
          const key = keyOf(row);
          const isOpen = open?.key === key;
          return (
            <SweepRow
              key={key}
              row={row}
              state={stateOf(row)}
              pieces={keptOn.get(key)?.length ?? 0}
              byChance={work.drawn?.paper.drawn.some(({ record }) => record?.id === row.record.id) ?? false}
              current={key === at}
              open={isOpen}
              onOpen={() => {
                setAt(key);
                if (isOpen) go(key);
                else setOpen({ key, what: 'capture' });
              }}
              onSkip={() => skip(row)}
              onUndo={() => void undo(key)}
            >
              {isOpen && open.what === 'capture' && (
                <SweepCapture
                  door={door}
                  plan={plan}
                  record={row.record}
                  onKept={(evidence) => void kept(row, evidence)}
                  onCancel={() => go(key)}
                />
              )}
              {isOpen && open.what === 'why' && (
                <SkipReason
                  record={row.record}
                  onSkip={(why) => skipDrawn(row, why)}
                  onCancel={() => go(key)}
                />
              )}
            </SweepRow>
          );
        })}
      </ol>
    </section>
  );
}
