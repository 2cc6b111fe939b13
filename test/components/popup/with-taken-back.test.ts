import { expect, it } from 'vitest';
import { withTakenBack } from '@/components/popup/with-taken-back';
import type { EvidenceRow } from '@/lib/model/rollup';
import { evidence } from '../shared/samples';

/** Pieces by their numbers; a higher number is a later capture. */
const row = (number: number): EvidenceRow =>
  evidence(number, { capturedAt: `2026-11-23T0${number}:00:00.000Z` });
const list = (live: number[], taken: number[]) =>
  withTakenBack(live.map(row), taken.map(row)).map((piece) => `${piece.row.seq}${piece.taken ? '-' : ''}`);

it('leaves what was taken back in its place', () => {
  expect(list([9, 7], [8])).toEqual(['9', '8-', '7']);
  expect(list([], [8, 9])).toEqual(['9-', '8-']);
});

it('shows no more pieces than before, but every one taken back', () => {
  expect(list([9, 7, 6, 5, 4], [8])).toEqual(['9', '8-', '7', '6', '5']);
  expect(list([9, 8, 7, 6, 5], [4])).toEqual(['9', '8', '7', '6', '5', '4-']);
});

it('goes by the ledger when a piece counts again', () => {
  expect(list([9, 8], [8])).toEqual(['9', '8']);
});

it('goes by the order of the ledger within one instant', () => {
  const twins = [evidence(2), evidence(1, { capturedAt: evidence(2).capturedAt })];
  expect(withTakenBack(twins.slice(0, 1), twins.slice(1)).map((piece) => piece.row.seq)).toEqual([2, 1]);
});
