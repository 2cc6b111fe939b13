import { recordTitle } from '@/components/shared/record-name';
import type { EvidenceRow } from '@/lib/model/rollup';
import { day, t } from '@/lib/platform/i18n';
import type { CopyMaterial, StandingLine } from './export-door';

/** Where the text is going: only the last wants a table instead of a text. */
export const suites = ['lattice', 'cultureAmp', 'leapsome', 'other', 'fifteenFive'] as const;
export type Suite = (typeof suites)[number];

/** What review forms commonly ask, soberly put. */
export const questions = ['wentWell', 'impact', 'improve', 'goals', 'colleague'] as const;
export type Question = (typeof questions)[number];

/** Pieces ticked beforehand: more than these nobody reads in a form. */
const FIRST = 5;

/** Pieces that bear on a question, the closest first. */
export function piecesFor(question: Question, { evidence }: CopyMaterial): EvidenceRow[] {
  const fits: Record<Question, (row: EvidenceRow) => boolean> = {
    wentWell: ({ outcome }) => outcome === 'helped' || outcome === 'beyond',
    impact: ({ story, quote, facts }) => story || quote !== null || facts.rating === 'good',
    improve: ({ outcome }) => outcome === 'lesson' || outcome === 'partly',
    goals: ({ metrics }) => metrics.length > 0,
    colleague: ({ colleague }) => colleague,
  };
  const close = evidence.filter(fits[question]);
  return [...close].sort((a, b) => Number(b.story) - Number(a.story));
}

/** What is ticked before anybody ticks anything. */
export function firstChoice(question: Question, material: CopyMaterial): string[] {
  return piecesFor(question, material)
    .slice(0, FIRST)
    .map(({ id }) => id);
}

/** The pieces of an answer, each with its day and record, as they stand in the text. */
export function answerParts(
  question: Question,
  chosen: readonly EvidenceRow[],
  standing: readonly StandingLine[],
): { answer: string; evidence: string } {
  const said = chosen.map(saidOf).filter((line) => line !== '');
  const goals = question === 'goals' ? standing.map((line) => t('copy_goal', line.name, line.sentence)) : [];
  const answer = [...goals, ...said].map((line) => t('copy_point', line)).join('\n');
  const evidence = chosen.map(sourceOf).join('\n');
  return { answer, evidence };
}

/** One answer as plain text: what was done and for whom, then where each of it stands. */
export function blockText(parts: { answer: string; evidence: string }): string {
  if (parts.evidence === '') return parts.answer;
  return [parts.answer, '', t('copy_evidence'), parts.evidence].join('\n');
}

function saidOf({ words, quote }: EvidenceRow): string {
  const text = words || (quote ? t('copy_quoted', quote.text) : '');
  return text.replace(/\s+/g, ' ').trim();
}

function sourceOf(row: EvidenceRow): string {
  const on = day(new Date(row.capturedAt), new Date(row.capturedAt), undefined, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return t('copy_source', on, recordTitle(row.record));
}
