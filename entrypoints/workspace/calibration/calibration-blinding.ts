import { factLines } from '@/components/workspace/fact-lines';
import type { Secrets } from '@/lib/exchange/calibration/blind';
import type { Candidate } from '@/lib/exchange/calibration/make-pack';
import { t } from '@/lib/platform/i18n';
import type { Source, SourcePiece } from './calibration-sources';

/** An id this short is a plain number in most texts. */
const TELLING = 3;

/** Of an id in its long form, the part that its short form has. */
const SHORT_ID = 15;

/** First parts of hosts that any host may have, and that are words of every day besides. */
const ANY_HOST = ['www', 'support', 'help', 'helpdesk', 'service', 'login', 'test'];

/** A piece as it is rated: words, quotation, and facts that say nothing of when, where, or how it was liked. */
export function candidateOf({ words, quote, shown }: SourcePiece): Candidate {
  const unknown = t('workspace_unknown');
  const { facts, of } = shown;
  // the customer's own rating would be followed, and the time of a promise leads to the record
  const lines = factLines({ ...facts, rating: null }, null).filter(({ value }) => value !== unknown);
  if (of?.promisedBy) {
    const kept = of.promiseKept === null ? 'open' : of.promiseKept ? 'kept' : 'missed';
    lines.push({ label: t('workspace_fact_promise'), value: t(`calibration_promise_${kept}`) });
  }
  return {
    words,
    quote: quote?.text ?? '',
    facts: lines.map(({ label, value }) => t('calibration_fact', label, value).slice(0, 200)),
  };
}

/** What a pack of these pieces must not tell: whose work it is, which records, which host, and what its maker names. */
export function secretsOf({ pieces, people }: Pick<Source, 'pieces' | 'people'>, hide: string): Secrets {
  const ids = pieces.flatMap(({ record: { id } }) => [id, id.slice(0, SHORT_ID)]);
  const hosts = pieces.flatMap(({ record: { host } }) => [host, firstPart(host)]);
  const words = [...ids.filter(({ length }) => length >= TELLING), ...hosts, ...hide.split(/[\n,;]/)];
  return { people: said(people), words: said(words) };
}

function firstPart(host: string): string {
  const [first = ''] = host.split('.');
  return first.length < TELLING || ANY_HOST.includes(first) ? '' : first;
}

function said(words: readonly string[]): string[] {
  return [...new Set(words.map((one) => one.trim()))].filter(Boolean);
}
