import { unreadFacts } from '@/lib/model/unread-facts';
import type { Reading } from '@/lib/sites/contract';
import type { ApiRead } from '@/lib/sites/org-contract';
import { ADAPTER } from '../locators';
import type { Row } from '../renewal/read-renewal';
import { outcomeOf } from './answers';
import { figureAt, lackOfParts, ownerFigure } from './figure';
import { flattenRecord } from './flatten-record';
import { newestFirst } from './found';
import type { Answered, KindView } from './kind-view';
import { namesIn } from './names-in';
import { idAt, instantAt, nameAt, plainName } from './read-value';
import { peopleOn } from './screen-reading';
import { viewAccount } from './view-account';
import { viewCase } from './view-case';
import { viewContract, viewOpportunity } from './view-deal';
import type { Viewed } from './viewed';

const VIEWS: Readonly<Record<string, (answered: Answered) => KindView>> = {
  case: viewCase,
  account: viewAccount,
  opportunity: viewOpportunity,
  contract: viewContract,
};

const TITLES = ['Subject', 'CaseNumber', 'ContractNumber', 'Name'];

/** Activities older than a year are archived: a plain query does not bring them, so they are not gone. In milliseconds. */
const BEFORE_ARCHIVE = 360 * 86_400_000;

/** A reading from what the org answered. Texts of interactions stay in the closure of `textOf`. */
export function orgReading(viewed: Viewed, read: Extract<ApiRead, { ok: true }>): Reading {
  const { record, org, screen, object } = viewed;
  const outcome = (name: string) => outcomeOf(read, name);
  const itself = outcome('record');
  const row = itself.body ? flattenRecord(itself.body) : {};
  const answered: Answered = { viewed, row, outcome, figure: figureAt(read.at) };
  const view = VIEWS[record.kind]?.(answered) ?? {
    figures: [ownerFigure(answered.figure, object ?? 'Record', row, itself.lack)],
  };
  const found = newestFirst((view.lists ?? []).flatMap((list) => list.found));
  const texts = new Map(found.map(({ key, text }) => [key, text]));
  const whole = view.lists?.every((list) => list.whole);
  const own = record.kind === 'account' || record.kind === 'record' ? nameAt(row, 'Name') : '';
  const people = [own, ...namesIn([row, ...(view.named ?? [])]), ...peopleOn(screen, object, record.kind)];
  const lacks = [...lackOfParts({ metrics: [itself.lack] }), ...(view.lacks ?? [])];
  return {
    record,
    adapter: ADAPTER,
    title: TITLES.map((field) => nameAt(row, field)).find(Boolean) ?? plainName(screen.title),
    customer: customerOf(viewed, row),
    facts: {
      ...unreadFacts,
      renewal: null,
      readAt: read.at,
      updatedAt: instantAt(row, 'LastModifiedDate'),
      ...view.facts,
    },
    figures: view.figures,
    interactions: found.map(({ text: _, ...interaction }) => interaction),
    interactionCount: whole ? found.length : null,
    covers: whole ? coveredSpan(row, viewed.now) : null,
    timeZone: org.person.timeZone,
    connection: 'connected',
    ...(view.mayReachOut ? { mayReachOut: true } : {}),
    people: [...new Set(people.filter(Boolean))],
    textOf: (key) => texts.get(key) ?? null,
    // one sentence for each part is enough
    lacks: lacks.filter(({ part }, place) => lacks.findIndex((other) => other.part === part) === place),
  };
}

/** The customer is the account, whatever of it is looked at; a case also names the person who asked. */
function customerOf({ record, screen }: Viewed, row: Row): Reading['customer'] {
  if (record.kind === 'account') {
    const name = nameAt(row, 'Name') || plainName(screen.title);
    return { key: record.id, name, organisation: name || null };
  }
  const key = idAt(row, 'AccountId');
  const account = nameAt(row, 'Account.Name');
  return key ? { key, name: nameAt(row, 'Contact.Name') || account, organisation: account || null } : null;
}

function coveredSpan(row: Row, now: Date): NonNullable<Reading['covers']> {
  const created = instantAt(row, 'CreatedDate');
  const from = now.getTime() - BEFORE_ARCHIVE;
  const young = created !== null && Date.parse(created) > from;
  return { from: young ? null : new Date(from).toISOString(), to: null };
}
