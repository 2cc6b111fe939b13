import { moment, t } from '@/lib/platform/i18n';
import type { Interaction, Reading } from '@/lib/sites/contract';

/** An interaction in words, ready to be listed. */
export interface WordedInteraction extends Interaction {
  who: string;
  /** what kind of interaction, by name */
  what: string;
  when: string;
  /** name of the button that tags it, null where there is nothing of one's own to tag */
  tag: string | null;
}

/** What a button says; anything else is tagged as "this entry". */
const TAG: Partial<Record<Interaction['kind'], string>> = {
  reply: 'overlay_tagReply',
  note: 'overlay_tagNote',
  customer: 'overlay_tagMessage',
};

/** Nobody's act: there is nothing of one's own in it. */
const NOBODYS = new Set<Interaction['kind']>(['automation']);

/** What colleagues wrote is theirs to tag; when it is not known who is signed in, everything may be one's own. */
export function wordInteraction(one: Interaction, { lacks }: Pick<Reading, 'lacks'>): WordedInteraction {
  const { kind, mine, author, at } = one;
  const unknown = lacks.some(({ part }) => part === 'person');
  return {
    ...one,
    who: mine ? t('overlay_you') : author,
    what: t(`overlay_kind_${kind}`),
    when: moment(new Date(at)),
    tag:
      !NOBODYS.has(kind) && (mine || kind === 'customer' || unknown)
        ? t(TAG[kind] ?? 'overlay_tagEntry')
        : null,
  };
}
