/**
 * What pdf.js takes for granted and Chrome 114 (Electron 25) does not have yet. Does nothing in the Electron
 * that is shipped; must be the first import of every entry.
 */
type Method = (this: never, ...args: never[]) => unknown;

function lend(target: object, name: PropertyKey, method: Method): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value: method, configurable: true, writable: true });
}

lend(Promise, 'withResolvers', function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
});

lend(
  Promise,
  'try',
  <A extends unknown[]>(work: (...args: A) => unknown, ...args: A) =>
    new Promise((resolve) => resolve(work(...args))),
);

lend(URL, 'parse', (url: string, base?: string) => {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
});

interface Store {
  has(key: unknown): boolean;
  get(key: unknown): unknown;
  set(key: unknown, value: unknown): unknown;
}

function getOrInsertComputed(this: Store, key: unknown, make: (key: unknown) => unknown) {
  if (!this.has(key)) this.set(key, make(key));
  return this.get(key);
}

function getOrInsert(this: Store, key: unknown, value: unknown) {
  if (!this.has(key)) this.set(key, value);
  return this.get(key);
}

for (const kind of [Map.prototype, WeakMap.prototype]) {
  lend(kind, 'getOrInsertComputed', getOrInsertComputed);
  lend(kind, 'getOrInsert', getOrInsert);
}

lend(AbortSignal, 'any', (signals: AbortSignal[]) => {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    else signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  }
  return controller.signal;
});

lend(Uint8Array.prototype, 'toHex', function toHex(this: Uint8Array) {
  return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
});

lend(ReadableStream.prototype, Symbol.asyncIterator, async function* chunks(this: ReadableStream) {
  const reader = this.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.releaseLock();
  }
});
