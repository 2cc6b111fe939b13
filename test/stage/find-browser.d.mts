export type BrowserName = 'chromium' | 'firefox';

export const browsers: Record<
  BrowserName,
  { title: string; variable: string; debianPackage: string; places: Record<string, string[]> }
>;

export function findBrowser(
  name: BrowserName,
  environment?: Record<string, string | undefined>,
): string | null;

export function isSnapStub(path: string): boolean;
