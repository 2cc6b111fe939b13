import type { Paper } from '@/lib/model/papers';
import type { Signer } from '@/lib/model/signed';
import { LONG } from './sample-papers';

const keyOf = (digits: string): Signer => ({ alg: 'Ed25519', x: digits.repeat(16) });
const record = (id: string) => ({ site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id });

/** Joint cases with one half and with both, thanks given and received. */
export function togetherPapers(today: string, crowded: boolean): Paper[] {
  const at = `${today}T08:00:00Z`;
  const said = crowded ? LONG : 'Found which export stopped and why, so that the month could be closed.';
  const file = { madeAt: at, signer: keyOf('3f9a'), answers: null };
  const mine = { evidence: null, name: 'Ana Ferrer', words: said, file };
  const theirs = {
    name: crowded ? 'Benedikt Okafor-Castellanos of the northern territory' : 'Ben Okafor',
    words: 'Told both regions and put the note beside their checklist; nobody has asked since.',
    at,
    signer: keyOf('b804'),
  };
  const thanks = {
    noun: 'thanks' as const,
    on: today,
    text: crowded ? LONG : 'Explained the import in two lines, and the customer never had to ask twice.',
    about: 'Ticket #48003',
    evidence: null,
  };
  return [
    { noun: 'jointCase', on: today, record: record('48001'), mine, theirs },
    { noun: 'jointCase', on: today, record: record('48004'), mine, theirs: null },
    { ...thanks, direction: 'given', from: 'Ana Ferrer', to: theirs.name, signer: null },
    { ...thanks, direction: 'received', from: theirs.name, to: 'Ana Ferrer', signer: keyOf('b804') },
  ];
}
