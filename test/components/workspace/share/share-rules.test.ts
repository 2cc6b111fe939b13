import { describe, expect, it } from 'vitest';
import { lackOfBundle } from '@/components/workspace/share/lack-of-bundle';
import { isComplete } from '@/components/workspace/share/levels';
import { touchesPeriod } from '@/components/workspace/share/paper-days';
import { allPieces, groupPieces, pieceMatcher } from '@/components/workspace/share/piece-filter';
import { strengthOf } from '@/components/workspace/share/strength';
import { freshChoice } from '@/components/workspace/share/use-share';
import { evidence, plan } from '../../shared/samples';

it('a complete card has own words and counts toward something; a lesson needs no metric', () => {
  expect(isComplete(evidence(1))).toBe(true);
  expect(isComplete(evidence(1, { words: '  ' }))).toBe(false);
  expect(isComplete(evidence(1, { metrics: [] }))).toBe(false);
  expect(isComplete(evidence(1, { metrics: [], outcome: 'lesson' }))).toBe(true);
});

it('says how hard a passphrase is to guess', () => {
  expect(strengthOf('short')).toBe('short');
  expect(strengthOf('aaaaaaaaaaaaaaaaaaaa')).toBe('weak');
  expect(strengthOf('1234567890')).toBe('weak');
  expect(strengthOf('blue horses 4')).toBe('fair');
  expect(strengthOf('correct horse battery staple')).toBe('good');
});

describe('the days of a paper', () => {
  const touches = (paper: Parameters<typeof touchesPeriod>[0]) =>
    touchesPeriod(paper, '2026-10-01', '2026-12-31');
  const obstacle = {
    noun: 'obstacle' as const,
    on: '2026-08-01',
    text: 'No access',
    effect: '',
    metrics: [],
    owner: '',
  };

  it('go on while an obstacle is open', () => {
    expect(touches({ ...obstacle, status: 'open' })).toBe(true);
    expect(touches({ ...obstacle, status: 'solved' })).toBe(false);
  });

  it('of an absence need one in common', () => {
    expect(touches({ noun: 'absence', from: '2026-09-20', to: '2026-10-01' })).toBe(true);
    expect(touches({ noun: 'absence', from: '2026-09-20', to: '2026-09-30' })).toBe(false);
  });
});

it('groups by month, the newest first, then by metric in the order of the plan', () => {
  const rows = [
    evidence(1, { capturedAt: '2026-10-31T23:30:00Z', metrics: ['M12', 'M01'] }),
    evidence(2, { capturedAt: '2026-11-02T10:00:00Z', metrics: [], outcome: 'lesson' }),
    evidence(3, { capturedAt: '2026-11-02T10:00:00Z', metrics: ['M12'] }),
  ];
  const named = groupPieces(rows, ['M01', 'M12'], 'Europe/Madrid').map(({ month, metric }) => [
    month,
    metric,
  ]);
  expect(named).toEqual([
    ['2026-11', 'M01'],
    ['2026-11', 'M12'],
    ['2026-11', null],
  ]);
});

it('finds pieces by words in any order, and by the number of the record', () => {
  const found = (text: string) =>
    pieceMatcher({ ...allPieces, text }, 'UTC')(evidence(1, { words: 'Señal restored' }));
  expect(found('restored senal')).toBe(true);
  expect(found('#48001')).toBe(true);
  expect(found('restored gone')).toBe(false);
});

it('names one thing at a time that a bundle lacks', () => {
  const choice = {
    ...freshChoice(plan(), '2026-11-23T10:00:00Z'),
    to: 'Dana',
    name: 'Ana',
    purpose: 'Review',
  };
  const given = { choice, pieces: [evidence(1)], hits: [], secret: null };
  expect(lackOfBundle(given)).toBeNull();
  expect(lackOfBundle({ ...given, choice: { ...choice, purpose: ' ' } })).toBe('purpose');
  expect(lackOfBundle({ ...given, choice: { ...choice, until: '2026-09-30' } })).toBe('period');
  expect(lackOfBundle({ ...given, hits: null })).toBe('checking');
  expect(lackOfBundle({ ...given, pieces: [] })).toBe('pieces');
  expect(lackOfBundle({ ...given, secret: { once: 'long enough it is', twice: 'other' } })).toBe('twice');
});
