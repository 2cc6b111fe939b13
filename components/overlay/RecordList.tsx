/** @jsxImportSource @/lib/draw */
import type { NameMetric, Visited } from '@/lib/messages/table';
import { number, say } from '@/lib/platform/i18n';
import type { Sheet } from '@/lib/reading/sheet';
import { InteractionItem } from './InteractionItem';
import { Press } from './Press';
import { TaggedLines } from './TaggedLines';

interface Props {
  sheet: Sheet;
  visit: Visited;
  nameOf: NameMetric;
}

/** Shown at once; older ones on request. */
const FIRST = 30;

/** What happened on this record, newest first, with what is already tagged. */
export function RecordList({ sheet, visit, nameOf }: Props) {
  const { interactions, record } = sheet;
  const all = sheet.interactionCount ?? interactions.length;
  const elsewhere = visit.tagged.filter(
    ({ interaction }) => !interactions.some(({ key }) => key === interaction?.key),
  );
  const items = interactions.map((one) => (
    <InteractionItem key={one.key} interaction={one} visit={visit} nameOf={nameOf} />
  ));
  return (
    <div class="record">
      <section class="list" aria-label={say('interactions')}>
        <h3 class="section">
          <span>{say('interactions')}</span>
          {interactions.length < all ? (
            <span class="figures">{say('countOf', number(interactions.length), number(all))}</span>
          ) : null}
        </h3>
        {elsewhere.length > 0 ? (
          <div class="item">
            <p class="who">
              <b>{say('wholeRecord')}</b>
            </p>
            <TaggedLines tagged={elsewhere} news={visit.news} nameOf={nameOf} />
          </div>
        ) : null}
        <ol>{items.slice(0, FIRST)}</ol>
        {items.length > FIRST ? (
          <details>
            <summary class="older">{say('showOlder')}</summary>
            <ol>{items.slice(FIRST)}</ol>
          </details>
        ) : null}
        {items.length === 0 ? <p class="hint">{say('noInteractions')}</p> : null}
      </section>
      <footer class="acts">
        <Press focus="record" onPress={['tag', null]}>
          {say(record.kind === 'ticket' ? 'tagTicket' : 'tagRecord')}
        </Press>
        {sheet.outreach ? (
          <Press focus="outreach" onPress={['tag', null, sheet.outreach]}>
            {say('logOutreach')}
          </Press>
        ) : null}
        <Press look="quiet away" onPress={['hideHere']}>
          {say('hideHere', record.host)}
        </Press>
      </footer>
    </div>
  );
}
