import { Button } from '@/components/shared/Button';
import { moment, t } from '@/lib/platform/i18n';
import type { OrgNow } from './connections-door';
import { nextSteps, type Step } from './next-steps';

interface Props {
  org: OrgNow;
  busy: boolean;
  /** the browser's question was answered with no */
  refused: boolean;
  onConnect: () => void;
  onLookAgain: () => void;
  onOtherRoad: () => void;
}

/** How things stand, in its own sentence, with its own next step. */
export function OrgState({ org, busy, refused, onConnect, onLookAgain, onOtherRoad }: Props) {
  const { state, row, host } = org;
  const steps = nextSteps[state];
  const press: Record<Exclude<Step, 'open'>, () => void> = {
    connect: onConnect,
    lookAgain: onLookAgain,
    oauth: onOtherRoad,
  };
  return (
    <section class="org-state" data-state={state} aria-label={t('connections_state')}>
      <p role="status" class={state === 'connected' || state === 'noPermission' ? 'stands' : 'note'}>
        <b>{t(`connection_${state}`)}</b> <span>{t(`connection_${state}_next`)}</span>
      </p>
      {row && state !== 'connected' && state !== 'noPermission' && (
        <p class="hint">{t('connections_seenAt', moment(new Date(row.stateAt)))}</p>
      )}
      {steps.length > 0 && (
        <div class="acts">
          {steps.map((step, place) =>
            step === 'open' ? (
              <a key={step} class="button" href={`https://${host}/`} target="_blank" rel="noreferrer">
                {t('connections_act_open')}
              </a>
            ) : (
              <Button
                key={step}
                kind={place === 0 ? 'primary' : 'plain'}
                disabled={busy}
                onClick={press[step]}
              >
                {t(`connections_act_${step}`)}
              </Button>
            ),
          )}
        </div>
      )}
      <p role="status" class="outcome">
        {busy ? t('connections_busy') : refused ? t('connections_refused') : ''}
      </p>
    </section>
  );
}
