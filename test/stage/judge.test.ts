import { describe, expect, it } from 'vitest';
import { countReport, failuresOf, judgeLint, packagesMatch, sumUp } from './judge.mjs';

const assertion = (status: string) => ({
  status,
  fullName: 'a test',
  failureMessages: ['Error: no\n  at x'],
});
const fileOf = (status: string, ...tests: string[]) => ({
  name: '/some/where/test/stage/one.test.ts',
  status,
  message: 'does not load\nat all',
  assertionResults: tests.map(assertion),
});

const report = (files: ReturnType<typeof fileOf>[], failed = 0) => ({
  numPassedTests: 3,
  numFailedTests: failed,
  numPendingTests: 1,
  testResults: files,
});

describe('countReport', () => {
  it('takes over what vitest counted', () => {
    const files = [fileOf('failed', 'failed', 'passed')];
    expect(countReport(report(files, 1))).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('counts a file that did not even load as a failure', () => {
    expect(countReport(report([fileOf('failed')])).failed).toBe(1);
  });
});

describe('failuresOf', () => {
  it('names each failed test with the first line of why, and a file that did not load', () => {
    const files = [fileOf('failed', 'failed', 'passed'), fileOf('failed'), fileOf('passed', 'passed')];
    expect(failuresOf({ testResults: files })).toEqual([
      'test/stage/one.test.ts: a test: Error: no',
      'test/stage/one.test.ts: does not load',
    ]);
  });
});

describe('sumUp', () => {
  it('ends with the one line that others read', () => {
    const parts = [
      { passed: 2, failed: 0, skipped: 1 },
      { passed: 5, failed: 1, skipped: 0 },
    ];
    expect(sumUp(parts)).toEqual({ passed: 7, failed: 1, line: '7 passed, 1 failed' });
  });
});

describe('judgeLint', () => {
  const explained = [{ code: 'UNSAFE_VAR_ASSIGNMENT', file: '^chunks/', why: 'never given a text' }];
  const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'innerHTML', file: 'chunks/popup.js' };

  it('is content with explained warnings', () => {
    expect(judgeLint({ errors: [], warnings: [warning] }, explained)).toEqual([]);
  });

  it('names errors, warnings nobody explained, and explanations nobody needs', () => {
    const errors = [{ code: 'BAD', message: 'broken' }];
    expect(judgeLint({ errors, warnings: [{ ...warning, file: 'background.js' }] }, explained)).toHaveLength(
      2,
    );
    expect(judgeLint({ errors: [], warnings: [] }, explained)).toHaveLength(1);
  });
});

describe('packagesMatch', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };

  it('wants every package in its version, optional ones aside', () => {
    expect(packagesMatch(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
    expect(packagesMatch(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
    expect(packagesMatch(lock, { packages: {} })).toBe(false);
    expect(packagesMatch(lock, null)).toBe(false);
  });
});
