import { useState } from 'preact/hooks';
import { TextField } from '@/components/shared/fields/TextField';
import { inUnit } from '@/components/shared/figures';
import { FilePick } from '@/components/workspace/plan/FilePick';
import type { Unit } from '@/lib/model/metric';
import { number, t, tn } from '@/lib/platform/i18n';
import { dayText } from '../plan-title';
import type { Period } from './period';
import { readHistory, type WrongLine } from './read-history';

interface Props {
  unit: Unit;
  /** measured and pasted ones, oldest first */
  periods: readonly Period[];
  /** those that stand in the record already */
  measured: readonly Period[];
  baseline: number | null;
  /** the calendar date of today in the plan's time zone */
  now: string;
  today: Date;
  onPasted: (periods: Period[]) => void;
}

/** Step one: where the figure stood before. */
export function HistoryStep({ unit, periods, measured, baseline, now, today, onPasted }: Props) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<readonly WrongLine[]>([]);
  function read(next: string) {
    setText(next);
    const found = readHistory(next, now);
    setWrong(found.wrong);
    onPasted(found.periods);
  }
  return (
    <section aria-labelledby="plan-step-history">
      <h3 id="plan-step-history">{t('plan_stepHistory')}</h3>
      <p class="hint">
        {measured.length > 0 ? tn('plan_historyKnown', measured.length) : t('plan_historyNone')}
      </p>
      <TextField
        label={t('plan_historyPaste')}
        hint={t('plan_historyHint')}
        lines={4}
        value={text}
        onChange={read}
      />
      <FilePick
        label={t('plan_historyFile')}
        accept=".csv,.tsv,.txt"
        onFile={async (file) => read(await file.text())}
      />
      {wrong.length > 0 && (
        <ul class="wrong-lines" role="status">
          {wrong.slice(0, 8).map((one) => (
            <li key={one.line}>
              {t('plan_historyWrong', number(one.line), t(`plan_historyWrong_${one.why}`))}
            </li>
          ))}
          {wrong.length > 8 && <li>{tn('plan_historyWrongMore', wrong.length - 8)}</li>}
        </ul>
      )}
      {periods.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section class="scroll" aria-label={t('plan_historyTable')} tabIndex={0}>
          <table class="figures">
            <caption class="unseen">{t('plan_historyTable')}</caption>
            <tbody>
              {periods.map((one) => (
                <tr key={`${one.from} ${one.to}`}>
                  <th scope="row">{t('plan_fromTo', dayText(one.from, today), dayText(one.to, today))}</th>
                  <td>{inUnit(one.value, unit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="outcome" role="status">
        {baseline !== null
          ? t('plan_historyBaseline', inUnit(baseline, unit), number(Math.min(4, periods.length)))
          : tn('plan_historyTooFew', periods.length)}
      </p>
    </section>
  );
}
