import { overText } from '@/components/workspace/figures/org/figure-text';
import { t } from '@/lib/platform/i18n';
import type { ApiPart, OrgFigure } from '@/lib/sites/org-contract';
import type { Kept } from './figures-org-entries';

/** Queries as they are asked, in the host's own language. */
export function queriesIn(parts: readonly ApiPart[]): Kept['queries'] {
  return parts.map(({ name, path }) => ({
    name,
    query: (new URLSearchParams(path.split('?')[1] ?? '').get('q') ?? path).slice(0, 6000),
  }));
}

/** What limits a figure, in sentences: out of what, which currency, and what the measure itself says. */
export function noteOf(figure: OrgFigure): string {
  const said = [
    t('figures_org_noteVisible', overText(figure)),
    ...(figure.currency ? [t('figures_org_noteCurrency', figure.currency)] : []),
    ...figure.notes.map(({ key, values }) => t(key, ...values)),
  ];
  return said.reduce((all, one) => t('connections_twoSentences', all, one)).slice(0, 600);
}
