/** @jsxImportSource @/lib/draw */
import type { NameMetric, TaggedHere, Visited } from '@/lib/messages/table';
import { say } from '@/lib/platform/i18n';

interface Props {
  tagged: TaggedHere[];
  news: Visited['news'];
  nameOf: NameMetric;
}

/** What was kept of one interaction, and what the record has said about it since. */
export function TaggedLines({ tagged, news, nameOf }: Props) {
  if (tagged.length === 0) return null;
  return (
    <ul class="tagged">
      {tagged.map((one) => (
        <li key={one.id}>
          <p class="kept">
            <span>
              {one.metrics.length > 0 ? one.metrics.map((id) => nameOf(id)).join(' · ') : say('tagged')}
            </span>
          </p>
          {one.words ? (
            <p class="own" dir="auto">
              {one.words}
            </p>
          ) : (
            <p class="own lacking">{say('addWhoHelped')}</p>
          )}
          {news[one.id]?.map((what) => (
            <p key={what} class="news">
              {say(`news_${what}`)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
