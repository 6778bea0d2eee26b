/** The request log: what was asked and answered, without any key, and promises for tests that wait for a call. */
import type { Params } from './actions.ts';
import type { FaultKind } from './faults.ts';

export interface LoggedRequest {
  number: number;
  /** Simulated time of arrival, ms. */
  time: number;
  method: string;
  path: string;
  action: string;
  /** Every query parameter except the key. */
  params: Params;
  keyValid: boolean;
  /** `arrived` → (`held` by a delay or hang) → `answered` or `reset`. */
  stage: 'arrived' | 'held' | 'answered' | 'reset';
  /** Whether the call reached the service's rules; a fault `before` keeps it away. */
  tookEffect: boolean;
  status?: number;
  body?: string;
  faults: `${FaultKind}:${'before' | 'after'}`[];
}

export type Listener = (request: LoggedRequest) => void;
export type Predicate = (request: LoggedRequest) => boolean;

export class RequestLog {
  readonly entries: LoggedRequest[] = [];
  #listeners = new Set<Listener>();
  #lastNumber = 0;

  arrive(
    request: Pick<LoggedRequest, 'time' | 'method' | 'path' | 'action' | 'params' | 'keyValid'>,
  ): LoggedRequest {
    const entry: LoggedRequest = {
      number: ++this.#lastNumber,
      ...request,
      stage: 'arrived',
      tookEffect: false,
      faults: [],
    };
    this.entries.push(entry);
    this.#tell(entry);
    return entry;
  }

  update(entry: LoggedRequest, change: Partial<LoggedRequest>): void {
    Object.assign(entry, change);
    this.#tell(entry);
  }

  /** Called at every stage of every request; returns what ends it. */
  onRequest(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The first request from now on (or, with `past`, ever) that fits and is past its arrival: held, answered or reset. */
  waitFor(predicate: Predicate, past = false): Promise<LoggedRequest> {
    const fits: Predicate = (request) => request.stage !== 'arrived' && predicate(request);
    const seen = past ? this.entries.find(fits) : undefined;
    if (seen) return Promise.resolve(seen);
    return new Promise((resolve) => {
      const end = this.onRequest((request) => {
        if (!fits(request)) return;
        end();
        resolve(request);
      });
    });
  }

  /** How many calls arrived at or after `time`. */
  since(time: number): number {
    let count = 0;
    for (let i = this.entries.length - 1; i >= 0 && (this.entries[i]?.time ?? 0) >= time; i--) count++;
    return count;
  }

  clear(): void {
    this.entries.length = 0;
  }

  #tell(entry: LoggedRequest): void {
    for (const listener of this.#listeners) listener(entry);
  }
}
