import { type Connected, connect } from './connect';
import { isDamage, LedgerError, toLedgerError } from './ledger-error';
import { type Connection, type Reading, STORES } from './shape';
import { type Step, steps } from './steps';

export interface OpenOptions {
  name?: string;
  steps?: readonly Step[];
  /** ms to wait while an older version of us keeps the database open (default 2,000) */
  blockedAfter?: number;
  /** ms to wait for an answer of any kind (default 10,000) */
  silentAfter?: number;
}

/** An open ledger. Only `lib/ledger` looks inside. */
export interface Ledger {
  readonly name: string;
  readonly health: LedgerHealth;
  connection(): Promise<Connection>;
  /** runs writers of this context one after another */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

export interface LedgerHealth {
  /** the browser said that it lost the data and began again */
  dataLoss: boolean;
  /** why nothing is written any more; null as long as all is well */
  readOnly: string | null;
  /** how many connections there were; after another one the database may be another too */
  connections: number;
}

const openLedgers = new Map<string, Ledger>();

/**
 * Opens the ledger, once per context and name.
 * @throws LedgerError `busy` may be tried again; `upgradeFailed`, `newer`, `readOnly`, `failed` may not
 */
export async function openLedger(options: OpenOptions = {}): Promise<Ledger> {
  const name = options.name ?? 'throughline';
  const ledger = openLedgers.get(name) ?? connectLedger(options);
  openLedgers.set(name, ledger);
  await ledger.connection();
  return ledger;
}

/** A ledger of its own, with a connection of its own: what every further context has. */
export function connectLedger(options: OpenOptions = {}): Ledger {
  const name = options.name ?? 'throughline';
  const health: LedgerHealth = { dataLoss: false, readOnly: null, connections: 0 };
  let opening: Promise<Connected> | null = null;
  let closed = false;
  let terminations = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const open = (): Promise<Connected> => {
    const attempt: Promise<Connected> = connect({
      name,
      steps: options.steps ?? steps,
      blockedAfter: options.blockedAfter ?? 2000,
      silentAfter: options.silentAfter ?? 10000,
      onBlocking: () => letGo(attempt),
      onTerminated: () => {
        // Once may be bad luck. Twice is a broken store, and opening again might empty it.
        opening = null;
        terminations += 1;
      },
    });
    attempt.then(
      (connected) => {
        health.dataLoss ||= connected.dataLoss;
        health.connections += 1;
      },
      (error: unknown) => {
        if (error instanceof LedgerError && error.retryable && opening === attempt) opening = null;
      },
    );
    return attempt;
  };

  const letGo = (attempt: Promise<Connected>) => {
    if (opening === attempt) opening = null;
    attempt.then(({ connection }) => connection.close()).catch(() => {});
  };

  return {
    name,
    health,
    async connection() {
      if (closed) throw new LedgerError('failed', 'the ledger is closed');
      if (terminations > 1) throw new LedgerError('readOnly', 'the browser closed the database twice');
      opening ??= open();
      return (await opening).connection;
    },
    inTurn(work) {
      const next = turn.then(work);
      turn = next.catch(() => {});
      return next;
    },
    close() {
      closed = true;
      if (openLedgers.get(name)?.health === health) openLedgers.delete(name);
      if (opening) letGo(opening);
    },
  };
}

/** Runs one piece of work on the connection and speaks of failures in the ledger's terms. */
export async function withConnection<T>(
  ledger: Ledger,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  try {
    return await work(await ledger.connection());
  } catch (error) {
    if (isDamage(error)) ledger.health.readOnly = 'the database is damaged';
    throw toLedgerError(error);
  }
}

/** One consistent view of all stores. The work may await nothing but this transaction. */
export function withReading<T>(ledger: Ledger, work: (tx: Reading) => Promise<T>): Promise<T> {
  return withConnection(ledger, (connection) => {
    const tx = connection.transaction(STORES, 'readonly');
    // The requests themselves report a failure; nobody waits for the end of a transaction that only reads.
    tx.done.catch(() => {});
    return work(tx);
  });
}
