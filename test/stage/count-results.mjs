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

/** The last line of `npm test`. */
export function sumUp(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    line: `${sum('passed')} passed, ${sum('failed')} failed`,
  };
}
