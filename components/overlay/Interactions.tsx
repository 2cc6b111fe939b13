/** @jsxImportSource @/lib/draw */
import type { MarginActs, MarginState } from '@/lib/margin/state';
import { number, t } from '@/lib/platform/i18n';
import type { Sheet } from '@/lib/reading/sheet';
import { HideHere } from './HideHere';
import { InteractionItem } from './InteractionItem';
import { Press } from './Press';
import { TaggedLines } from './TaggedLines';

interface Props {
  sheet: Sheet;
  state: MarginState;
  acts: MarginActs;
}

/** What happened on this record, newest first, with what is already tagged. */
export function Interactions({ sheet, state, acts }: Props) {
  const newest = [...sheet.interactions].sort((one, other) => other.at.localeCompare(one.at));
  const listed = newest.slice(0, state.shown);
  const known = new Set(newest.map((one) => one.key));
  const elsewhere = state.tagged.filter((one) => !one.interaction || !known.has(one.interaction.key));
  const all = sheet.interactionCount ?? newest.length;
  const anonymous = sheet.lacks.some((one) => one.part === 'person');
  return (
    <>
      <section class="list" aria-label={t('overlay_interactions')}>
        <h3 class="section">
          <span>{t('overlay_interactions')}</span>
          {listed.length < all ? (
            <span class="figures">{t('overlay_countOf', number(listed.length), number(all))}</span>
          ) : null}
        </h3>
        {elsewhere.length > 0 ? (
          <div class="item">
            <p class="who">
              <b>{t('overlay_wholeRecord')}</b>
            </p>
            <TaggedLines tagged={elsewhere} news={state.news} />
          </div>
        ) : null}
        <ol>
          {listed.map((one) => (
            <InteractionItem
              key={one.key}
              interaction={one}
              text={one.preview}
              tagged={state.tagged.filter((tag) => tag.interaction?.key === one.key)}
              news={state.news}
              taggable={one.mine || one.kind === 'customer' || (anonymous && one.kind !== 'automation')}
              onTag={() => acts.tag(one.key)}
            />
          ))}
        </ol>
        {listed.length < newest.length ? (
          <Press look="quiet older" onPress={acts.showOlder}>
            {t('overlay_showOlder')}
          </Press>
        ) : null}
        {listed.length === 0 ? <p class="hint">{t('overlay_noInteractions')}</p> : null}
      </section>
      <footer class="acts">
        <Press focus="record" onPress={() => acts.tag(null)}>
          {t(sheet.record.kind === 'ticket' ? 'overlay_tagTicket' : 'overlay_tagRecord')}
        </Press>
        <HideHere acts={acts} />
      </footer>
    </>
  );
}
