import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { CheckField } from '@/components/shared/fields/CheckField';
import { ProgressBar } from '@/components/shared/ProgressBar';
import { useLongWork } from '@/components/workspace/use-long-work';
import { number, t, tn } from '@/lib/platform/i18n';
import { lackOfBundle } from './lack-of-bundle';
import { PassphraseFields } from './PassphraseFields';
import type { Hit } from './share-door';
import type { StepProps } from './step';

/** The last step: one file, signed, and locked if the person wishes. */
export function MakeFile({ hits, ...given }: StepProps & { hits: Hit[] | null }) {
  const { door, choice, pieces, papers, share } = given;
  const [locked, setLocked] = useState(false);
  const [secret, setSecret] = useState({ once: '', twice: '' });
  const { now, start, cancel } = useLongWork(async (report, signal) => {
    await share.flush();
    const chosen = { pieces: pieces.map(({ id }) => id), papers: papers.map(({ id }) => id) };
    const made = await door.make(choice, chosen, locked ? secret.once : null, report, signal);
    if (made.ok) setSecret({ once: '', twice: '' });
    return made;
  });
  const lack = lackOfBundle({ choice, pieces, hits, secret: locked ? secret : null });
  const made = now.state === 'done' ? now.result : null;
  return (
    <section class="share-step" aria-labelledby="share-make">
      <h2 id="share-make">{t('share_step_make')}</h2>
      <p class="soft">{t('share_notSecret')}</p>
      <CheckField label={t('share_lock')} checked={locked} onChange={setLocked} />
      {locked && <PassphraseFields secret={secret} onChange={setSecret} />}
      {now.state === 'working' ? (
        <ProgressBar label={t('share_making')} done={now.done} whole={now.whole} onCancel={cancel} />
      ) : (
        <p class="acts">
          <Button kind="primary" disabled={lack !== null} onClick={() => void start()}>
            {tn('share_makeFile', pieces.length)}
          </Button>
          {lack && <span class="hint">{t(`share_lack_${lack}`)}</span>}
        </p>
      )}
      <p role="status" class={now.state === 'failed' || made?.ok === false ? 'note' : 'outcome'}>
        {made?.ok && (
          <>
            {t('share_made', made.result.name, number(Math.ceil(made.result.bytes / 1024)))}{' '}
            {made.result.unproven > 0 && tn('share_unproven', made.result.unproven)}{' '}
            <a href="#share">{t('share_seeList')}</a>
          </>
        )}
        {made?.ok === false && t('share_notMade', t(made.why))}
        {now.state === 'cancelled' && t('share_makeCancelled')}
        {now.state === 'failed' && t('share_makeFailed')}
      </p>
    </section>
  );
}
