import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Chip } from '@/components/shared/Chip';
import { figure } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { Quote } from '@/components/shared/Quote';
import { recordName } from '@/components/shared/record-name';
import { touchLines } from '@/components/workspace/touch-lines';
import type { SharedEvidence } from '@/lib/model/bundle';
import { day, t } from '@/lib/platform/i18n';
import { receiptState } from '@/lib/review/evidence-view';
import { AnswerLine } from '../../AnswerLine';
import { newObjection } from '../../new-objection';
import { notedIn } from '../../noted';
import { ObjectionForm } from '../../ObjectionForm';
import type { SectionProps } from '../../section';
import { noon } from '../noon';
import { AskForm } from './AskForm';
import { ExampleFacts } from './ExampleFacts';
import { ExampleWord } from './ExampleWord';
import { markOf, openObjection } from './edit-marks';
import type { Triaging } from './use-triage';

interface Props extends SectionProps {
  piece: SharedEvidence;
  /** came out of a draw by chance */
  drawn: boolean;
  triage: Triaging;
}

/** One example: when, where, what it counts toward, whether it still stands; and what is said to it. */
export function ExampleCard({ piece, drawn, triage, ...props }: Props) {
  const { material, review, mode, today, progress, change, acts } = props;
  const { plan } = material;
  const frame = useRef<HTMLElement>(null);
  const current = triage.current === piece.id;
  const form = current ? triage.form : null;
  useLayoutEffect(() => {
    if (!current || !triage.moved()) return;
    frame.current?.focus({ preventScroll: true });
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [current, triage.form, triage.step]);
  useLayoutEffect(() => {
    if (form !== null) frame.current?.querySelector<HTMLElement>('form input, form select')?.focus();
  }, [form]);
  const mark = markOf(review, piece.id);
  const objection = openObjection(review, piece.id);
  const contest = objection
    ? progress.rows.flatMap(({ metric, challenges }) =>
        challenges
          .filter(({ id }) => id === objection.id || id.startsWith(`${objection.id} `))
          .map((one) => ({ metric, ...one })),
      )
    : [];
  const name = t('workspace_cardName', recordName(piece.record));
  const standing = receiptState(piece);
  return (
    <article
      ref={frame}
      class="card example"
      tabIndex={-1}
      aria-label={name}
      data-current={current || undefined}
      data-mark={mark?.mark}
      onFocusIn={() => !current && triage.goTo(piece.id)}
    >
      <header>
        <ul class="dotted figures">
          <li>
            <time dateTime={piece.capturedAt}>
              {day(new Date(piece.capturedAt), noon(review.to), plan.timeZone)}
            </time>
          </li>
          <li>{t('shared_record', t(`site_${piece.record.site}`), recordName(piece.record))}</li>
          {piece.metrics.map((metric) => (
            <li key={metric}>{metricName(metric, plan)}</li>
          ))}
          {piece.outcome && <li>{t(`workspace_outcome_${piece.outcome}`)}</li>}
          {piece.colleague && <li>{t('workspace_colleague')}</li>}
          {piece.story && <li>{t('workspace_story')}</li>}
          {drawn && <li>{t('reviewPage_drawnMark')}</li>}
          {piece.editedAt && (
            <li>{t('workspace_edited', day(new Date(piece.editedAt), noon(review.to), plan.timeZone))}</li>
          )}
        </ul>
        <span class="standing" data-standing={standing} title={t(`reviewPage_standingMeans_${standing}`)}>
          {t(`workspace_standing_${standing}`)}
        </span>
      </header>
      {piece.words && (
        <p class="words" dir="auto">
          {piece.words}
        </p>
      )}
      {piece.quote && <Quote quote={piece.quote} />}
      {piece.touch && (
        <ul class="touch dotted figures" aria-label={t('workspace_touch')}>
          {touchLines(piece.touch, noon(review.to)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div class="chips example-acts">
        {mode === 'write' ? (
          <>
            <Chip on={mark?.mark === 'endorsed'} onSwitch={() => triage.endorse(piece.id)}>
              {t(mark?.mark === 'endorsed' ? 'reviewPage_endorsed' : 'reviewPage_endorse')}
            </Chip>
            <Chip on={mark?.mark === 'asked'} onSwitch={() => triage.open(piece.id, 'ask')}>
              {t(mark?.mark === 'asked' ? 'reviewPage_asked' : 'reviewPage_ask')}
            </Chip>
            <Chip on={mark?.mark === 'challenged'} onSwitch={() => triage.open(piece.id, 'challenge')}>
              {t(mark?.mark === 'challenged' ? 'reviewPage_challengeOpen' : 'reviewPage_challenge')}
            </Chip>
          </>
        ) : (
          mark && <Chip>{t(`reviewPage_${mark.mark === 'challenged' ? 'challengeOpen' : mark.mark}`)}</Chip>
        )}
        {contest.map(({ metric, with: all, without }) =>
          all.value === null || without?.value == null ? null : (
            <Chip key={metric} title={metricName(metric, plan)}>
              {t('reviewPage_withWithout', figure(metric, all.value), figure(metric, without.value))}
            </Chip>
          ),
        )}
      </div>
      {form === 'ask' && (
        <AskForm
          before={mark?.mark === 'asked' ? mark.text : ''}
          noted={notedIn(props, `mark:${piece.id}`)}
          onAsk={(text) => triage.ask(piece.id, text)}
          onCancel={triage.close}
        />
      )}
      {form === 'challenge' && (
        <div class="challenge-form">
          <ObjectionForm
            first={
              objection ??
              newObjection({
                id: acts.newId(),
                about: { kind: 'evidence', evidence: piece.id },
                by: 'manager',
                decider: review.appeal.decider,
                material,
                today,
              })
            }
            rater={review.manager}
            onSave={(raised) => triage.challenge(piece.id, raised)}
            onCancel={triage.close}
          />
          {objection && (
            <Button kind="quiet" onClick={() => triage.takeBack(piece.id)}>
              {t('reviewPage_challengeWithdraw')}
            </Button>
          )}
        </div>
      )}
      {form === null && <ExampleWord review={review} evidence={piece.id} />}
      <ExampleFacts piece={piece} timeZone={plan.timeZone} />
      {mark && <AnswerLine item={`evidence:${piece.id}`} name={name} {...{ review, mode, today, change }} />}
    </article>
  );
}
