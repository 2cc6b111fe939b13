import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { TextField } from '@/components/shared/fields/TextField';
import type { PlanViewProps } from '@/components/workspace/plan/plan-view';
import { dateIn } from '@/lib/model/calendar-date';
import type { Meeting } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';
import { AgendaList } from './AgendaList';
import { Attendees } from './Attendees';
import { agenda, beginMeeting, countDone, nextTopic, type Topic, topicOf, withTopic } from './agenda';
import { Decisions } from './Decisions';
import { TopicContent } from './TopicContent';

export interface MeetingViewProps extends Pick<PlanViewProps, 'plan' | 'onChange' | 'findings' | 'today'> {
  now: () => Date;
}

/** The conversation in which a plan is agreed: an agenda, who is there, what is decided. */
export function MeetingView(props: MeetingViewProps) {
  const { plan, onChange, today } = props;
  if (plan.meeting) return <Table {...props} meeting={plan.meeting} />;
  return (
    <EmptyState sentence={t('workspace_meeting_empty')}>
      <Button
        kind="primary"
        onClick={() => onChange({ ...plan, meeting: beginMeeting(plan, dateIn(plan.timeZone, today)) })}
      >
        {t('workspace_meeting_begin')}
      </Button>
    </EmptyState>
  );
}

function Table({ meeting, ...props }: MeetingViewProps & { meeting: Meeting }) {
  const { plan, onChange, now } = props;
  const [topic, setTopic] = useState<Topic>(() => nextTopic(meeting));
  const heading = useRef<HTMLHeadingElement>(null);
  const at = agenda.indexOf(topic);
  const change = (next: Meeting) => onChange({ ...plan, meeting: next });

  function go(step: -1 | 1) {
    const next = agenda[at + step];
    if (step > 0 && !topicOf(meeting, topic).done) change(withTopic(meeting, topic, { done: true }));
    if (!next) return;
    setTopic(next);
    heading.current?.focus();
  }

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
      event.preventDefault();
      go(event.key === 'PageDown' ? 1 : -1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  return (
    <div class="meeting">
      <aside>
        <TextField
          label={t('workspace_meeting_on')}
          type="date"
          value={meeting.on ?? ''}
          onChange={(on) => change({ ...meeting, on: on || null })}
        />
        <AgendaList meeting={meeting} open={topic} onOpen={setTopic} />
        <p class="hint figures" role="status">
          {t('workspace_meeting_progress', number(countDone(meeting)), number(agenda.length))}
        </p>
      </aside>
      <section class="topic" aria-labelledby="meeting-topic">
        <h2 id="meeting-topic" ref={heading} tabIndex={-1}>
          {t(`workspace_topic_${topic}`)}
        </h2>
        <p class="hint">{t(`workspace_topic_${topic}_hint`)}</p>
        {topic === 'purpose' && <Attendees meeting={meeting} onChange={change} />}
        <TopicContent topic={topic} {...props} />
        <TextField
          label={t('workspace_meeting_notes')}
          lines={3}
          longest={1000}
          value={topicOf(meeting, topic).notes}
          onChange={(notes) => change(withTopic(meeting, topic, { notes }))}
        />
        <Decisions plan={plan} meeting={meeting} now={now} onChange={change} />
        <div class="meeting-acts">
          <Button disabled={at === 0} onClick={() => go(-1)}>
            {t('workspace_meeting_back')}
          </Button>
          <Button
            kind="primary"
            onClick={() => go(1)}
            disabled={at === agenda.length - 1 && topicOf(meeting, topic).done}
          >
            {at === agenda.length - 1 ? t('workspace_meeting_done') : t('workspace_meeting_next')}
          </Button>
          <span class="hint">{t('workspace_meeting_keys')}</span>
        </div>
        {countDone(meeting) === agenda.length && (
          <p>
            <a href="#plan/sign">{t('workspace_meeting_toSign')}</a>
          </p>
        )}
      </section>
    </div>
  );
}
