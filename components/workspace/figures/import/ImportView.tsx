import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { ProgressBar } from '@/components/shared/ProgressBar';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { FiguresDoor } from '../figures-door';
import type { MetricChoice } from '../importing';
import { HandOver } from './HandOver';
import { Kept } from './Kept';
import { OpenedFile } from './OpenedFile';
import { useImport } from './use-import';

interface Props {
  door: FiguresDoor;
  plan: Plan | null;
  today: Date;
}

/** From a file to figures: hand over, say what the columns are, look at what comes of it, keep. */
export function ImportView({ door, plan, today }: Props) {
  const { importing } = door;
  const work = useImport(importing);
  const { state } = work;
  const [metrics, setMetrics] = useState<MetricChoice[]>([]);
  useEffect(() => {
    void importing.metrics().then(setMetrics);
  }, [importing]);
  return (
    <div class="import">
      {state.phase === 'empty' && (
        <HandOver refused={state.refused} onHand={(handed) => void work.open(handed)} />
      )}
      {state.phase === 'reading' && (
        <ProgressBar
          label={t('figures_reading')}
          done={state.done}
          whole={state.whole}
          onCancel={work.cancel}
        />
      )}
      {state.phase === 'open' && (
        <OpenedFile
          file={state}
          failed={state.failed}
          importing={importing}
          metrics={metrics}
          plan={plan}
          today={today}
          work={work}
        />
      )}
      {state.phase === 'keeping' && <p role="status">{t('figures_keeping')}</p>}
      {state.phase === 'kept' && (
        <Kept
          count={state.count}
          batch={state.batch}
          withdraw={() => door.withdraw(state.batch)}
          restore={() => door.restore(state.batch)}
        />
      )}
      {state.phase === 'kept' && <Button onClick={work.cancel}>{t('figures_another')}</Button>}
    </div>
  );
}
