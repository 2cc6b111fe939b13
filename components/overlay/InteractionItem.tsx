/** @jsxImportSource @/lib/draw */
import type { NameMetric, Visited } from '@/lib/messages/table';
import type { SheetInteraction } from '@/lib/reading/sheet';
import { Press } from './Press';
import { TaggedLines } from './TaggedLines';

interface Props {
  interaction: SheetInteraction;
  visit: Visited;
  nameOf: NameMetric;
}

/** One interaction: who, what kind, when, its first words, what was tagged on it. */
export function InteractionItem({ interaction, visit, nameOf }: Props) {
  const { key, who, what, when, tag, preview } = interaction;
  const id = `of-${key.replace(/\W/g, '-')}`;
  return (
    <li class="item">
      <p class="who" id={id}>
        <b dir="auto">{who}</b>
        <span class="kind">{what}</span>
        <time class="figures">{when}</time>
      </p>
      {preview ? (
        <p class="snippet" dir="auto">
          {preview}
        </p>
      ) : null}
      <TaggedLines
        tagged={visit.tagged.filter((one) => one.interaction?.key === key)}
        news={visit.news}
        nameOf={nameOf}
      />
      {tag ? (
        <Press look="quiet tag still" focus={key} describedBy={id} onPress={['tag', key]}>
          {tag}
        </Press>
      ) : null}
    </li>
  );
}
