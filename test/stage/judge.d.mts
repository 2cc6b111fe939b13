export interface Counted {
  passed: number;
  failed: number;
  skipped: number;
}

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests?: number;
  testResults: TestFile[];
}

export interface TestFile {
  name: string;
  status: string;
  message?: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

interface LintEntry {
  code: string;
  message?: string;
  file?: string;
}

interface Lockfile {
  packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean }>;
}

export function countReport(report: VitestReport): Counted;
export function failuresOf(report: Pick<VitestReport, 'testResults'>): string[];
export function sumUp(results: Counted[]): { passed: number; failed: number; line: string };
export function judgeLint(
  report: { errors: LintEntry[]; warnings: LintEntry[] },
  explained: { code: string; file: string; why: string }[],
): string[];
export function packagesMatch(lock: Lockfile | null, installed: Lockfile | null): boolean;
