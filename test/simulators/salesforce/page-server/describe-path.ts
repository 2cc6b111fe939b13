import type { Json } from '../../exchange';
import type { LightningOrg, PageRow } from './lightning-org';

/** The steps of an opportunity: the open stages of the org's own opportunities by how likely they are, and the end. */
export function describePath(org: LightningOrg, row: PageRow): Json {
  const open = new Map<string, number>();
  const ends = { won: 'Closed Won', lost: 'Closed Lost' };
  for (const one of org.rows('Opportunity')) {
    const stage = String(one.StageName);
    if (one.IsClosed !== true) open.set(stage, Number(one.Probability ?? 0));
    else if (one.IsWon === true) ends.won = stage;
    else ends.lost = stage;
  }
  const stages = [...open].sort(([, a], [, b]) => a - b).map(([stage]) => stage);
  return {
    stages,
    current: String(row.StageName),
    closed: row.IsClosed === true,
    won: row.IsWon === true,
    ends,
  };
}
