import { STAGES } from '../shapes/deal-shapes';
import type { Value } from './row';

export type Stage = (typeof STAGES)[number];

const PROBABILITY: Record<Stage, number> = {
  Qualification: 10,
  'Needs Analysis': 20,
  'Proposal/Price Quote': 75,
  'Negotiation/Review': 90,
  'Closed Won': 100,
  'Closed Lost': 0,
};

/** Everything on an opportunity that follows from its stage. Throws for a stage the orgs do not have. */
export function fieldsOfStage(stage: string, amount: number | null): Record<string, Value> {
  const known = STAGES.find((each) => each === stage);
  if (!known) throw new Error(`no stage ${stage}`);
  const probability = PROBABILITY[known];
  const isWon = known === 'Closed Won';
  const isLost = known === 'Closed Lost';
  const forecast = isWon ? 'Closed' : isLost ? 'Omitted' : probability >= 75 ? 'Forecast' : 'Pipeline';
  return {
    StageName: known,
    Probability: probability,
    ExpectedRevenue: amount === null ? null : Math.round(amount * probability) / 100,
    IsClosed: isWon || isLost,
    IsWon: isWon,
    ForecastCategory: forecast,
    ForecastCategoryName: forecast === 'Forecast' ? 'Commit' : forecast,
  };
}
