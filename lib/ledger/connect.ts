import { type IDBPDatabase, openDB } from 'idb';
import { isDamage, LedgerError, toLedgerError } from './ledger-error';
import type { Connection } from './shape';
import { runSteps, type Step } from './steps';

export interface ConnectWish {
  name: string;
  steps: readonly Step[];
  /** how long to wait once another context blocks our upgrade, in ms */
  blockedAfter: number;
  /** how long to wait for an open that says nothing at all, in ms */
  silentAfter: number;
  onBlocking(): void;
  onTerminated(): void;
}

export interface Connected {
  connection: Connection;
  /** the browser says that it lost data and started afresh (Chromium only) */
  dataLoss: boolean;
}

const TRIES = 3;

/**
 * Opens the database; backing-store errors are tried three times and then final, because trying for ever has
 * never helped anybody.
 * @throws LedgerError `busy` (blocked or silent), `upgradeFailed`, `newer`, `readOnly`, `failed`
 */
export async function connect(wish: ConnectWish): Promise<Connected> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await connectOnce(wish);
    } catch (error) {
      if (!isDamage(error)) throw toLedgerError(error);
      if (attempt >= TRIES) throw new LedgerError('readOnly', 'the database cannot be opened', error);
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}

function connectOnce(wish: ConnectWish): Promise<Connected> {
  return new Promise((resolve, reject) => {
    let given = false;
    let dataLoss = false;
    let stepError: unknown = null;
    const giveUp = (message: string) => {
      given = true;
      reject(new LedgerError('busy', message));
    };
    let timer = setTimeout(() => giveUp('the database does not answer'), wish.silentAfter);

    const opening = openDB(wish.name, wish.steps.length, {
      upgrade(database, from, _to, transaction, event) {
        clearTimeout(timer);
        dataLoss = saysDataLoss(event);
        transaction.done.catch(() => {});
        runSteps(wish.steps, from, database, transaction).catch((error: unknown) => {
          stepError = error;
          abort(transaction);
        });
      },
      blocked() {
        clearTimeout(timer);
        timer = setTimeout(() => giveUp('an older version is still open elsewhere'), wish.blockedAfter);
      },
      blocking: wish.onBlocking,
      terminated: wish.onTerminated,
    });

    opening.then(
      (database: IDBPDatabase) => {
        clearTimeout(timer);
        // Nobody waits for a connection that comes too late; kept open it would block everybody else.
        if (given) database.close();
        else resolve({ connection: database as unknown as Connection, dataLoss });
      },
      (error: unknown) => {
        clearTimeout(timer);
        if (stepError === null) reject(error);
        else
          reject(
            new LedgerError('upgradeFailed', 'the upgrade failed; the data are as they were', stepError),
          );
      },
    );
  });
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // A failed request has aborted it already.
  }
}

/** Chromium's own field, in no standard: `total` when it had to start with an empty database. */
function saysDataLoss(event: IDBVersionChangeEvent): boolean {
  const { dataLoss } = event as IDBVersionChangeEvent & { dataLoss?: unknown };
  return dataLoss !== undefined && dataLoss !== 'none';
}
