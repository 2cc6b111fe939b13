import { stateOf } from '../renewal/read-renewal';
import { rowIn, rowsIn } from './answers';
import { lackOfParts, ownerFigure } from './figure';
import { dueOnOpportunity, renewalFacts } from './find-due';
import { newestFirst } from './found';
import type { Answered, KindView } from './kind-view';
import { MOST_LISTED } from './parts-of-activities';
import { readEvents, readTasks } from './read-activities';
import { readStages } from './read-stages';
import { dateAt, textAt } from './read-value';
import { renewalFigures } from './renewal-figures';
import { mayReachOut } from './view-account';
import { viewContext } from './view-context';
import { eyesOf } from './viewed';

/** An opportunity: what it is due, how it stands, and how its account stands. */
export function viewOpportunity(answered: Answered): KindView {
  const { viewed, row, outcome, figure } = answered;
  const { itself, unread, ...own } = ownOf(answered);
  const merged = { ...row, ...itself };
  const found = dueOnOpportunity(viewed, merged);
  const due = itself || found.lack === 'noMapping' ? found : { ...found, lack: unread };
  const { counts, last, figures } = viewContext(answered);
  const stages = itself
    ? readStages(rowsIn(itself.OpportunityHistories, MOST_LISTED).rows, eyesOf(viewed))
    : [];
  const [newest] = newestFirst(stages);
  const state = typeof merged.IsClosed === 'boolean' ? stateOf(merged) : null;
  const stage = textAt(row, 'StageName');
  const renewal = renewalFacts(viewed, due, newest?.at ?? null);
  return {
    figures: [
      ...renewalFigures(answered, due, false),
      ownerFigure(figure, 'Opportunity', row, outcome('record').lack),
      figure('stage', 'text', state, {
        source: 'Opportunity.IsClosed, Opportunity.IsWon',
        missing: outcome('record').lack,
        ...(stage ? { note: { key: 'overlay_note_stage', values: [stage] } } : {}),
      }),
      ...figures,
    ],
    facts: {
      status: state,
      renewal,
      openTickets: counts?.open ?? null,
      allTickets: counts?.all ?? null,
    },
    ...own,
    lists: [...own.lists, { found: stages, whole: false }],
    mayReachOut: renewal?.state === 'open' && mayReachOut(viewed, due.on, last, counts?.escalated ?? 0),
  };
}

/** A contract: when it ends, and how its account stands. */
export function viewContract(answered: Answered): KindView {
  const { viewed, row, outcome, figure } = answered;
  const { itself, unread, ...own } = ownOf(answered);
  const field = viewed.mapping?.due.object === 'Contract' ? viewed.mapping.due.field : 'EndDate';
  const { counts, figures } = viewContext(answered);
  const missing = outcome('record').lack;
  const status = textAt(row, 'Status', 40);
  return {
    figures: [
      figure('renewalDue', 'date', dateAt({ ...row, ...itself }, field), {
        source: `Contract.${field}`,
        missing: unread ?? missing,
      }),
      figure('status', 'text', status, { source: 'Contract.Status', missing }),
      ownerFigure(figure, 'Contract', row, missing),
      ...figures,
    ],
    facts: { status, openTickets: counts?.open ?? null, allTickets: counts?.all ?? null },
    ...own,
  };
}

/** The record as its query answered it, with the activities about it. */
function ownOf({ viewed, outcome }: Answered) {
  const { row: itself, lack } = rowIn(outcome('own'));
  const [tasks, events] = [itself?.Tasks, itself?.Events].map((list) => rowsIn(list, MOST_LISTED).rows);
  const eyes = eyesOf(viewed);
  return {
    itself,
    unread: lack,
    lists: [
      { found: readTasks(tasks ?? [], eyes), whole: false },
      { found: readEvents(events ?? [], eyes), whole: false },
    ],
    named: [...(tasks ?? []), ...(events ?? [])],
    lacks: lackOfParts({ interactions: [lack], metrics: [lack] }),
  };
}
