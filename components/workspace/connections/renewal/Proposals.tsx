import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Skeleton } from '@/components/shared/Skeleton';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { t } from '@/lib/platform/i18n';
import type { RenewalDoor } from '../renewal-door';
import { Confirmed } from './Confirmed';
import { ExampleTable } from './ExampleTable';
import { markerText } from './mapping-text';
import { useAnswer } from './use-answer';
import { whyNot } from './why-not';

interface Props {
  door: RenewalDoor;
  host: string;
  today: Date;
  onConfirm: (mapping: RenewalMapping) => Promise<void>;
  /** by hand, beginning with this one */
  onPoint: (from: RenewalMapping | null) => void;
  onBack?: (() => void) | undefined;
}

/** What this org seems to call a renewal: why, with examples of its own. One is chosen, or pointed at by hand. */
export function Proposals({ door, host, today, onConfirm, onPoint, onBack }: Props) {
  const { answer, again } = useAnswer(() => door.proposals(host));
  const [place, setPlace] = useState(0);
  if (answer === null) return <Skeleton rows={4} />;
  if (!answer.ok) {
    return (
      <div class="note" role="alert">
        <p>{whyNot(answer)}</p>
        <Button onClick={again}>{t('connections_act_lookAgain')}</Button>
      </div>
    );
  }
  const found = answer.value;
  const chosen = found[place] ?? null;
  return (
    <>
      <p class="lead">{t(found.length > 0 ? 'connections_proposalsLead' : 'connections_noProposals')}</p>
      {found.length > 0 && (
        <fieldset class="proposals">
          <legend class="unseen">{t('connections_proposals')}</legend>
          {found.map((one, at) => (
            <label key={at}>
              <input
                type="radio"
                name="renewal-proposal"
                checked={at === place}
                onChange={() => setPlace(at)}
              />
              <span>
                <b dir="auto">{markerText(one.mapping.marker)}</b>
                <span class="hint" dir="auto">
                  {t(one.because.key, ...one.because.values)}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen && (
        <>
          <p class="hint">{t('connections_examplesHint')}</p>
          <ExampleTable found={chosen.found} today={today} />
          <Confirmed mapping={chosen.mapping} />
        </>
      )}
      <div class="acts">
        {chosen && (
          <Button kind="primary" onClick={() => void onConfirm(chosen.mapping)}>
            {t('connections_confirm')}
          </Button>
        )}
        <Button kind={chosen ? 'plain' : 'primary'} onClick={() => onPoint(chosen?.mapping ?? null)}>
          {t('connections_point')}
        </Button>
        {onBack && (
          <Button kind="quiet" onClick={onBack}>
            {t('shared_cancel')}
          </Button>
        )}
      </div>
    </>
  );
}
