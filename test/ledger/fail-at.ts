type Method = 'add' | 'put' | 'delete' | 'clear' | 'get' | 'getAll';
const METHODS: readonly Method[] = ['add', 'put', 'delete', 'clear', 'get', 'getAll'];
const original = new Map(METHODS.map((method) => [method, IDBObjectStore.prototype[method]]));

/** How a request can go wrong: it throws, or its transaction is aborted under it, as when a worker is ended. */
export type Fault = 'throws' | 'aborts' | 'full';

/** Lets request number `at` of every store go wrong; answers with how many there were. */
export function failAt(at: number, fault: Fault): () => number {
  let count = 0;
  for (const [method, call] of original) {
    Object.assign(IDBObjectStore.prototype, {
      [method](this: IDBObjectStore, ...values: unknown[]) {
        if (++count !== at) return Reflect.apply(call, this, values);
        if (fault === 'full') throw new DOMException('no room', 'QuotaExceededError');
        if (fault === 'throws') throw new DOMException('gone', 'DataError');
        const request = Reflect.apply(call, this, values);
        this.transaction.abort();
        return request;
      },
    });
  }
  return () => count;
}

/** Lets every request go as it should again. */
export function failNoMore(): void {
  Object.assign(IDBObjectStore.prototype, Object.fromEntries(original));
}
