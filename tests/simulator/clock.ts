/** The simulator's clock: real time plus an offset that a test can move, and the work that is due on it. */

interface Task {
  at: number;
  order: number;
  run: () => void | Promise<void>;
}

/** setTimeout's longest wait in ms; anything longer fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export class Clock {
  /** Real time, or for tests to the millisecond a moment that only `advance` leaves. */
  #base: () => number;
  #still: boolean;
  #offset = 0;
  /** While `advance` walks from task to task the time stands still at each of them. */
  #frozen: number | undefined;
  #tasks: Task[] = [];
  #order = 0;
  #timer: NodeJS.Timeout | undefined;
  #walk: Promise<void> = Promise.resolve();

  constructor(stillAt?: number) {
    this.#still = stillAt !== undefined;
    this.#base = stillAt === undefined ? Date.now : () => stillAt;
  }

  /** Milliseconds since 1970, as the simulated service sees it. */
  now(): number {
    return this.#frozen ?? this.#base() + this.#offset;
  }

  /** Runs `run` once the clock reaches `at`, by itself or by `advance`. Returns what takes it back. */
  at(at: number, run: Task['run']): () => void {
    const task = { at, order: this.#order++, run };
    this.#tasks.push(task);
    this.#tasks.sort((a, b) => a.at - b.at || a.order - b.order);
    this.#arm();
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== task);
      this.#arm();
    };
  }

  /** Resolves when `ms` have passed on this clock. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.at(this.now() + ms, resolve));
  }

  /** Moves the clock forward and runs, in order and each at its own time, everything that falls due. */
  advance(ms: number): Promise<void> {
    this.#walk = this.#walk.then(() => this.#walkTo(this.now() + ms));
    return this.#walk;
  }

  /** Starts everything that real time has made due, so that no request sees yesterday's state. */
  catchUp(): void {
    const now = this.now();
    while (this.#tasks[0] && this.#tasks[0].at <= now) void this.#tasks.shift()?.run();
    this.#arm();
  }

  stop(): void {
    this.#tasks = [];
    clearTimeout(this.#timer);
  }

  async #walkTo(target: number): Promise<void> {
    while (this.#tasks[0] && this.#tasks[0].at <= target) {
      const task = this.#tasks.shift() as Task;
      this.#frozen = Math.max(task.at, this.now());
      await task.run();
    }
    this.#offset = Math.max(target, this.now()) - this.#base();
    this.#frozen = undefined;
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const next = this.#tasks[0];
    if (!next || this.#still || this.#frozen !== undefined) return;
    this.#timer = setTimeout(
      () => this.catchUp(),
      Math.min(Math.max(next.at - this.now(), 0), LONGEST_TIMER),
    );
    this.#timer.unref();
  }
}

/** "2026-06-12 21:14:05", the documented form; it bears no timezone, so the zone is the server's secret. */
export function timestamp(ms: number, zoneHours = 0): string {
  return new Date(ms + zoneHours * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}
