import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import { balanceOf } from '@/components/workspace/plan/balance';
import { FindingList } from '@/components/workspace/plan/FindingList';
import { MapPicture } from '@/components/workspace/plan-map/MapPicture';
import { guardText, listed, readText } from '@/components/workspace/plan-print/sheet-texts';
import { number, t } from '@/lib/platform/i18n';
import { AcceptanceTable } from './AcceptanceTable';
import type { Topic } from './agenda';
import type { MeetingViewProps } from './MeetingView';
import { TargetTable } from './TargetTable';

interface Props extends MeetingViewProps {
  topic: Topic;
}

/** What a topic is talked about on: the part of the plan it belongs to. */
export function TopicContent({ topic, plan, onChange, findings, today }: Props) {
  const scored = plan.metrics.filter(({ role }) => role === 'scored');
  switch (topic) {
    case 'purpose':
      return (
        <TextField
          label={t('workspace_topic_purposeText')}
          lines={2}
          longest={400}
          value={plan.purpose}
          onChange={(purpose) => onChange({ ...plan, purpose })}
        />
      );
    case 'map':
      return (
        <>
          <MapPicture plan={plan} width={600} />
          <Edit to="map" />
        </>
      );
    case 'metrics':
      return (
        <>
          <AcceptanceTable plan={plan} today={today} onChange={onChange} parties={['employee', 'manager']} />
          <Edit to="metrics" />
        </>
      );
    case 'balance': {
      const balance = balanceOf(plan);
      return (
        <>
          <dl class="topic-lines figures">
            {(['lagging', 'leading', 'rubric', 'customer'] as const).map((share) => (
              <Line key={share} name={t(`workspace_topic_share_${share}`)}>
                {t('shared_percent', number(balance[share]))}
              </Line>
            ))}
          </dl>
          <dl class="topic-lines">
            {scored.map((metric) => (
              <Line key={metric.metric} name={metricName(metric.metric, plan)}>
                {listed(metric.guardrails.map((guard) => guardText(guard, plan))) || '–'}
              </Line>
            ))}
          </dl>
          <Edit to="metrics" />
        </>
      );
    }
    case 'targets':
      return (
        <>
          <TargetTable plan={plan} />
          <TextField
            label={t('workspace_print_constraints')}
            lines={2}
            longest={1000}
            value={plan.constraints}
            onChange={(constraints) => onChange({ ...plan, constraints })}
          />
        </>
      );
    case 'feedback':
      return (
        <dl class="topic-lines">
          {scored.map((metric) => (
            <Line key={metric.metric} name={metricName(metric.metric, plan)}>
              {readText(metric)}
            </Line>
          ))}
        </dl>
      );
    case 'incentives':
      return (
        <>
          <dl class="topic-lines">
            {plan.incentives.map(({ text, pulls }) => (
              <Line key={text} name={text}>
                {t(`workspace_topic_pulls_${pulls}`)}
              </Line>
            ))}
            {scored.map(({ metric, atTarget, atStretch }) => (
              <Line key={metric} name={metricName(metric, plan)}>
                {t('workspace_topic_consequence', atTarget || '–', atStretch || '–')}
              </Line>
            ))}
          </dl>
          <Edit to="frame" />
        </>
      );
    default:
      return findings.length > 0 ? (
        <FindingList plan={plan} findings={findings} />
      ) : (
        <p>{t('workspace_topic_nothingOpen')}</p>
      );
  }
}

function Edit({ to }: { to: 'map' | 'metrics' | 'frame' }) {
  return (
    <p>
      <a href={`#plan/${to}`}>{t(`workspace_topic_edit_${to}`)}</a>
    </p>
  );
}

function Line({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt dir="auto">{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
