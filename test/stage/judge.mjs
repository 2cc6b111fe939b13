/**
 * Sums up one JSON report of vitest. A file that failed without running a test (it did not even load)
 * counts as one failure, so that a broken import can never look like a pass.
 */
export function countReport(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** What failed, by file and test with the first line of why, so that the end of a long log says it all. */
export function failuresOf(report) {
  return report.testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => {
      const failed = file.assertionResults.filter((test) => test.status === 'failed');
      const name = file.name.replace(/^.*?\/(?=test\/)/, '');
      if (failed.length === 0) return [`${name}: ${firstLine(file.message)}`];
      return failed.map((test) => `${name}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
    });
}

function firstLine(text = '') {
  return text.split('\n')[0] ?? '';
}

/** The last line of `npm test`. */
export function sumUp(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    line: `${sum('passed')} passed, ${sum('failed')} failed`,
  };
}

/** Faults as sentences; empty when the report is clean. */
export function judgeLint(report, explained) {
  const isExplained = (warning) =>
    explained.some((entry) => entry.code === warning.code && new RegExp(entry.file).test(warning.file ?? ''));
  const errors = report.errors.map(
    (error) => `error ${error.code} in ${error.file ?? 'manifest'}: ${error.message}`,
  );
  const warnings = report.warnings
    .filter((warning) => !isExplained(warning))
    .map(
      (warning) => `unexplained warning ${warning.code} in ${warning.file ?? 'manifest'}: ${warning.message}`,
    );
  const stale = explained
    .filter((entry) => !report.warnings.some((warning) => warning.code === entry.code))
    .map((entry) => `lint-warnings.json explains ${entry.code}, which no longer occurs`);
  return [...errors, ...warnings, ...stale];
}

/** Whether every package the lockfile requires lies there in that version; optional ones may be absent. */
export function packagesMatch(lock, installed) {
  if (lock === null || installed === null) return false;
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      path === '' ||
      wanted.optional ||
      wanted.devOptional ||
      installed.packages[path]?.version === wanted.version,
  );
}
