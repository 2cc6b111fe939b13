import { metricName } from '@/components/shared/metric-name';
import { dayText, isoDay } from '@/components/workspace/papers/day-text';
import { PaperList } from '@/components/workspace/papers/PaperList';
import { usePlan } from '@/components/workspace/papers/use-plan';
import type { Experiment } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { ExperimentForm } from './ExperimentForm';
import { gapsOf, stepsOf } from './experiment-steps';
import type { PartProps } from './part';

/** Bottleneck, proposal, test, result, decision: each with its day, and no score for having been right. */
export function ExperimentList({ door, version, today }: PartProps) {
  const plan = usePlan(door.standings, version);
  return (
    <>
      <p class="soft">{t('checkins_failureSafe')}</p>
      <PaperList
        papers={door.papers}
        noun="experiment"
        version={version}
        today={today}
        empty={t('checkins_experimentEmpty')}
        add={t('checkins_experimentAdd')}
        gone={t('checkins_experimentGone')}
        fresh={() => newExperiment(isoDay(today))}
        draw={({ paper }) => (
          <>
            <ol class="steps">
              {stepsOf(paper).map(({ step, on }) => (
                <li key={step} data-done={on !== null}>
                  <b>{t(`checkins_step_${step}`)}</b>
                  <span class="figures">{on ? dayText(on, today) : t('checkins_stepOpen')}</span>
                </li>
              ))}
            </ol>
            <p class="words" dir="auto">
              {paper.bottleneck}
            </p>
            {paper.proposal && (
              <p class="soft" dir="auto">
                {paper.proposal}
              </p>
            )}
            <Said label={t('checkins_experimentHypothesis')} text={paper.hypothesis} />
            <Said label={t('checkins_experimentMeasure')} text={paper.measure} />
            {paper.metric && (
              <Said label={t('checkins_experimentMetric')} text={metricName(paper.metric, plan)} />
            )}
            <Said label={t('checkins_experimentResult')} text={paper.result} />
            <Said label={t('checkins_experimentLesson')} text={paper.lesson} />
            {paper.decision && (
              <Said label={t('checkins_step_decision')} text={t(`checkins_decision_${paper.decision}`)} />
            )}
            {gapsOf(paper).length > 0 && <p class="hint">{t(`checkins_gap_${gapsOf(paper)[0]}`)}</p>}
          </>
        )}
        form={(given) => <ExperimentForm plan={plan} {...given} />}
      />
    </>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <p class="said-line">
      <b>{label}</b> <bdi>{text}</bdi>
    </p>
  );
}

function newExperiment(on: string): Experiment {
  return {
    noun: 'experiment',
    bottleneck: '',
    bottleneckOn: on,
    proposal: '',
    proposalOn: null,
    hypothesis: '',
    measure: '',
    metric: null,
    testOn: null,
    before: null,
    after: null,
    result: '',
    resultOn: null,
    lesson: '',
    decision: null,
    decisionOn: null,
  };
}
