/** The one door to the service: sends one GET, adds the key, never retries, never lets the key out again. */
import type { Result } from './result.ts';

/** What came back, with the key redacted. `body` is the text whatever the Content-Type said. */
export type RawReply = { status: number; body: string; retryAfterSeconds?: number };

/** `path` replaces the endpoint's path on the same host (wallet); undefined parameters are left out. */
export type TransportRequest = { path?: string; params: Record<string, string | undefined> };

export type Transport = (request: TransportRequest) => Promise<Result<RawReply>>;
