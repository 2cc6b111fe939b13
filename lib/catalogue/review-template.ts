import type { ReviewTemplate } from '@/lib/model/review-template';

/** The template a review has unless a pack brings another. `t` gives the text under a key. */
export function defaultTemplate(t: (key: string) => string): ReviewTemplate {
  return {
    id: 'throughline',
    version: 1,
    name: t('review_templateName'),
    // figures and what stands behind them come before anybody rates; ratings before what follows from them
    sections: [
      'map',
      'sources',
      'examples',
      'contributions',
      'ratings',
      'objectives',
      'context',
      'story',
      'recognition',
      'working',
      'reading',
      'signOff',
    ],
    prompts: { resources: '', priorities: '', market: '' },
    monthsWanted: 2,
  };
}

/** The template a review was begun with; null: neither the library's own nor one that the pack brings. */
export function templateOf(
  { id, version }: Pick<ReviewTemplate, 'id' | 'version'>,
  brought: readonly ReviewTemplate[],
  t: (key: string) => string,
): ReviewTemplate | null {
  return [defaultTemplate(t), ...brought].find((one) => one.id === id && one.version === version) ?? null;
}
