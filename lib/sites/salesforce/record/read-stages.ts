import type { Row } from '../renewal/read-renewal';
import type { Eyes, Found } from './found';
import { idAt, instantAt, nameAt, textAt } from './read-value';

/**
 * Changes of an opportunity's stage, from its history. A line is written for other changes too, so only those whose
 * stage differs from the line before are one. What the stages are called is the org's own and only ever shown.
 */
export function readStages(rows: readonly Row[], { me }: Eyes): Found[] {
  const lines = rows
    .flatMap((row) => {
      const [id, at, stage] = [idAt(row, 'Id'), instantAt(row, 'CreatedDate'), textAt(row, 'StageName')];
      return id && at && stage ? [{ id, at, stage, row }] : [];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return lines.flatMap(({ id, at, stage, row }, place) => {
    const before = lines[place - 1]?.stage;
    if (!before || before === stage) return [];
    return {
      key: `stage:${id}`,
      alias: null,
      kind: 'stage' as const,
      mine: idAt(row, 'CreatedById') === me,
      author: nameAt(row, 'CreatedBy.Name'),
      at,
      text: `${before} → ${stage}`,
    };
  });
}
