import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { recordName } from '@/components/shared/record-name';
import type { Plan } from '@/lib/model/plan';
import type { RecordRef } from '@/lib/model/record';
import { recordKey } from '@/lib/model/record-key';
import { t } from '@/lib/platform/i18n';
import { type Drawn, stateOfDrawn } from '@/lib/review/draw';
import { SkipReason } from './SkipReason';
import { SweepCapture } from './SweepCapture';
import type { KeptOn, SweepDoor } from './sweep-door';

interface Props {
  door: SweepDoor;
  drawn: Drawn;
  /** which of the draw's records it is, as it is printed */
  place: string;
  keptOn: KeptOn;
  plan: Plan | null;
  open: boolean;
  onOpen: (open: boolean) => void;
  onFate: (fate: { evidence: string } | { skipped: string }) => void;
  onKept: (record: RecordRef, evidence: string) => void;
}

/** A drawn record: kept, left out for a reason, or still waiting for one of both. */
export function DrawnLine({ door, drawn, place, keptOn, plan, open, onOpen, onFate, onKept }: Props) {
  const [what, setWhat] = useState<'capture' | 'why'>('capture');
  const { record, ref, skipped } = drawn;
  const there = record ? (keptOn.get(recordKey(record)) ?? []) : [];
  const state = stateOfDrawn(drawn, (id) => !record || there.includes(id));
  const [newest] = there.slice(-1);
  const waits = state === 'open' || state === 'gone';
  const begin = (next: 'capture' | 'why') => {
    setWhat(next);
    onOpen(true);
  };
  return (
    <li data-state={state}>
      <div class="line">
        <b class="figures">{record ? recordName(record) : ref}</b>
        <span class="state" dir="auto">
          {t(`sweep_drawn_${state}`, skipped)}
        </span>
        {waits && newest && (
          <Button kind="quiet" onClick={() => onFate({ evidence: newest })}>
            {t('sweep_countKept')}
          </Button>
        )}
        {waits && record && !newest && !open && (
          <Button kind="quiet" aria-label={t('sweep_captureNth', place)} onClick={() => begin('capture')}>
            {t('sweep_captureIt')}
          </Button>
        )}
        {waits && record && !open && (
          <Button kind="quiet" aria-label={t('sweep_whyNth', place)} onClick={() => begin('why')}>
            {t('sweep_whyNot')}
          </Button>
        )}
      </div>
      {open && record && what === 'capture' && (
        <SweepCapture
          door={door}
          plan={plan}
          record={record}
          onKept={(evidence) => {
            onOpen(false);
            if (state === 'gone') onFate({ evidence });
            else onKept(record, evidence);
          }}
          onCancel={() => onOpen(false)}
        />
      )}
      {open && record && what === 'why' && (
        <SkipReason
          record={record}
          onSkip={(why) => {
            onOpen(false);
            onFate({ skipped: why });
          }}
          onCancel={() => onOpen(false)}
        />
      )}
    </li>
  );
}
