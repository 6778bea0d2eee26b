// Lets a test wait for the next event of a page without polling and without missing one that came early.

/** Each value is handed out once, in order: to whoever waits already, or to the next who asks. */
export class Arrivals<Page extends string, Value extends object> {
  readonly #early = new Map<Page, Value[]>();
  readonly #waiting = new Map<Page, PromiseWithResolvers<Value>[]>();

  announce(page: Page, value: Value): void {
    const next = this.#waiting.get(page)?.shift();
    if (next) next.resolve(value);
    else listOf(this.#early, page).push(value);
  }

  next(page: Page): Promise<Value> {
    const early = this.#early.get(page)?.shift();
    if (early) return Promise.resolve(early);
    const waiter = Promise.withResolvers<Value>();
    listOf(this.#waiting, page).push(waiter);
    return waiter.promise;
  }

  /** Rejects everyone who still waits, so that a test fails with a reason instead of a timeout. */
  close(reason: string): void {
    for (const waiter of [...this.#waiting.values()].flat()) {
      waiter.promise.catch(() => {}); // whoever awaits it still sees the rejection
      waiter.reject(new Error(reason));
    }
    this.#waiting.clear();
  }
}

function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
