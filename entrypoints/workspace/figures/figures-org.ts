import type { Done } from '@/components/workspace/acts';
import type { OrgAsking } from '@/components/workspace/figures/org/org-asking';
import type { Connect } from '@/lib/connect/create-connect';
import { readPapers } from '@/lib/ledger/read-papers';
import type { DraftEntry } from '@/lib/model/entry';
import { weekOf } from '@/lib/model/week';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import type { KeyStore } from '@/lib/platform/working-store';
import { addressOf } from '@/lib/sites/addresses';
import type { World } from '../world';
import { askMeasure } from './figures-org-ask';
import { keepOpen, type OpenAnswers } from './figures-org-keep';
import { orgLines } from './figures-org-lines';
import { findRisk } from './figures-org-risk';
import { takeUp } from './figures-org-take-up';

/** What asking an org needs of the world. */
export interface OrgReach extends World {
  road: Pick<Connect, 'connect' | 'rows' | 'row'>;
  store: KeyStore;
  append: (entries: DraftEntry[]) => Promise<Done>;
}

/** Measures over the person's own book of accounts, through their own org. */
export function createOrgAsking(reach: OrgReach): OrgAsking {
  // in memory only: what is not kept is gone with the page
  const open: OpenAnswers = new Map();
  const week = () => weekOf(instant());
  const lists = async (host: string) => {
    const papers = await readPapers(await reach.kept.ledger(), 'riskList');
    return papers
      .filter(({ paper }) => paper.host === host)
      .sort((a, b) => (a.paper.week < b.paper.week ? 1 : -1));
  };
  return {
    books: async () =>
      (await reach.road.rows()).map(({ host, state, mapping }) => ({
        host,
        state,
        confirmed: Boolean(mapping?.confirmedAt),
      })),
    lines: (host, window) => orgLines(reach, open, host, window),
    ask: (host, id, window) => askMeasure(reach, open, { host, id, window }),
    keep: (host, id, currency) => keepOpen(reach, open, { host, id, currency }),
    takeUp: (id) => takeUp(reach, id),
    lists,
    findRisk: (host) => findRisk(reach, host, week()),
    async setRisk(list) {
      // frozen: a week has one list, whoever asks twice
      if ((await lists(list.host)).some(({ paper }) => paper.week === list.week)) return { ok: true };
      const id = newId();
      return reach.append([{ id: newId(), at: instant(), kind: 'paper.written', subject: id, body: list }]);
    },
    week,
    addressOf: (host, account) => addressOf({ site: 'salesforce', host, kind: 'account', id: account }),
  };
}
