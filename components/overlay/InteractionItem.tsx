/** @jsxImportSource @/lib/draw */
import type { MarginState } from '@/lib/margin/state';
import type { TaggedHere } from '@/lib/messages/table';
import { moment, t } from '@/lib/platform/i18n';
import type { Interaction } from '@/lib/sites/contract';
import { Press } from './Press';
import { TaggedLines } from './TaggedLines';

interface Props {
  interaction: Interaction;
  text: string | null;
  tagged: TaggedHere[];
  news: MarginState['news'];
  taggable: boolean;
  onTag: () => void;
}

const TAG = { reply: 'overlay_tagReply', note: 'overlay_tagNote', customer: 'overlay_tagMessage' };
const SNIPPET = 160;

/** One interaction: who, what kind, when, its first words, what was tagged on it. */
export function InteractionItem({ interaction, text, tagged, news, taggable, onTag }: Props) {
  const { kind, key } = interaction;
  const id = `of-${key.replace(/\W/g, '-')}`;
  return (
    <li class={interaction.mine ? 'item mine' : 'item'}>
      <p class="who" id={id}>
        <b dir="auto">{interaction.mine ? t('overlay_you') : interaction.author}</b>
        <span class="kind">{t(`overlay_kind_${kind}`)}</span>
        <time class="figures" dateTime={interaction.at}>
          {moment(new Date(interaction.at))}
        </time>
      </p>
      {text ? (
        <p class="snippet" dir="auto">
          {text.slice(0, SNIPPET)}
        </p>
      ) : null}
      <TaggedLines tagged={tagged} news={news} />
      {taggable && kind !== 'automation' ? (
        <Press look="quiet tag still" focus={key} describedBy={id} onPress={onTag}>
          {t(TAG[kind])}
        </Press>
      ) : null}
    </li>
  );
}
