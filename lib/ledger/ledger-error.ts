/**
 * Why the ledger did not do what was asked. Nothing is half written whenever one of these is thrown.
 * - `invalid`: the draft does not fit the model
 * - `refused`: same id with another body; what exists already, is unknown or was erased; an earlier version of a plan
 * - `busy`: another context is in the way; try again
 * - `full`: the disk or the quota is
 * - `readOnly`: damage was found, or two histories disagree; nothing more is written
 * - `upgradeFailed`: an upgrade step failed and the data stand as they were
 * - `newer`: a newer version of the extension has upgraded the database
 * - `failed`: anything else
 */
export type LedgerErrorCode =
  | 'invalid'
  | 'refused'
  | 'busy'
  | 'full'
  | 'readOnly'
  | 'upgradeFailed'
  | 'newer'
  | 'failed';

export class LedgerError extends Error {
  override readonly name = 'LedgerError';

  constructor(
    readonly code: LedgerErrorCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }

  /** Whether the same request may succeed a moment later. */
  get retryable(): boolean {
    return this.code === 'busy';
  }
}

const codes: Record<string, LedgerErrorCode> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'busy',
  AbortError: 'busy',
  TimeoutError: 'busy',
  TransactionInactiveError: 'failed',
};

/** What a browser threw, in the ledger's own terms. */
export function toLedgerError(error: unknown): LedgerError {
  if (error instanceof LedgerError) return error;
  const code = isDamage(error) ? 'readOnly' : (codes[nameOf(error)] ?? 'failed');
  return new LedgerError(code, error instanceof Error ? error.message : String(error), error);
}

/**
 * Signs that the files under the database are broken: Chromium's backing-store and checksum errors.
 * Opening again after a checksum error is what empties the database, so callers must stop.
 */
export function isDamage(error: unknown): boolean {
  return (
    nameOf(error) === 'UnknownError' || (error instanceof Error && /corrupt|checksum/i.test(error.message))
  );
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
