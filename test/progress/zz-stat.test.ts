import fc from 'fast-check';
import { it } from 'vitest';
import { progressOf } from '@/lib/progress/progress-of';
import { givens } from './random-given';

it('stat', () => {
  const c: Record<string, number> = {};
  const add = (k: string) => {
    c[k] = (c[k] ?? 0) + 1;
  };
  for (const g of fc.sample(givens, 300)) {
    const p = progressOf(g);
    add(`noTotal ${p.noTotal}`);
    for (const f of p.flags) add(`flag ${f.kind} ${f.tradeOff}`);
    for (const r of p.rows) {
      add(`src ${r.source}`);
      add(`abs ${r.absence}`);
      if (r.points !== null) add('points');
      if (r.points !== r.earned) add('capped');
      for (const x of r.challenges) add(`ch ${x.counts} ${x.state}`);
      for (const x of r.guards) add(`guard ${x.state}`);
      if (r.source === 'tagged' && r.points !== null) add('tagged points');
    }
  }
  console.log(c);
});
