import type { RubricId } from '@/lib/model/plan';

/** What an exercise teaches to see through. Name and lesson stand under `practice_trap_<trap>` and `..._lesson`. */
export type Trap = 'recency' | 'halo' | 'leniency' | 'vaguePraise' | 'smallN' | 'season' | 'mixChange';

/** An invented case with the rating its anchors ask for. */
interface PracticeCase {
  expected: 1 | 2 | 3 | 4 | 5;
  trap: Trap;
  /** it quotes somebody: `practice_<pack>_<number>_quote` */
  quotes: boolean;
}

/**
 * Invented cases on one rubric row. Nothing in them is counted anywhere. Texts: `practice_<key>`,
 * `practice_<key>_about`, and for each case, numbered from 1, `practice_<key>_<number>`, `..._fact`, `..._why`.
 */
export interface PracticePack {
  key: string;
  /** its own, so that what was kept of it is found again */
  id: string;
  row: RubricId;
  cases: readonly PracticeCase[];
}

/** The exercises that come with Throughline: two rows, every trap at least once. */
export const practicePacks: readonly PracticePack[] = [
  {
    key: 'support',
    id: '7c1d5a52-2a0e-4f3b-9b1a-6f0c1d2e3a01',
    row: 'clarity',
    cases: [
      { expected: 2, trap: 'recency', quotes: true },
      { expected: 1, trap: 'halo', quotes: true },
      { expected: 3, trap: 'vaguePraise', quotes: true },
      { expected: 1, trap: 'leniency', quotes: true },
      { expected: 3, trap: 'smallN', quotes: true },
      { expected: 5, trap: 'mixChange', quotes: true },
    ],
  },
  {
    key: 'account',
    id: '7c1d5a52-2a0e-4f3b-9b1a-6f0c1d2e3a02',
    row: 'responsiveness',
    cases: [
      { expected: 3, trap: 'season', quotes: false },
      { expected: 4, trap: 'recency', quotes: false },
      { expected: 1, trap: 'halo', quotes: false },
      { expected: 3, trap: 'vaguePraise', quotes: true },
      { expected: 2, trap: 'leniency', quotes: false },
      { expected: 5, trap: 'mixChange', quotes: true },
    ],
  },
];
