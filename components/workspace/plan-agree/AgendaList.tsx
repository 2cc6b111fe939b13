import type { Meeting } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { agenda, type Topic, topicOf } from './agenda';

interface Props {
  meeting: Meeting;
  open: Topic;
  onOpen: (topic: Topic) => void;
}

/** The agenda: which topic is open, which were gone through. */
export function AgendaList({ meeting, open, onOpen }: Props) {
  return (
    <nav aria-label={t('workspace_meeting_agenda')}>
      <ol class="agenda">
        {agenda.map((topic) => {
          const { done } = topicOf(meeting, topic);
          return (
            <li key={topic} data-done={done}>
              <button
                type="button"
                aria-current={topic === open ? 'step' : undefined}
                onClick={() => onOpen(topic)}
              >
                <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" focusable="false">
                  <circle cx="5" cy="5" r="4.2" fill={done ? 'currentColor' : 'none'} stroke="currentColor" />
                </svg>
                {t(`workspace_topic_${topic}`)}
                {done && <span class="unseen">{t('workspace_meeting_itemDone')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
