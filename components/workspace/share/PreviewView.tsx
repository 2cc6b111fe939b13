import { useEffect } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { ProgressBar } from '@/components/shared/ProgressBar';
import { ReviewPage } from '@/components/workspace/review/ReviewPage';
import { useLongWork } from '@/components/workspace/use-long-work';
import { dateIn } from '@/lib/model/calendar-date';
import type { ReviewSection } from '@/lib/model/review-template';
import { t } from '@/lib/platform/i18n';
import type { StepProps } from './step';

/** Exactly the page its reader will have, made of the bundle as it would be now. Nothing is written. */
export function PreviewView({ section, ...given }: StepProps & { section: string | undefined }) {
  const { door, choice, plan, pieces, papers, today } = given;
  const chosen = { pieces: pieces.map(({ id }) => id), papers: papers.map(({ id }) => id) };
  const { now, start, cancel } = useLongWork((report, signal) =>
    door.preview(choice, chosen, report, signal),
  );
  useEffect(() => {
    void start();
    return cancel;
  }, []);
  const back = (
    <p class="way-back">
      <a href="#share/new">{t('share_backToChoice')}</a>
    </p>
  );
  if (now.state !== 'done' || !now.result.ok)
    return (
      <>
        {back}
        {(now.state === 'working' || now.state === 'idle') && (
          <ProgressBar
            label={t('share_previewing')}
            done={now.state === 'working' ? now.done : 0}
            whole={now.state === 'working' ? now.whole : 0}
            onCancel={cancel}
          />
        )}
        {(now.state === 'failed' || now.state === 'cancelled' || now.state === 'done') && (
          <p class="note" role="alert">
            {now.state === 'done' && !now.result.ok && t(now.result.why)}
            {now.state === 'failed' && t('share_previewFailed')}
            {now.state === 'cancelled' && t('share_previewCancelled')}{' '}
            <Button kind="quiet" onClick={() => void start()}>
              {t('shared_tryAgain')}
            </Button>
          </p>
        )}
      </>
    );
  const { material, review, template } = now.result.result;
  const open = template.sections.find((one) => one === section) ?? template.sections[0] ?? 'map';
  return (
    <>
      {back}
      <ReviewPage
        material={material}
        review={review}
        template={template}
        mode="look"
        trust={null}
        section={open}
        onSection={(next) => {
          location.hash = wayTo(next);
        }}
        change={() => undefined}
        acts={{ sign: nothing, handBack: nothing, print: door.print, newId: door.newId, wayTo }}
        today={dateIn(plan.timeZone, today)}
      >
        <p class="said preview-says" role="status">
          {t('share_thisIsWhat', choice.to || t('share_theReader'))}
        </p>
      </ReviewPage>
    </>
  );
}

/** Nobody signs in a preview. */
async function nothing(): Promise<{ ok: false; why: string }> {
  return { ok: false, why: 'share_onlyPreview' };
}

const wayTo = (section: ReviewSection): string => `#share/new/preview/${section}`;
